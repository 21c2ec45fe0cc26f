// Whose deeds they are: what one sentence says of its subject may not be told of the subject of another.
import { type Check, type Claim, isContent, sameMatches } from '../claim.ts';
import { isSameParty } from '../text/actors.ts';
import { isParty, isYou } from '../text/parties.ts';
import type { Reading, Unit, Word } from '../text/reading.ts';

const LEADING = 4;
const MIN_TOLD = 2;
const GOES_ON = /^(they|it|she|he|this|these)\b/i;

export const whose: Check = (claim) => {
  const own = subjectOf(claim.point, claim.point.units[0]);
  if (own === undefined || isYou(claim.point, own) || claim.point.words.some(isBy)) return undefined;
  const isOwn = (other: Word): boolean => isSame(claim, own, other);
  const subjects = claim.quotes.units.map((unit) => ({ unit, subject: subjectOf(claim.quotes, unit) }));
  if (!subjects.some(({ subject }) => subject && isOwn(subject))) return undefined;
  const told = subjects.filter(({ unit }) => toldUnits(claim, own).includes(unit));
  const [first] = told;
  const isOther = (other: Word): boolean => !isOwn(other) && !isNamed(claim, other);
  return first?.subject && told.every(({ subject }) => subject && isOther(subject))
    ? `It says of "${own.text}" what the quotes say of "${first.subject.text}".`
    : undefined;
};

const isBy = ({ lower }: Word): boolean => lower === 'by' || lower === 'whereas' || lower === 'while';

/** The point speaks of it, too. */
const isNamed = (claim: Claim, subject: Word): boolean =>
  claim.point.words.some(
    (word) => isParty(word) && isSame(claim, word, subject) && word.segment !== claim.point.words[0]?.segment,
  );

/** The same party at the same level. */
const isSame = (claim: Claim, own: Word, other: Word): boolean => {
  const [a, b] = [levelOf(claim.point, own), levelOf(claim.quotes, other)];
  return (
    isSameParty(own, claim.point, other, claim.quotes) && (a === undefined || b === undefined || a === b)
  );
};

/** "Engineers at level 4" */
const levelOf = ({ words }: Reading, { at, segment }: Word): string | undefined =>
  words
    .slice(at + 1, at + LEADING)
    .find(
      (word) =>
        word.segment === segment &&
        word.carries === 'number' &&
        /^(level|grade)$/.test(words[word.at - 1]?.lower ?? ''),
    )?.lower;

/** The party that a sentence begins with, or the one before it if it goes on with "they". */
function subjectOf(reading: Reading, unit: Unit | undefined): Word | undefined {
  if (unit === undefined) return undefined;
  const start = unit.words[0]?.at ?? 0;
  const party = unit.words.find((word) => word.at - start < LEADING && isParty(word) && !word.possessive);
  if (party) return /^(for|with|to|by|from|as|in)$/.test(unit.words[0]?.lower ?? '') ? undefined : party;
  const before = reading.units[reading.units.indexOf(unit) - 1];
  return GOES_ON.test(unit.text) && before?.block === unit.block ? subjectOf(reading, before) : undefined;
}

/** The units of which the point takes most words, its subject aside. */
function toldUnits(claim: Claim, own: Word): readonly Unit[] {
  const words = claim.point.words.filter((word) => isContent(word) && word.at > own.at);
  const counted = claim.quotes.units.map((unit) => ({
    unit,
    count: words.filter((word) => sameMatches(claim, word).some((found) => unit.words.includes(found)))
      .length,
  }));
  const most = Math.max(MIN_TOLD, ...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === most).map(({ unit }) => unit);
}
