// Two lists of behaviours or requirements side by side: which lines stay, which are raised, which only one of them has.
import type { Passage } from '../../knowledge/model.ts';
import type { Change, Point } from '../answer.ts';
import { wordsKey } from './groups.ts';
import type { Likeness } from './likeness.ts';

/** From this share of common words on, two lines speak of the same thing. */
const KINDRED = 0.18;

export interface Side {
  readonly name: string;
  readonly passages: readonly Passage[];
}

interface Pair {
  readonly from: Passage;
  readonly to: Passage;
  readonly likeness: number;
}

export function align(
  before: Side,
  after: Side,
  alike: Likeness,
  different: Change['kind'] = 'changed',
): Point[] {
  const partner = new Map(bestPairs(before.passages, after.passages, alike).map((pair) => [pair.to, pair]));
  const used = new Set([...partner.values()].map((pair) => pair.from));
  const kept = after.passages.map((passage): Point => {
    const pair = partner.get(passage);
    if (!pair) return { passage, change: { kind: 'only', at: after.name } };
    if (wordsKey(pair.from.text) === wordsKey(passage.text)) return { passage, change: { kind: 'same' } };
    return { passage, change: { kind: different, before: pair.from } };
  });
  const left = before.passages
    .filter((passage) => !used.has(passage))
    .map((passage): Point => ({ passage, change: { kind: 'only', at: before.name } }));
  return [...kept, ...left];
}

/** Each line has at most one partner; the likest pairs are made first. */
function bestPairs(before: readonly Passage[], after: readonly Passage[], alike: Likeness): Pair[] {
  const pairs = before.flatMap((from) =>
    // A line nested below another speaks of that one: it is no partner for a line of its own.
    after.map((to) => ({ from, to, likeness: from.depth === to.depth ? alike(from, to) : 0 })),
  );
  const taken = new Set<Passage>();
  return pairs
    .filter((pair) => pair.likeness >= KINDRED)
    .sort((a, b) => b.likeness - a.likeness)
    .filter(({ from, to }) => {
      if (taken.has(from) || taken.has(to)) return false;
      taken.add(from);
      taken.add(to);
      return true;
    });
}
