// Whose deeds they are: what one sentence says of its subject may not be told of the subject of another.
import { type Check, type Claim, isContent, sameMatches } from '../claim.ts';
import { isSameParty } from '../text/actors.ts';
import { isParty, isYou } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';

const LEADING = 4;
const MIN_TOLD = 2;
const GOES_ON = /^(they|it|she|he|this|these)$/;
const BEFORE_OTHERS = /^(for|with|to|by|from|as|in)$/;

export const whose: Check = (claim) => {
  const [head] = clausesOf(claim.point);
  const own = head?.subject;
  if (own === undefined || isYou(claim.point, own) || claim.point.words.some(isBy)) return undefined;
  const isOwn = (other: Word): boolean => isSame(claim, own, other);
  const clauses = clausesOf(claim.quotes);
  if (!clauses.some(({ subject }) => subject && isOwn(subject))) return undefined;
  const told = mostTold(claim, own, clauses);
  const [first] = told;
  const isOther = (other: Word): boolean => !isOwn(other) && !isNamed(claim, other);
  return first?.subject && told.every(({ subject }) => subject && isOther(subject))
    ? `It says of "${own.text}" what the quotes say of "${first.subject.text}".`
    : undefined;
};

interface Clause {
  readonly words: readonly Word[];
  readonly subject: Word | undefined;
}

/** Each with the party it begins with, or the one before it in its paragraph if it goes on with "they". */
function clausesOf(reading: Reading): readonly Clause[] {
  const blockOf = ({ unit }: Word): string | undefined => reading.units[unit]?.block;
  const clauses: Clause[] = [];
  for (const words of Map.groupBy(reading.words, ({ clause }) => clause).values()) {
    const [first] = words;
    const before = clauses.at(-1);
    const goesOn =
      first && before?.words[0] && GOES_ON.test(first.lower) && blockOf(before.words[0]) === blockOf(first);
    clauses.push({ words, subject: goesOn ? before.subject : subjectOf(words) });
  }
  return clauses;
}

const subjectOf = (words: readonly Word[]): Word | undefined =>
  BEFORE_OTHERS.test(words[0]?.lower ?? '')
    ? undefined
    : words.slice(0, LEADING).find((word) => isParty(word) && !word.possessive);

/** The clauses of which the point takes most words, its subject aside. */
function mostTold(claim: Claim, own: Word, clauses: readonly Clause[]): readonly Clause[] {
  const words = claim.point.words.filter((word) => isContent(word) && word.at > own.at);
  const counted = clauses.map((clause) => ({
    clause,
    count: words.filter((word) => sameMatches(claim, word).some((found) => clause.words.includes(found)))
      .length,
  }));
  const most = Math.max(MIN_TOLD, ...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === most).map(({ clause }) => clause);
}

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
