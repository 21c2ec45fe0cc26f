// What a passage about somebody else says is not what the subject of the point does.
import type { Claim } from '../claim.ts';
import { isAddressed, isParty } from '../text/parties.ts';
import type { Word } from '../text/reading.ts';
import { bestQuote, type Placed, type Segment, support } from './stretches.ts';

export function foreignDeed(
  claim: Claim,
  before: readonly Segment[],
  segment: Segment,
): readonly [Word, Word] | undefined {
  const own = subjectOf(claim, segment);
  const subject = own ?? before.map((earlier) => subjectOf(claim, earlier)).findLast(Boolean);
  const deeds = segment.filter((placed) => placed !== subject);
  const best = bestQuote(deeds);
  const deed = deeds.find(({ given }) => best !== undefined && given.has(best));
  if (!own && hasOwnSubject(claim, segment)) return undefined;
  if (subject === undefined || deed === undefined || best === undefined || subject.given.size === 0)
    return undefined;
  if (own && !own.titular) return undefined;
  if (deed.word.clause !== subject.word.clause) return undefined;
  const rivals = [...subject.given].map((quote) => support(deeds, quote));
  if (Math.max(...rivals) >= support(deeds, best)) return undefined;
  if (sharesHeading(claim, best, subject.given)) return undefined;
  return hasSubject(claim, best) ? [subject.word, deed.word] : undefined;
}

/** "…, and experience is a requirement": what is said here is said of something else. */
const hasOwnSubject = (claim: Claim, [first]: Segment): boolean =>
  first !== undefined &&
  claim.point.words.some(
    (word) => word.clause === first.word.clause && word.at > first.word.at && /^(is|are)$/.test(word.lower),
  );

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
