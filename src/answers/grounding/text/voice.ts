// Active or passive: "plans are made" is, "plans are clear" is not.
import type { Reading, Word } from './reading.ts';

const BE = new Set('is are be been being was were get gets got'.split(' '));
const IRREGULAR = new Set(
  `begun bought brought built chosen cut done drawn driven found given held kept known led lost made met paid put run seen sent set shown
  sold sought spent taken taught told understood won written`.split(/\s+/),
);
export const isParticiple = ({ lower }: Word): boolean => /ed$/.test(lower) || IRREGULAR.has(lower);
const REACH = 4;

/** The word is a participle that follows "is", "are", "be" …, or that "by" follows. */
export function isPassiveAt(reading: Reading, word: Word): boolean {
  return isParticiple(word) && (reading.words[word.at + 1]?.lower === 'by' || followsBe(reading, word));
}

function followsBe(reading: Reading, word: Word): boolean {
  if (!isParticiple(word)) return false;
  const before = reading.words.slice(Math.max(0, word.at - REACH), word.at);
  return before.some((other) => other.clause === word.clause && BE.has(other.lower));
}

/** Whether anything in the clause of a word is said in the passive. */
export const isPassiveAround = (reading: Reading, of: Word): boolean =>
  reading.words.some((word) => word.clause === of.clause && followsBe(reading, word));
