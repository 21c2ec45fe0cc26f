// Each stretch of the point rests on one passage: parts of two may not be joined into a claim neither makes.
import { type Check, type Claim, literalShare } from '../claim.ts';
import { isParty } from '../text/parties.ts';
import type { Word } from '../text/reading.ts';
import { foreignDeed } from './foreign.ts';
import { bestQuote, overlap, type Placed, quotesOf, type Segment, segmentsOf } from './stretches.ts';

/** Two words alone are too few to say that they do not belong together. */
const TELLING = 3;
/** Retold freely, words of several passages mix without harm. */
const LITERAL = 0.75;

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
