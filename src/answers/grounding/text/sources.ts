// Which passages a point rests on: those that carry most of one of its stretches. The others only happen to share a word.
import type { Matches } from './match.ts';
import type { Reading, Word } from './reading.ts';

/** A likeness more or less does not tell two passages apart. */
const SLACK = 0.5;
const WEIGHT = { same: 1, similar: 0.5 } as const;
/** So many words as they are make a passage a source, whatever other passages carry. */
const ENOUGH_WORDS = 3;

export function sources(point: Reading, quotes: Reading, matches: Matches): ReadonlySet<string> {
  const telling = point.words.filter((word) => word.carries !== 'function');
  const found = new Set<string>();
  for (const segment of Map.groupBy(telling, (word) => word.segment).values()) {
    const scores = scoresOf(segment, quotes, matches);
    const best = Math.max(0, ...scores.values());
    for (const [block, score] of scores) if (score >= best - SLACK) found.add(block);
  }
  for (const [block, stems] of literalStems(telling, quotes, matches))
    if (stems.size >= ENOUGH_WORDS) found.add(block);
  return found;
}

const blockOf = (quotes: Reading, word: Word): string => quotes.units[word.unit]?.block ?? '';

/** Where a word stands; what a heading says counts for all below it. */
const blocksOf = (quotes: Reading, { unit }: Word): readonly string[] => [
  ...new Set(
    quotes.units.flatMap((other, index) =>
      index === unit || other.under.includes(unit) ? [other.block] : [],
    ),
  ),
];

function scoresOf(segment: readonly Word[], quotes: Reading, matches: Matches): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const word of segment) {
    const own = new Map<string, number>();
    for (const { word: found, likeness } of matches.of[word.at] ?? []) {
      for (const block of blocksOf(quotes, found))
        own.set(block, Math.max(own.get(block) ?? 0, WEIGHT[likeness]));
    }
    for (const [block, weight] of own) scores.set(block, (scores.get(block) ?? 0) + weight);
  }
  return scores;
}

function literalStems(
  telling: readonly Word[],
  quotes: Reading,
  matches: Matches,
): ReadonlyMap<string, ReadonlySet<string>> {
  const stems = new Map<string, Set<string>>();
  for (const word of telling.filter(({ carries }) => carries === 'content')) {
    for (const { word: found, likeness } of matches.of[word.at] ?? []) {
      if (likeness === 'same')
        stems.set(blockOf(quotes, found), (stems.get(blockOf(quotes, found)) ?? new Set()).add(found.stem));
    }
  }
  return stems;
}
