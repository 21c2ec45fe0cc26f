// "A before B" where the quotes tell A after B: first, then, finally.
import { type Check, type Claim, isContent, sameMatches } from '../claim.ts';
import type { Word } from '../text/reading.ts';

const THEN = /^(then|next|finally|lastly|subsequently|afterwards|later)$/;
const ORDER: Readonly<Record<string, 'before' | 'after'>> = {
  before: 'before',
  prior: 'before',
  ahead: 'before',
  precedes: 'before',
  after: 'after',
  following: 'after',
  follows: 'after',
};

export const sequence: Check = (claim) => {
  if (!claim.quotes.words.some(({ lower }) => THEN.test(lower))) return undefined;
  for (const word of claim.point.words) {
    const order = ORDER[word.lower];
    const clause = claim.point.words.filter((other) => other.clause === word.clause && isContent(other));
    const left = places(
      claim,
      clause.filter(({ at }) => at < word.at),
    );
    const right = places(
      claim,
      clause.filter(({ at }) => at > word.at),
    );
    if (order === undefined || left.length === 0 || right.length === 0) continue;
    const [first, second] = order === 'before' ? [left, right] : [right, left];
    if (isThenBetween(claim, Math.max(...second), Math.min(...first)))
      return `It turns round what comes first on either side of "${word.text}".`;
  }
  return undefined;
};

/** Where words stand that the quotes have but once. */
const places = (claim: Claim, words: readonly Word[]): readonly number[] =>
  words.flatMap((word) => {
    const found = sameMatches(claim, word);
    return found.length === 1 ? found.map(({ at }) => at) : [];
  });

const isThenBetween = (claim: Claim, from: number, to: number): boolean =>
  from < to && claim.quotes.words.some(({ at, lower }) => at > from && at <= to && THEN.test(lower));
