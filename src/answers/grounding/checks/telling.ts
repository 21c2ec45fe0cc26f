// Which units of the quotes tell most of some words of the point.
import { type Claim, matchesOf } from '../claim.ts';
import type { Unit, Word } from '../text/reading.ts';

/** Those that have most of the words, and at least so many. */
export function unitsTelling(claim: Claim, words: readonly Word[], atLeast = 1): readonly Unit[] {
  const counted = claim.quotes.units.map((unit) => ({
    unit,
    count: words.filter((word) => matchesOf(claim, word).some((found) => unit.words.includes(found.word)))
      .length,
  }));
  const most = Math.max(atLeast, ...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === most).map(({ unit }) => unit);
}
