// To, from, before, after: the same noun may not be reached the opposite way.
import { type Check, type Claim, sameMatches, turnsDenial } from '../claim.ts';
import { isParty } from '../text/parties.ts';
import { MONTHS } from '../text/quantity-words.ts';
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

/** The preposition that governs a word, and the last telling word before it: "migrate" of "migrate away from". */
interface Governor {
  readonly at: number;
  readonly lower: string;
  readonly after: string | undefined;
}

export const prepositions: Check = (claim) => {
  for (const word of claim.point.words) {
    const own =
      word.carries === 'function' || MONTHS.has(word.stem) ? undefined : governorOf(claim.point, word);
    const theirs = own && !turnsDenial(claim, word) ? given(claim, word, own) : [];
    if (
      own &&
      !isRange(claim.point, own.at) &&
      theirs.length > 0 &&
      theirs.every((other) => other && areOpposed(own.lower, other.lower))
    )
      return `It says "${own.lower} … ${word.text}" where the quotes say "${theirs[0]?.lower} … ${word.text}".`;
  }
  return undefined;
};

/** What governs the same word in the quotes, after the same word if there is such a place. */
function given(claim: Claim, word: Word, own: Governor): readonly (Governor | undefined)[] {
  const all = sameMatches(claim, word).map((found) => governorOf(claim.quotes, found));
  const alike = all.filter((other) => other?.after !== undefined && other.after === own.after);
  return alike.length > 0 ? alike : all;
}

/** Nothing but modifiers and list members may stand between a preposition and what it governs. */
function governorOf(reading: Reading, word: Word): Governor | undefined {
  for (let at = word.at - 1; at >= word.at - REACH; at -= 1) {
    const before = reading.words[at];
    if (before === undefined || before.clause !== word.clause) return undefined;
    if (isGiving(before) && isSomebody(word)) return { at: before.at, lower: 'to', after: before.stem };
    if (ALL.has(before.lower)) return governor(reading, before);
    if (STOPS.has(before.lower)) return undefined;
  }
  return undefined;
}

function governor(reading: Reading, { at, lower, clause }: Word): Governor {
  const after = reading.words
    .slice(0, at)
    .findLast((word) => word.clause === clause && word.carries !== 'function');
  return {
    at,
    lower: lower === 'to' && SEEKING.test(after?.lower ?? '') ? 'from' : lower,
    after: after?.stem,
  };
}

const isSomebody = (word: Word): boolean => isParty(word) || /^[A-Z]/.test(word.text);

/** "Give leadership guidance": to leadership. */
const isGiving = ({ lower }: Word): boolean =>
  /^(giv(e|es|ing)|gave|offer(s|ing)?|lend(s|ing)?|grant(s|ing)?)$/.test(lower);

/** "Turn to your manager for advice": it comes from there. */
const SEEKING = /^(turn|look|listen)(s|ed|ing)?$/;

/** "From sales to developers": a span, no origin. */
const isRange = ({ words }: Reading, from: number): boolean =>
  words[from]?.lower === 'from' &&
  words.some(({ lower, unit, at }) => FAR_ENDS.has(lower) && unit === words[from]?.unit && at > from);
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
