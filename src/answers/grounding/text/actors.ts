// Who does a deed: the party before the verb, with what tells it from its like ("Senior" designers).
import { AUXILIARIES, isParty, isYou } from './parties.ts';
import type { Reading, Word } from './reading.ts';
import { isPassiveAt } from './voice.ts';

const PRONOUNS = new Set(['you', 'we']);
const BE = new Set(['is', 'are', 'be', 'been']);
const isSkipped = (reading: Reading, word: Word, verb: Word): boolean =>
  AUXILIARIES.has(word.lower) ||
  word.lower === 'to' ||
  /ly$|^(expected|required|supposed|meant|able|encouraged)$/.test(word.lower) ||
  (BE.has(word.lower) && !isPassiveAt(reading, verb));

/** The party or pronoun right before a verb, auxiliaries and adverbs aside; "who" is whoever stands before it. */
export function actorOf(reading: Reading, verb: Word): Word | undefined {
  const before = reading.words
    .slice(0, verb.at)
    .findLast((word) => word.clause !== verb.clause || !isSkipped(reading, word, verb));
  if (before && isTitle(before) && !isParty(before))
    return reading.words[verb.at - 1]?.lower === 'to' ? undefined : titledBy(reading, before);
  if (before?.lower === 'who') return reading.words.slice(0, before.at).findLast(isParty);
  if (
    before === undefined ||
    before.possessive ||
    before.segment !== verb.segment ||
    isCoordinated(reading, before)
  )
    return undefined;
  return PRONOUNS.has(before.lower) || isParty(before) ? before : undefined;
}

/** "As the Group Manager, you will …": whom "you" addresses. */
export function addressee({ units, words }: Reading, { unit, at }: Word): Word | undefined {
  const [first] = units[unit]?.words ?? [];
  const role = words.filter(
    (word) => first?.lower === 'as' && word.segment === first.segment && word.at < at,
  );
  return role.find((word, index) => isParty(word) && !isParty(role[index + 1] ?? word));
}

/** Whom a deed in the passive is done to: "applicants can be declined". */
export function patientOf(reading: Reading, verb: Word): Word | undefined {
  const before = reading.words
    .slice(0, verb.at)
    .findLast((word) => !(AUXILIARIES.has(word.lower) || /^(is|are|be|been|being)$|ly$/.test(word.lower)));
  return before?.clause === verb.clause && before.at < verb.at - 1 && isParty(before) ? before : undefined;
}

/** "The EVP Product", "the Head of Design": whoever bears the title that ends here. */
function titledBy({ words }: Reading, last: Word): Word | undefined {
  const start = words.slice(0, last.at).findLastIndex((word) => !isTitle(word) && word.lower !== 'of');
  const title = words.slice(start + 1, last.at + 1).filter(({ segment }) => segment === last.segment);
  const of = title.findIndex(({ lower }) => lower === 'of');
  return title
    .slice(0, of < 0 ? undefined : of)
    .findLast((word) => isParty(word) || /^(head|chief|lead)$/.test(word.lower));
}

const isTitle = (word: Word): boolean => /^[A-Z]/.test(word.text) && word.carries !== 'function';

/** "Product designers and": a member of a list is no longer. */
const MEMBER = 2;

/** "PMs and engineers work": neither acts alone. */
function isCoordinated({ words }: Reading, word: Word): boolean {
  const before = words
    .slice(0, word.at)
    .filter(({ segment, clause }) => segment === word.segment - 1 && clause === word.clause);
  const last = before.at(-1);
  const isMember = before.filter(({ carries }) => carries === 'content').length <= MEMBER;
  return isMember && last !== undefined && (isParty(last) || last.lower === 'you');
}

export function isSameParty(a: Word, ofA: Reading, b: Word, ofB: Reading): boolean {
  if (isYou(ofA, a) && isYou(ofB, b)) return true;
  const [first, second] = [qualifiers(ofA, a), qualifiers(ofB, b)];
  return a.stem === b.stem && !areDisjoint(first, second) && rungIn(first) === rungIn(second);
}

const rungIn = (qualifiers: ReadonlySet<string>): string =>
  [...qualifiers]
    .filter((word) => RUNGS.test(word))
    .toSorted()
    .join(' ');
export const isRung = ({ stem, text }: Word): boolean =>
  RUNGS.test(stem) && (/^[A-Z]/.test(text) || !/^(lead|chief|staff)/.test(stem));
const RUNGS = /^(senior|princip|staff|junior|lead|chief|distinguish|associ)/;

const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b);

/** The words right before a party that tell which one it is. */
function qualifiers(reading: Reading, party: Word): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = party.at - 1; ; at -= 1) {
    const word = reading.words[at];
    if (word === undefined || word.segment !== party.segment || word.carries !== 'content') return found;
    found.add(word.stem);
  }
}
