// "Designers who hold a licence can …", "… if asked": what is said of some, or in some cases, may not be said of all.
import { type Check, type Claim, isContent, matchesOf } from '../claim.ts';
import { isParty } from '../text/parties.ts';
import type { Word } from '../text/reading.ts';

const CONDITIONS = new Set(['if', 'unless']);
const CONDITIONAL =
  /\b(if|unless|when|whenever|where|should|depending|depends?|provided|in case|needed|necessary|asked|requested|only)\b/i;
/** So many words make a restriction, and so many beside it a retold sentence. */
const WORDS = { restriction: 3, retold: 2 } as const;
const LEADING = 4;

export const restriction: Check = (claim) => {
  const lost = claim.quotes.words.find(
    (word) =>
      claim.sources.has(word.unit) &&
      ((isRelative(claim, word) && tellsOf(claim, word.at - 1)) || isCondition(claim, word)) &&
      isDropped(claim, word),
  );
  if (lost === undefined) return undefined;
  const dropped = [lost, ...restricting(claim, lost)].map(({ text }) => text).join(' ');
  return `It drops "${dropped}" of the quotes.`;
};

/** "Who" right after the party that a sentence begins with, no comma in between. */
function isRelative(claim: Claim, word: Word): boolean {
  const before = claim.quotes.words[word.at - 1];
  const start = claim.quotes.units[word.unit]?.words[0]?.at ?? 0;
  return (
    /^(who|that)$/.test(word.lower) &&
    before !== undefined &&
    before.segment === word.segment &&
    isParty(before) &&
    word.at - start < LEADING
  );
}

const isCondition = (claim: Claim, word: Word): boolean =>
  CONDITIONS.has(word.lower) && !CONDITIONAL.test(claim.source.point);

const tellsOf = (claim: Claim, party: number): boolean =>
  claim.point.words.some((word) => matchesOf(claim, word).some((found) => found.word.at === party));

/** What a condition holds for: what stands before it in its sentence, back to the last comma if it begins no stretch. */
function isGoverned(claim: Claim, condition: Word, word: Word): boolean {
  if (word.unit !== condition.unit) return false;
  const before = claim.quotes.words[condition.at - 1];
  const isTrailing = before?.unit === condition.unit && CONDITIONS.has(condition.lower);
  if (!isTrailing) return true;
  const from = before.segment;
  return word.segment === from || word.segment === condition.segment;
}

const restricting = (claim: Claim, { at, unit }: Word): readonly Word[] =>
  claim.quotes.words
    .filter((word) => word.unit === unit && word.at > at && isContent(word))
    .slice(0, WORDS.restriction);

/** The point tells what stands around the restriction, and nothing of it. */
function isDropped(claim: Claim, word: Word): boolean {
  const lost = restricting(claim, word);
  const around = claim.quotes.words.filter(
    (other) => isGoverned(claim, word, other) && isContent(other) && !lost.includes(other),
  );
  const isTold = ({ at }: Word): boolean => claim.matches.used.has(at);
  return lost.length > 0 && !lost.some(isTold) && around.filter(isTold).length >= WORDS.retold;
}
