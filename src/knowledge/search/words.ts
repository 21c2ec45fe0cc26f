// Text → words → stems, the same way for searching and for verifying.
import { IRREGULAR } from './irregular.ts';
import { stem as porter } from './stem.ts';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const POSSESSIVE = /['’]s?$/;

/** The words of a text in lower case and in order; possessive endings are dropped, hyphens and slashes separate. */
export function tokens(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase().replace(POSSESSIVE, ''));
}

/** What the forms of a word share: "prioritises", "prioritizing" → "priorit"; "led" → "lead". Expects lower case. */
export function stem(word: string): string {
  const american = spellAmerican(word);
  return porter(IRREGULAR[american] ?? american);
}

const OUR = /(behavi|fav|col|lab|hon|endeav|neighb|flav|rum|harb|hum)our/;
const ISE =
  /(?<=[a-z]{3})(?<!conc|prec|expert|exerc|enterpr|prom|adv|rev|superv|compr|surpr|prem|dev|improv|franch)is(?=(e|es|ed|ing|ation|ations|er|ers)$)/;
const YSE = /(?<=(anal|catal|paral))ys(?=(e|es|ed|ing|er|ers)$)/;

const spellAmerican = (word: string): string =>
  word.replace(OUR, '$1or').replace(ISE, 'iz').replace(YSE, 'yz');
