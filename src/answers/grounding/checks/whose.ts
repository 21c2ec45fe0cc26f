// Whose deeds they are: what one sentence says of its subject may not be told of the subject of another.
import { type Check, type Claim, isContent, sameMatches } from '../claim.ts';
import { isRung, isSameParty } from '../text/actors.ts';
import { isParty, isYou } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';

const LEADING = 4;
const MIN_TOLD = 2;
const GOES_ON = /^(they|it|she|he|this|these)$/;
const BEFORE_OTHERS = /^(for|with|to|by|from|as|in)$/;

export const whose: Check = (claim) => {
  for (const { subject: own, words } of clausesOf(claim.point)) {
    if (own === undefined || isYou(claim.point, own) || words.some(isBy) || isTwofold(words)) continue;
    const theirs = another(claim, own, words);
    if (theirs) return `It says of "${own.text}" what the quotes say of "${theirs.text}".`;
  }
  return undefined;
};

/** Of whom the quotes say it, if not of the party that the clause begins with, which they know. */
function another(claim: Claim, own: Word, words: readonly Word[]): Word | undefined {
  const isOwn = (other: Word): boolean => isSame(claim, own, other);
  if (!claim.quotes.words.some((other) => isParty(other) && isOwn(other))) return undefined;
  const told = mostTold(claim, own, words, clausesOf(claim.quotes));
  const isOther = (other: Word): boolean => !isOwn(other) && !isNamed(claim, other, words);
  return told.every(({ subject }) => subject && isOther(subject)) ? told[0]?.subject : undefined;
}

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

/** "The Group Manager" is the manager; "manage a team" has no subject. */
function subjectOf(words: readonly Word[]): Word | undefined {
  if (BEFORE_OTHERS.test(words[0]?.lower ?? '')) return undefined;
  const isWho = (word: Word, index: number): boolean => isParty(word) && words[index + 1]?.lower !== 'with';
  const start = words.slice(0, LEADING).findIndex(isWho);
  const end = words.findIndex((word, index) => index > start && !isWho(word, index));
  const party = start < 0 ? undefined : words[(end < 0 ? words.length : end) - 1];
  const isObject = words.slice(1, start).some(({ lower }) => ARTICLE.test(lower));
  return party?.possessive || isObject ? undefined : party;
}

const ARTICLE = /^(the|a|an|your|our|their|its)$/;

/** The clauses of which one of the point takes most words, its subject aside. */
function mostTold(
  claim: Claim,
  own: Word,
  all: readonly Word[],
  clauses: readonly Clause[],
): readonly Clause[] {
  const words = all.filter((word) => isContent(word) && word.at > own.at && !isRung(word));
  const counted = clauses.map((clause) => ({
    clause,
    count: words.filter((word) => sameMatches(claim, word).some((found) => clause.words.includes(found)))
      .length,
  }));
  const most = Math.max(MIN_TOLD, ...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === most).map(({ clause }) => clause);
}

const isBy = ({ lower }: Word): boolean => lower === 'by';

/** The clause speaks of it, too. */
const isNamed = (claim: Claim, subject: Word, words: readonly Word[]): boolean =>
  words.some(
    (word) =>
      isParty(word) &&
      isSame(claim, word, subject) &&
      (word.segment !== words[0]?.segment ||
        words.some(({ lower, at }) => /^(from|which|that|whom)$/.test(lower) && at < word.at)),
  );

/** The same party at the same level. */
const isSame = (claim: Claim, own: Word, other: Word): boolean => {
  const [a, b] = [levelOf(claim.point, own), levelOf(claim.quotes, other)];
  return (
    isSameParty(own, claim.point, other, claim.quotes) && (a === undefined || b === undefined || a === b)
  );
};

/** "While those at level 1 …, those at level 2 …" */
const isTwofold = (words: readonly Word[]): boolean =>
  words.some(({ lower, at }, index) => lower === 'those' && at > 0 && words[index + 1]?.lower === 'at');

/** "Engineers at level 4", "the L4 engineer", "Engineer II" */
const levelOf = ({ words }: Reading, { at, segment }: Word): string | undefined =>
  words
    .slice(Math.max(0, at - 1), at + LEADING)
    .find(
      (word) =>
        word.segment === segment &&
        (/^([A-Z]{1,2}\d|I{1,3}|IV)$/.test(word.text) ||
          (word.carries === 'number' && /^(level|grade)$/.test(words[word.at - 1]?.lower ?? ''))),
    )?.lower;
