// Which words of the quotes each word of the point stands for.
import type { Reading, Word } from './reading.ts';
import { isLonger, isTypo } from './typo.ts';

export type Likeness = 'same' | 'similar';

export interface Match {
  readonly word: Word;
  readonly likeness: Likeness;
}

export interface Matches {
  /** By position in the point. */
  readonly of: readonly (readonly Match[])[];
  /** Positions in the quotes that some word of the point stands for. */
  readonly used: ReadonlySet<number>;
}

export function match(point: Reading, quotes: Reading): Matches {
  const index = indexOf(quotes);
  const compounds = compoundsOf(point, quotes);
  const of = point.words.map((word) => [...matchesOf(word, index), ...(compounds.get(word.at) ?? [])]);
  const used = new Set(of.flatMap((matches) => matches.map((found) => found.word.at)));
  return { of, used };
}

/** "Blog posts" and "blogposts": one word on one side, two on the other. */
function compoundsOf(point: Reading, quotes: Reading): ReadonlyMap<number, readonly Match[]> {
  const found = new Map<number, Match[]>();
  const join = (word: Word, other: Word): void => add(found, word.at, { word: other, likeness: 'same' });
  for (const [first, second] of pairsOf(point))
    for (const whole of quotes.words.filter(({ lower }) => lower === `${first.lower}${second.lower}`)) {
      join(first, whole);
      join(second, whole);
    }
  for (const [first, second] of pairsOf(quotes))
    for (const whole of point.words.filter(({ lower }) => lower === `${first.lower}${second.lower}`)) {
      join(whole, first);
      join(whole, second);
    }
  return found;
}

const pairsOf = ({ words }: Reading): readonly (readonly [Word, Word])[] =>
  words.flatMap((word, index) => {
    const next = words[index + 1];
    return next?.segment === word.segment ? [[word, next] as const] : [];
  });

/** The same matches, without those outside the given units of the quotes. */
export function within(matches: Matches, units: ReadonlySet<number>): Matches {
  const of = matches.of.map((found) => found.filter(({ word }) => units.has(word.unit)));
  return { of, used: new Set(of.flatMap((found) => found.map(({ word }) => word.at))) };
}

interface Index {
  readonly byStem: ReadonlyMap<string, readonly Word[]>;
  readonly byRoot: ReadonlyMap<string, readonly Word[]>;
  readonly byGroup: ReadonlyMap<number, readonly Word[]>;
}

function indexOf(quotes: Reading): Index {
  const byStem = new Map<string, Word[]>();
  const byRoot = new Map<string, Word[]>();
  const byGroup = new Map<number, Word[]>();
  for (const word of quotes.words) {
    add(byStem, word.stem, word);
    add(byRoot, word.root, word);
    for (const group of word.groups) add(byGroup, group, word);
  }
  return { byStem, byRoot, byGroup };
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function matchesOf(word: Word, index: Index): readonly Match[] {
  const same = index.byStem.get(word.stem) ?? (word.carries === 'function' ? [] : misspelt(word, index));
  const similar =
    word.carries === 'function' && word.groups.length === 0
      ? []
      : [
          ...(index.byRoot.get(word.root) ?? []),
          ...word.groups.flatMap((group) => index.byGroup.get(group) ?? []),
        ];
  const known = new Set(same);
  return [
    ...same.map((found): Match => ({ word: found, likeness: 'same' })),
    ...similar
      .filter((found) => !known.has(found) && known.add(found))
      .map((found): Match => ({ word: found, likeness: 'similar' })),
  ];
}

function misspelt(word: Word, index: Index): readonly Word[] {
  const found: Word[] = [];
  for (const [stem, words] of index.byStem) {
    if (isLonger(word.stem, stem) || words.some((other) => isTypo(word.lower, other.lower)))
      found.push(...words);
  }
  return found;
}
