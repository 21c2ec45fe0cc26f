// To, from, before, after: the same noun may not be reached the opposite way.
import { type Check, type Claim, matchesOf } from '../claim.ts';
import type { Reading, Word } from '../text/reading.ts';

const OPPOSED: readonly (readonly [left: readonly string[], right: readonly string[]])[] = [
  [['from'], ['to', 'toward', 'towards', 'into', 'for']],
  [
    ['before', 'prior', 'until'],
    ['after', 'following', 'since', 'once', 'during'],
  ],
  [['with'], ['without', 'against']],
  [
    ['over', 'above', 'beyond'],
    ['under', 'below', 'beneath'],
  ],
  [
    ['inside', 'within'],
    ['outside', 'beyond'],
  ],
  [['ahead'], ['behind']],
  [['for'], ['against']],
];
const ALL = new Set(OPPOSED.flat(2));
const REACH = 4;

export const prepositions: Check = (claim) => {
  for (const word of claim.point.words) {
    const own = word.carries === 'function' ? undefined : prepositionOf(claim.point, word);
    if (own === undefined || isRange(claim.point, own)) continue;
    const theirs = given(claim, word);
    if (
      theirs.length > 0 &&
      theirs.every((other) => other !== undefined && areOpposed(own.lower, other.lower))
    ) {
      return `It says "${own.text} … ${word.text}" where the quotes say "${theirs[0]?.text} … ${word.text}".`;
    }
  }
  return undefined;
};

const given = (claim: Claim, word: Word): readonly (Word | undefined)[] =>
  matchesOf(claim, word)
    .filter(({ likeness }) => likeness === 'same')
    .map((found) => prepositionOf(claim.quotes, found.word));

/** The preposition that governs a word: nothing but modifiers and list members may stand in between. */
function prepositionOf(reading: Reading, word: Word): Word | undefined {
  for (let at = word.at - 1; at >= word.at - REACH; at -= 1) {
    const before = reading.words[at];
    if (before === undefined || before.clause !== word.clause) return undefined;
    if (ALL.has(before.lower)) return before;
    if (STOPS.has(before.lower)) return undefined;
  }
  return undefined;
}

/** "From sales to developers": a span, no origin. */
const isRange = (reading: Reading, word: Word): boolean =>
  [...FAR_ENDS].some((end) =>
    reading.words.some((other) => other.lower === end && other.unit === word.unit && other.at > word.at),
  ) && word.lower === 'from';
const FAR_ENDS = new Set(['to', 'through', 'until', 'up']);

const STOPS = new Set(
  'through via across between of in on at by as that which who is are be was were will can should may must have has not than based about and or'.split(
    ' ',
  ),
);

const areOpposed = (a: string, b: string): boolean =>
  OPPOSED.some(
    ([left, right]) => (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a)),
  );
