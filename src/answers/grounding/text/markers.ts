// The markers of strength in a text, each with its place.
import type { Reading, Unit, Word } from './reading.ts';
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

const NEAR: Readonly<Record<string, number>> = { amount: 5, exclusive: 3 };
const FAR = 8;

/** The words a marker speaks of: those after it, or, where it comes last, those before it. */
export function headsOf(reading: Reading, marker: Marker): Word[] {
  const unit = reading.units[marker.unit]?.words ?? [];
  const end = marker.at + marker.length;
  const telling = unit.filter((word) => word.at >= end && word.carries !== 'function');
  const near = telling.filter((word) => word.at < end + (NEAR[marker.axis] ?? FAR));
  const after = (near.length > 0 ? near : telling).slice(0, marker.heads);
  const before = unit
    .filter((word) => word.at < marker.at && word.carries === 'content')
    .slice(-marker.heads);
  const [first, second] = marker.side === 'after' ? [after, before] : [before, after];
  return first.length > 0 ? first : second;
}
