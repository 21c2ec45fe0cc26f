// The point in stretches, and for each word the passages it stands in.
import { type Claim, isContent, matchesOf } from '../claim.ts';
import type { Word } from '../text/reading.ts';

const AMOUNTS = new Set('some minimal little few most all'.split(' '));

export interface Placed {
  readonly word: Word;
  /** The passages it stands in; what a heading says holds for all below it. */
  readonly given: ReadonlySet<number>;
  /** It stands in headings alone: that names the passages, but proves no mixture. */
  readonly titular: boolean;
  /** It stands there as it is, not in another word's place. */
  readonly literal: boolean;
}
export type Segment = readonly Placed[];

export function segmentsOf(claim: Claim): Segment[] {
  const headings = new Set(claim.quotes.units.flatMap((unit) => unit.under));
  const anchors = claim.point.words.filter(isAnchor).map((word) => ({
    word,
    given: quotesOf(claim, word),
    titular: matchesOf(claim, word).every((found) => headings.has(found.word.unit)),
    literal: matchesOf(claim, word).some(({ likeness }) => likeness === 'same'),
  }));
  return [...Map.groupBy(anchors, ({ word }) => stretchOf(claim, word)).values()];
}

/** Its segment, or the part of it after "to" (of "from … to") or "than", which compare what passages say. */
function stretchOf(claim: Claim, { at, segment }: Word): string {
  const before = claim.point.words.slice(0, at).filter((word) => word.segment === segment);
  const from = before.findIndex(({ lower }) => lower === 'from');
  const compared = before.filter(
    ({ lower }, index) => lower === 'than' || (lower === 'to' && from >= 0 && index > from),
  );
  return `${segment}.${compared.length}`;
}

const isAnchor = (word: Word): boolean =>
  isContent(word) || word.carries === 'number' || AMOUNTS.has(word.lower);

export function quotesOf(claim: Claim, word: Word): ReadonlySet<number> {
  const found = new Set(matchesOf(claim, word).map((match) => match.word.unit));
  return new Set(
    claim.quotes.units.flatMap((unit, index) =>
      found.has(index) || unit.under.some((heading) => found.has(heading)) ? [unit.quote] : [],
    ),
  );
}

export const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  [...a].some((quote) => b.has(quote));

/** The passage that carries most of a segment. */
export function bestQuote(segment: Segment): number | undefined {
  const all = [...new Set(segment.flatMap(({ given }) => [...given]))];
  return all.toSorted((a, b) => support(segment, b) - support(segment, a))[0];
}

export const support = (segment: Segment, quote: number): number =>
  segment.filter(({ given }) => given.has(quote)).length;
