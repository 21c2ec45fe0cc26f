// Each stretch of the point rests on one passage: parts of two may not be joined into a claim neither makes.
import { type Check, type Claim, isContent, literalShare, matchesOf } from '../claim.ts';
import { isAddressed, isParty } from '../text/parties.ts';
import type { Word } from '../text/reading.ts';

/** Two words alone are too few to say that they do not belong together. */
const TELLING = 3;
/** Retold freely, words of several passages mix without harm. */
const LITERAL = 0.75;
const AMOUNTS = new Set('some minimal little few most all'.split(' '));

interface Placed {
  readonly word: Word;
  /** The passages it stands in; what a heading says holds for all below it. */
  readonly given: ReadonlySet<number>;
  /** It stands in headings alone: that names the passages, but proves no mixture. */
  readonly titular: boolean;
  /** It stands there as it is, not in another word's place. */
  readonly literal: boolean;
}
type Segment = readonly Placed[];

export const mixing: Check = (claim) => {
  if (claim.source.quotes.length < 2 || literalShare(claim) < LITERAL) return undefined;
  const segments = segmentsOf(claim);
  for (const [index, segment] of segments.entries()) {
    const mixed =
      mixedWithin(claim, segment) ??
      strayMember(claim, segments[index - 1], segment) ??
      foreignDeed(claim, segments.slice(0, index), segment);
    if (mixed)
      return `It joins "${mixed[0].text}" and "${mixed[1].text}", which stand in different passages.`;
  }
  return undefined;
};

function segmentsOf(claim: Claim): Segment[] {
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

function quotesOf(claim: Claim, word: Word): ReadonlySet<number> {
  const found = new Set(matchesOf(claim, word).map((match) => match.word.unit));
  return new Set(
    claim.quotes.units.flatMap((unit, index) =>
      found.has(index) || unit.under.some((heading) => found.has(heading)) ? [unit.quote] : [],
    ),
  );
}

const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  [...a].some((quote) => b.has(quote));

/** The passage that carries most of a segment. */
function bestQuote(segment: Segment): number | undefined {
  const all = [...new Set(segment.flatMap(({ given }) => [...given]))];
  return all.toSorted((a, b) => support(segment, b) - support(segment, a))[0];
}

const support = (segment: Segment, quote: number): number =>
  segment.filter(({ given }) => given.has(quote)).length;

function mixedWithin(claim: Claim, segment: Segment): readonly [Word, Word] | undefined {
  const best = bestQuote(segment);
  if (best === undefined || segment.length < TELLING) return undefined;
  for (const out of segment) {
    if (out.titular || !out.literal || out.given.has(best)) continue;
    const own = segment.find(
      ({ given, titular, literal }) => !titular && literal && given.has(best) && !overlap(given, out.given),
    );
    if (own && !sharesPredicate(claim, segment, own, out)) return [own.word, out.word];
  }
  return undefined;
}

/** "A and B are made": what is said of B is said of A, and stands in the passage about A. */
function sharesPredicate(claim: Claim, segment: Segment, a: Placed, b: Placed): boolean {
  const [subject, predicate] = a.word.at < b.word.at ? [a, b] : [b, a];
  const isPredicate = claim.point.words
    .slice(subject.word.at, predicate.word.at)
    .some(({ lower }) => /^(is|are|be|been|was|were)$/.test(lower));
  const earlier = claim.point.words.filter(
    (word) => word.clause === subject.word.clause && word.segment < (segment[0]?.word.segment ?? 0),
  );
  return isPredicate && earlier.some((word) => overlap(quotesOf(claim, word), predicate.given));
}

const SIBLINGS = 2;

/** "The roadmap is built with A and B" where only another passage, about something else, names B. */
function strayMember(
  claim: Claim,
  before: Segment | undefined,
  segment: Segment,
): readonly [Word, Word] | undefined {
  const [member] = segment;
  const best = before && bestQuote(before);
  if (member === undefined || before === undefined || best === undefined || segment.length > SIBLINGS)
    return undefined;
  if (!member.literal || member.given.has(best) || !isNamed(claim, member.word)) return undefined;
  if (before[0]?.word.clause !== member.word.clause || !isBare(claim, segment)) return undefined;
  const governing = before
    .slice(0, -SIBLINGS)
    .find(({ given }) => given.has(best) && !overlap(given, member.given));
  return governing && [governing.word, member.word];
}

/** Nothing but "and the" stands beside it: no preposition, no verb. */
function isBare(claim: Claim, segment: Segment): boolean {
  const number = segment[0]?.word.segment;
  const words = claim.point.words.filter((word) => word.segment === number);
  return words.every(({ lower, carries }) => carries !== 'function' || BESIDE.has(lower));
}

const BESIDE = new Set('and or the a an our your their its'.split(' '));

/** A party or a name, or "the …": no verb of its own. */
const isNamed = (claim: Claim, word: Word): boolean =>
  isParty(word) ||
  /^[A-Z]/.test(word.text) ||
  /^(the|a|an|our|your|their|its)$/.test(claim.point.words[word.at - 1]?.lower ?? '');

/** What a passage about somebody else says is not what the subject of the point does. */
function foreignDeed(
  claim: Claim,
  before: readonly Segment[],
  segment: Segment,
): readonly [Word, Word] | undefined {
  const own = subjectOf(claim, segment);
  const subject = own ?? before.map((earlier) => subjectOf(claim, earlier)).findLast(Boolean);
  const deeds = segment.filter((placed) => placed !== subject);
  const best = bestQuote(deeds);
  const deed = deeds.find(({ given }) => best !== undefined && given.has(best));
  if (subject === undefined || deed === undefined || best === undefined || subject.given.size === 0)
    return undefined;
  if (own && !own.titular) return undefined;
  if (deed.word.clause !== subject.word.clause) return undefined;
  const rivals = [...subject.given].map((quote) => support(deeds, quote));
  if (Math.max(...rivals) >= support(deeds, best)) return undefined;
  if (sharesHeading(claim, best, subject.given)) return undefined;
  return hasSubject(claim, best) ? [subject.word, deed.word] : undefined;
}

/** It leads its segment, nothing but what describes it before, and does something there. */
const subjectOf = (claim: Claim, segment: Segment): Placed | undefined =>
  segment
    .slice(0, LEADING)
    .filter(({ word }, index) => word.at - (segment[0]?.word.at ?? 0) === index)
    .find(({ word }, index) => isSubject(claim, word) && index < segment.length - 1);

const sharesHeading = (claim: Claim, quote: number, others: ReadonlySet<number>): boolean => {
  const above = (of: number): readonly number[] =>
    claim.quotes.units.flatMap((unit) => (unit.quote === of ? unit.under : []));
  const own = new Set(above(quote));
  return [...others].some((other) => above(other).some((heading) => own.has(heading)));
};

const LEADING = 3;

const isSubject = (claim: Claim, word: Word): boolean =>
  !isAddressed(claim.point.words, word) && (isParty(word) || (!word.first && /^[A-Z]/.test(word.text)));

/** The passage says whom it is about: in a heading, or at its beginning. */
const hasSubject = (claim: Claim, quote: number): boolean =>
  claim.quotes.units.some((unit) => {
    const first = unit.words.find((word) => word.carries !== 'function');
    const begins = first !== undefined && isParty(first) && !isAddressed(claim.quotes.words, first);
    return unit.quote === quote && (unit.under.length > 0 || begins);
  });
