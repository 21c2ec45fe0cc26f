// Where a word is a verb: what stands before it tells.
import { AUXILIARIES, isParty } from './parties.ts';
import type { Reading, Word } from './reading.ts';
import { isPassiveAt } from './voice.ts';

const SUBJECTS = new Set(
  'to who that which you we they i not please role position person candidate'.split(' '),
);
/** What begins an object. */
const OBJECTS = new Set('them it him her us me the a an their its your our his these those'.split(' '));
/** Of a gerund. */
const GOVERNORS = /^(of|by|in|for|without|while|when|through)$/;
const NOUN = /(tion|sion|ment|ness|ity|ance|ence|ship|ism)s?$|^products?$/;

const ADJECTIVE = /(al|ive|ous|ful|ic|ary|able|ible)$/;
const NO_ADJECTIVE = new Set(
  'drive give strive receive arrive live derive thrive deal reveal appeal enable'.split(' '),
);
/** Judged by its ending. */
export const isAdjective = ({ lower }: Word): boolean => ADJECTIVE.test(lower) && !NO_ADJECTIVE.has(lower);

/** An object follows it, or it begins its segment, or somebody, "to", "who" or "will" stands before it. */
export function isVerbAt(reading: Reading, word: Word): boolean {
  if (NOUN.test(word.lower) || isAdjective(word) || (/^[A-Z]/.test(word.text) && !word.first)) return false;
  const next = reading.words[word.at + 1];
  if (isPassiveAt(reading, word) || (next?.segment === word.segment && OBJECTS.has(next.lower))) return true;
  const before = reading.words.slice(0, word.at).findLast(({ lower }) => !/^(and|or)$|ly$/.test(lower));
  return (
    before === undefined ||
    before.segment !== word.segment ||
    SUBJECTS.has(before.lower) ||
    (word.lower.endsWith('ing') && GOVERNORS.test(before.lower)) ||
    (isParty(before) && !before.possessive && !word.lower.endsWith('ing')) ||
    AUXILIARIES.has(before.lower)
  );
}
