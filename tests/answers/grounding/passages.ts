// Passages with points they carry and points they do not, each a test of its own.
import { expect, test } from 'vitest';
import { verdict } from './verdict.ts';

export interface Passage {
  readonly quotes: readonly string[];
  readonly carried: readonly string[];
  readonly falsified: readonly string[];
}

export function testPassages(passages: readonly Passage[]): void {
  const cases = (kind: 'carried' | 'falsified') =>
    passages.flatMap(({ quotes, ...points }) => points[kind].map((point) => ({ point, quotes })));

  test.each(cases('carried'))('carried: $point', ({ point, quotes }) => {
    expect(verdict(point, ...quotes)).toEqual({ supported: true, reason: 'The quotes carry it.' });
  });

  test.each(cases('falsified'))('not carried: $point', ({ point, quotes }) => {
    expect(verdict(point, ...quotes).supported).toBe(false);
  });
}
