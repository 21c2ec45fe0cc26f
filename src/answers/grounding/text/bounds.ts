// What bounds a number: "at least three", "three or more".
import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bound } from './quantity-words.ts';
import type { Word } from './reading.ts';

const LONGEST = 3;

export function limits(from: number, to: number, bound: Bound | undefined): readonly [number, number] {
  switch (bound) {
    case 'min':
      return [from, Number.POSITIVE_INFINITY];
    case 'max':
      return [0, to];
    case 'above':
      return [from + 0.001, Number.POSITIVE_INFINITY];
    case 'below':
      return [0, to - 0.001];
    case undefined:
      return [from, to];
  }
}

export function boundBefore(words: readonly Word[], index: number): Bound | undefined {
  const before = words
    .slice(Math.max(0, index - LONGEST), index)
    .map(({ lower }) => lower)
    .join(' ');
  return BOUNDS_BEFORE.find(([, phrases]) =>
    phrases.some(
      (phrase) => before === phrase || before.endsWith(` ${phrase}`) || before === `${phrase} level`,
    ),
  )?.[0];
}

export function boundAfter(words: readonly Word[], index: number): { bound?: Bound; length: number } {
  const after = words
    .slice(index, index + LONGEST)
    .map(({ lower }) => lower)
    .join(' ');
  for (const [bound, phrases] of BOUNDS_AFTER) {
    const phrase = phrases.find((found) => after === found || after.startsWith(`${found} `));
    if (phrase !== undefined) return { bound, length: phrase.split(' ').length };
  }
  return { length: 0 };
}
