// What every check is given: the point and its quotes, read and matched once.
import type { Lexicon } from './lexicon.ts';
import { type Denials, denials } from './text/denials.ts';
import { type Marker, markers } from './text/markers.ts';
import { type Match, type Matches, match, within } from './text/match.ts';
import { type Reading, read, type Word } from './text/reading.ts';
import { sources } from './text/sources.ts';

export interface Claim {
  readonly source: { readonly point: string; readonly quotes: readonly string[] };
  readonly point: Reading;
  readonly quotes: Reading;
  readonly denials: { readonly point: Denials; readonly quotes: Denials };
  readonly markers: {
    readonly point: readonly Marker[];
    /** Of the units that the point rests on. */
    readonly quotes: readonly Marker[];
  };
  /** The units of the quotes that the point rests on. */
  readonly sources: ReadonlySet<number>;
  /** Among the words of these units. */
  readonly matches: Matches;
}

/** Says in one sentence what is wrong, or nothing. */
export type Check = (claim: Claim) => string | undefined;

export function claim(point: string, quotes: readonly string[], lexicon: Lexicon): Claim {
  const pointReading = read([point], lexicon);
  const quotesReading = read(quotes, lexicon);
  const matches = match(pointReading, quotesReading);
  const used = unitsOf(quotesReading, sources(pointReading, quotesReading, matches));
  return {
    source: { point, quotes },
    point: pointReading,
    quotes: quotesReading,
    denials: { point: denials(pointReading), quotes: denials(quotesReading) },
    markers: {
      point: markers(pointReading),
      quotes: markers(quotesReading).filter(({ unit }) => used.has(unit)),
    },
    sources: used,
    matches: within(matches, used),
  };
}

/** The units of some blocks, and the headings above them. */
function unitsOf(quotes: Reading, blocks: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(
    quotes.units.flatMap((unit, index) => (blocks.has(unit.block) ? [index, ...unit.under] : [])),
  );
}

export const matchesOf = (claim: Claim, word: Word): readonly Match[] => claim.matches.of[word.at] ?? [];

/** Where the word stands in the quotes as it is. */
export const sameMatches = (claim: Claim, word: Word): readonly Word[] =>
  matchesOf(claim, word).flatMap((found) => (found.likeness === 'same' ? [found.word] : []));

/** The words of the quotes that stand for it best: the same ones where there are any. */
export function bestMatches(claim: Claim, word: Word): readonly Match[] {
  const all = matchesOf(claim, word);
  const same = all.filter(({ likeness }) => likeness === 'same');
  return same.length > 0 ? same : all;
}

export const isContent = (word: Word): boolean => word.carries === 'content';

/** The telling words of its segment before or after a word, nearest first. */
export function neighbours(words: readonly Word[], of: Word, step: 1 | -1, count: number): Word[] {
  const found: Word[] = [];
  for (let at = of.at + step; found.length < count; at += step) {
    const word = words[at];
    if (word === undefined || word.segment !== of.segment) break;
    if (word.carries !== 'function') found.push(word);
  }
  return found;
}

export const quoted = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

/** "Keep it inside" for "never share it outside". */
export const turnsDenial = (claim: Claim, { clause }: Word): boolean =>
  claim.quotes.words.some(({ at, unit }) => claim.sources.has(unit) && claim.denials.quotes.has(at)) &&
  !claim.point.words.some((word) => word.clause === clause && claim.denials.point.has(word.at));

/** The shares of some words that stand in the quotes as they are, and that stand there at all. */
export function sharesOf(
  claim: Claim,
  words: readonly Word[],
): { readonly same: number; readonly carried: number } {
  const share = (found: readonly Word[]): number => (words.length === 0 ? 0 : found.length / words.length);
  return {
    same: share(words.filter((word) => sameMatches(claim, word).length > 0)),
    carried: share(words.filter((word) => matchesOf(claim, word).length > 0)),
  };
}

/** The share of its content words that stand in the quotes as they are. */
export const literalShare = (claim: Claim): number =>
  sharesOf(claim, claim.point.words.filter(isContent)).same;
