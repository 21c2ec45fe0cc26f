// Which words of the quotes each word of the point stands for.
import type { Reading, Word } from './reading.ts';

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
  const of = point.words.map((word) => matchesOf(word, index));
  const used = new Set(of.flatMap((matches) => matches.map((found) => found.word.at)));
  return { of, used };
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

function add<K>(map: Map<K, Word[]>, key: K, word: Word): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
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
    if (related(word.stem, stem) || words.some((other) => isTypo(word.lower, other.lower)))
      found.push(...words);
  }
  return found;
}

/** "strateg" and "strategi": one stem goes on where the other ends. */
function related(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.length - short.length <= 3 && long.startsWith(short);
}

function isTypo(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 6 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= (length >= 9 ? 2 : 1);
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let best = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped && column > 1 && row > 1) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
