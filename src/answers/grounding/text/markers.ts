// The markers of strength in a text, each with its place.
import type { Reading, Unit } from './reading.ts';
import { SCALES, type Scale } from './scales.ts';

export interface Marker extends Omit<Scale, 'phrases'> {
  readonly text: string;
  readonly unit: number;
  /** Where it begins among the words of its reading, and how many it takes. */
  readonly at: number;
  readonly length: number;
}

const PATTERNS = SCALES.map(({ phrases, ...kind }) => ({
  kind,
  pattern: new RegExp(
    `\\b(?:${phrases
      .split(';')
      .map((phrase) => phrase.trim())
      .join('|')})\\b`,
    'g',
  ),
}));

export const markers = (reading: Reading): Marker[] =>
  reading.units.flatMap((unit, index) => {
    const found = PATTERNS.flatMap(({ kind, pattern }) =>
      matchesIn(unit, pattern).map((place) => ({ ...kind, ...place, unit: index })),
    );
    return found.filter((marker) => !found.some((other) => holds(other, marker)));
  });

/** "A minimum of" holds "minimum": the longer marker counts. */
const holds = (a: Marker, b: Marker): boolean =>
  a.length > b.length && a.at <= b.at && b.at + b.length <= a.at + a.length;

function matchesIn(unit: Unit, pattern: RegExp): Pick<Marker, 'text' | 'at' | 'length'>[] {
  const words = unit.words.map(({ lower }) => lower);
  return Array.from(words.join(' ').matchAll(pattern), (match) => {
    const index = match.input.slice(0, match.index).split(' ').length - 1;
    return { text: match[0], at: (unit.words[0]?.at ?? 0) + index, length: match[0].split(' ').length };
  });
}
