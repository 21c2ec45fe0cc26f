// Each stretch of the point rests on one passage: parts of two may not be joined into a claim neither makes.
import { type Check, type Claim, isContent, matchesOf } from './claim.ts';
import { isAddressed, isParty } from './parties.ts';
import type { Word } from './reading.ts';

const AMOUNTS = new Set('some minimal little few most all'.split(' '));

interface Placed {
  readonly word: Word;
  /** The passages it stands in; what a heading says holds for all below it. */
  readonly blocks: ReadonlySet<string>;
  /** It stands in headings alone: that names the passages, but proves no mixture. */
  readonly titular: boolean;
}
type Segment = readonly Placed[];

export const mixing: Check = (claim) => {
  if (new Set(claim.quotes.units.map((unit) => unit.block)).size < 2) return undefined;
  const segments = segmentsOf(claim);
  for (const [index, segment] of segments.entries()) {
    const mixed =
      mixedWithin(segment) ??
      strayMember(claim, segments[index - 1], segment) ??
      foreignDeed(claim, segments[0], segment);
    if (mixed)
      return `It joins "${mixed[0].text}" and "${mixed[1].text}", which stand in different passages.`;
  }
  return undefined;
};

function segmentsOf(claim: Claim): Segment[] {
  const headings = new Set(claim.quotes.units.flatMap((unit) => unit.under));
  const anchors = claim.point.words.filter(isAnchor).map((word) => ({
    word,
    blocks: blocksOf(claim, word),
    titular: matchesOf(claim, word).every((found) => headings.has(found.word.unit)),
  }));
  return [...Map.groupBy(anchors, ({ word }) => word.segment).values()];
}

const isAnchor = (word: Word): boolean =>
  isContent(word) || word.carries === 'number' || AMOUNTS.has(word.lower);

function blocksOf(claim: Claim, word: Word): ReadonlySet<string> {
  const found = new Set(matchesOf(claim, word).map((match) => match.word.unit));
  return new Set(
    claim.quotes.units.flatMap((unit, index) =>
      found.has(index) || unit.under.some((heading) => found.has(heading)) ? [unit.block] : [],
    ),
  );
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((block) => b.has(block));

/** The passage that carries most of a segment. */
function bestBlock(segment: Segment): string | undefined {
  const all = [...new Set(segment.flatMap(({ blocks }) => [...blocks]))];
  return all.toSorted((a, b) => support(segment, b) - support(segment, a))[0];
}

const support = (segment: Segment, block: string): number =>
  segment.filter(({ blocks }) => blocks.has(block)).length;

function mixedWithin(segment: Segment): readonly [Word, Word] | undefined {
  const best = bestBlock(segment);
  if (best === undefined) return undefined;
  for (const out of segment) {
    if (out.titular || out.blocks.has(best)) continue;
    const own = segment.find(
      ({ blocks, titular }) => !titular && blocks.has(best) && !overlap(blocks, out.blocks),
    );
    if (own) return [own.word, out.word];
  }
  return undefined;
}

const SIBLINGS = 2;

/** "The roadmap is built with A and B" where only another passage, about something else, names B. */
function strayMember(
  claim: Claim,
  before: Segment | undefined,
  segment: Segment,
): readonly [Word, Word] | undefined {
  const [member, other] = segment;
  const best = before && bestBlock(before);
  if (member === undefined || before === undefined || best === undefined || segment.length > SIBLINGS)
    return undefined;
  if (member.blocks.size === 0 || member.blocks.has(best) || !isNamed(claim, member.word)) return undefined;
  if (before[0]?.word.clause !== member.word.clause || (other && other.word.at > member.word.at + 1)) return undefined;
  const governing = before
    .slice(0, -SIBLINGS)
    .find(({ blocks }) => blocks.has(best) && !overlap(blocks, member.blocks));
  return governing && [governing.word, member.word];
}

/** A party or a name, or "the …": no verb of its own. */
const isNamed = (claim: Claim, word: Word): boolean =>
  isParty(word) ||
  /^[A-Z]/.test(word.text) ||
  /^(the|a|an|our|your|their|its)$/.test(claim.point.words[word.at - 1]?.lower ?? '');

/** What a passage about somebody else says is not what the point's own subject does. */
function foreignDeed(
  claim: Claim,
  first: Segment | undefined,
  segment: Segment,
): readonly [Word, Word] | undefined {
  const subject = first?.find(({ word }) => isSubject(claim, word));
  const best = bestBlock(segment);
  const deed = segment.find(({ blocks }) => best !== undefined && blocks.has(best));
  if (subject === undefined || deed === undefined || best === undefined || subject.blocks.size === 0)
    return undefined;
  if (segment === first) return undefined;
  const rivals = [...subject.blocks].map((block) => support(segment, block));
  if (Math.max(...rivals) >= support(segment, best)) return undefined;
  if (sharesHeading(claim, best, subject.blocks)) return undefined;
  return hasSubject(claim, best) ? [subject.word, deed.word] : undefined;
}

const sharesHeading = (claim: Claim, block: string, others: ReadonlySet<string>): boolean => {
  const above = (of: string): readonly number[] =>
    claim.quotes.units.flatMap((unit) => (unit.block === of ? unit.under : []));
  const own = new Set(above(block));
  return [...others].some((other) => above(other).some((heading) => own.has(heading)));
};

const isSubject = (claim: Claim, word: Word): boolean =>
  !isAddressed(claim.point.words, word) && (isParty(word) || (!word.first && /^[A-Z]/.test(word.text)));

/** The passage says whom it is about: in a heading, or at its beginning. */
const hasSubject = (claim: Claim, block: string): boolean =>
  claim.quotes.units.some((unit) => {
    const first = unit.words.find((word) => word.carries !== 'function');
    const begins = first !== undefined && isParty(first) && !isAddressed(claim.quotes.words, first);
    return unit.block === block && (unit.under.length > 0 || begins);
  });
