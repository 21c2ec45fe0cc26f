// Names, titles and acronyms of the point stand in the quotes, in full or abbreviated.
import { type Check, type Claim, matchesOf } from '../claim.ts';
import type { Reading, Word } from '../text/reading.ts';
import { isPassiveAt } from '../text/voice.ts';

const ACRONYM = /^[A-Z][A-Z&]+$/;
const MIXED_CASE = /^[A-Z]?[a-z]+[A-Z]/;
const COMPANY = /^[A-Z][a-z]+[A-Z][a-z]+$/;
const CAPITALISED = /^[A-Z]/;
/** Whoever the text addresses may be called by the role. */
const ANYONE = new Set(['pm', 'product', 'manager', 'i']);
const FIRST_PERSON = new Set(['we', 'our', 'us', 'company', 'organization']);

export const names: Check = (claim) => {
  const unknown = claim.point.words.filter((word) => isName(word, claim.point) && !isGiven(word, claim));
  const [name] = unknown;
  if (name === undefined) return undefined;
  if (unknown.length === 1 && isCompany(claim, name)) return undefined;
  return `The quotes do not name ${name.text}.`;
};

/** The company may be named that says "we". */
export const isCompany = (claim: Claim, word: Word): boolean =>
  COMPANY.test(word.text) &&
  (claim.quotes.words.some(({ lower }) => FIRST_PERSON.has(lower)) || isAgent(claim, word));

/** "GitLab encourages" for "are encouraged": the passive leaves out who does it. */
const isAgent = (claim: Claim, name: Word): boolean =>
  name.first && claim.quotes.words.some((word) => isPassiveAt(claim.quotes, word));

function isName(word: Word, point: Reading): boolean {
  if (ANYONE.has(word.lower) || word.carries === 'function') return false;
  if (ACRONYM.test(word.text) || MIXED_CASE.test(word.text)) return true;
  return CAPITALISED.test(word.text) && !word.first && !startsSentence(word, point);
}

const startsSentence = (word: Word, point: Reading): boolean =>
  point.words[word.at - 1]?.clause !== word.clause && !/^[A-Z]{2}/.test(word.text);

function isGiven(word: Word, claim: Claim): boolean {
  const stands = claim.quotes.words.some((other) => other.stem === word.stem);
  return stands || matchesOf(claim, word).length > 0 || isInitials(word.lower, claim.quotes);
}

/** "CPO" for "Chief Product Officer". */
function isInitials(acronym: string, quotes: Reading): boolean {
  const letters = acronym.replace(/[^a-z]/g, '');
  return quotes.units.some(({ words }) =>
    words.some((_, start) => {
      const initials = words.slice(start, start + letters.length).map(({ lower }) => lower[0]);
      return initials.join('') === letters;
    }),
  );
}
