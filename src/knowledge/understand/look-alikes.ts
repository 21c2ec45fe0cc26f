// Headings that sound like a level and are none: a new wording is a new line here.

export const lookAlikes: readonly RegExp[] = [
  /\w\([a-z)]|^[.#$@/]/,
  /[?!]$|\bvs\.?\b|\bversus\b|\binterview\b/i,
  /^(what|how|why|when|where|who|which|if|you|your|we|our|i|are|is|do|does|can|getting|moving|choosing|using|becoming|working|join|be|transitioning|being|growing|switching|preparing)\b/i,
  /\b(overview|introduction|summary|context|mission|faqs?|tl;?dr|contents?|feedback|guidelines|philosophy|principles|process)\b/i,
  /\b(evaluation|promotions?|initiatives?|indicators|compensation|mapping|expectations|examples?|tenure|appendix|glossary)\b/i,
  /\b(that share|could lead to|location specific|region(al)?( specific)?|structure|span of control|segment|matrix|things to)\b/i,
  /^(?!.*(\bof\b|,| [-–—] )).*\b(leadership|management|engineering|experience|skills|knowledge|language|education|benefits|values|notes?)$/i,
  /\bstaff\+|^for\b|^(all|every)\b|^successful\b|^the\b|^(next|previous|other|senior) (roles|levels|pages|leadership)\b/i,
  /^(entry|junior|mid|senior|staff|lead|principal|manager|[a-z]{1,2}\d)\b.{0,20} (to|→|->) \S/i,
  /^(?!.*(\bof\b|,)).*\b(levels|tracks?|ladders?|frameworks?|progression)\b/i,
  /\b(checklists?|templates?|packets?|handbook|onboarding|surveys?|meetings?|interviews?|newsletter|resources|documents|tools|office hours)$/i,
  /\bjob (titles?|family|families|description)\b|\bteam leads$|^level$/i,
];

export const isLookAlike = (heading: string): boolean => lookAlikes.some((pattern) => pattern.test(heading));
