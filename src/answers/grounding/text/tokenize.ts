// One sentence → its words, each with the break before it: a comma or conjunction, a clause mark, or none.

type Break = '' | 'segment' | 'clause';

export interface Token {
  readonly text: string;
  readonly breaks: Break;
  /** "The EVP's". */
  readonly possessive: boolean;
}

const TOKEN =
  /\bas well as\b|[A-Z]&[A-Z]\b|[A-Za-z]+\d+[A-Za-z\d]*|[A-Za-z]+(?:\.[a-z]{2,3}\b)|\p{L}+(?:'\p{L}+)?|\d+(?:[.,]\d+)*\+?%?|[.,;:!?&/—]|-(?=\s)/gu;
const JOINED_PREFIX = /\b(re|de|pro|co|un|pre|under|over|multi|micro|e)-(?=[a-z]{3})/gi;
const NON = /\bnon[- ](?=[a-z])/gi;
const PLURAL_ACRONYM = /(?<=^[A-Z]{2,})s$/;
const CLAUSE_MARK = /^[.;:!?—-]$/;
const SEGMENT_MARK = /^[,&/]$/;
const CONTRAST = new Set(['but', 'while', 'whereas', 'whilst', 'though', 'although', 'however', 'because']);
const COORDINATOR = new Set(['and', 'or', 'nor', 'plus', 'then', 'yet']);

/** A letter no text has, in the place of the apostrophe. */
const POSSESSIVE = 'ʹ';

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/n't\b/gi, ' not'],
  [/'ll\b/gi, ' will'],
  [/'re\b/gi, ' are'],
  [/'ve\b/gi, ' have'],
  [/'m\b/gi, ' am'],
  [/(?<=\b(?:it|he|she|that|there|what|who))'s\b/gi, ' is'],
  [/'s\b|(?<=s)'(?=\s|$)/gi, POSSESSIVE],
];

/** Phrases that only join; each becomes one word of grammar. */
const JOINING: readonly (readonly [RegExp, string])[] = [
  [/\bas long as\b|\bprovided that\b/gi, 'if'],
  [/\bin order to\b|\bso as to\b/gi, 'to'],
  [/\bby means of\b|\bby way of\b/gi, 'by'],
  [/\bin terms of\b|\bwith regard to\b|\bwhen it comes to\b/gi, 'about'],
  [/\bas soon as\b/gi, 'when'],
  [/\b(takes?|took|taking) place\b/gi, 'happens'],
  [/\b(push|roll|hand|sign|kick|build|work|follow|check)(back|out|off|up|over|in)\b/gi, '$1 $2'],
  [/\btwo times\b/gi, 'twice'],
  [/\ba (great|good) (deal|many)( of)?\b/gi, 'much'],
  [/(?<=\b(?:[SE]?VP|Ma\w+ger|Director|Head)), (?=[A-Z])((?:[A-Z]\w+ ?)+)(?<=\w),?(?= [a-z])/g, ' $1'],
  [/\bas well(?! as\b)/gi, 'also'],
  [/\balong with\b/gi, ', as well as'],
  [/\bdue to\b|\bbecause of\b|\bthanks to\b/gi, 'from'],
  [/\ball (?=(across|over|around|along)\b)/gi, ''],
  [
    /\b(goes|go|going) (together|along|hand in hand) with\b|\b(combined|coupled|paired) with\b|\bin addition to\b|\bon top of\b/gi,
    ', as well as ',
  ],
];

export function tokenize(unit: string): Token[] {
  const found: Token[] = [];
  let breaks: Break = '';
  for (const [text] of normalize(unit).matchAll(TOKEN)) {
    const mark = breakOf(text);
    if (mark !== undefined) {
      breaks = stronger(breaks, mark);
      continue;
    }
    const word = text.replace(POSSESSIVE, '').replace(PLURAL_ACRONYM, '');
    found.push({
      text: word,
      possessive: text.endsWith(POSSESSIVE),
      breaks: stronger(breaks, joint(word.toLowerCase())),
    });
    breaks = '';
  }
  return found;
}

const normalize = (unit: string): string =>
  [...JOINING, ...CONTRACTIONS]
    .reduce((text, [form, full]) => text.replace(form, full), unit)
    .replace(JOINED_PREFIX, '$1')
    .replace(NON, 'non');

/** The break that a punctuation mark or "as well as" makes; other texts are words. */
function breakOf(text: string): Break | undefined {
  if (CLAUSE_MARK.test(text)) return 'clause';
  return text === 'as well as' || SEGMENT_MARK.test(text) ? 'segment' : undefined;
}

/** The break before a word that joins clauses or parts of one. */
function joint(lower: string): Break {
  if (CONTRAST.has(lower)) return 'clause';
  return COORDINATOR.has(lower) ? 'segment' : '';
}

const STRENGTH: Readonly<Record<Break, number>> = { '': 0, segment: 1, clause: 2 };
const stronger = (a: Break, b: Break): Break => (STRENGTH[a] >= STRENGTH[b] ? a : b);
