// An otherwise literal sentence with one word put in between: "a new mobile product" for "a new product".
import { type Check, type Claim, isContent, literalShare, matchesOf, sameMatches } from '../claim.ts';
import { isWeakener } from '../text/denials.ts';
import { isAddressed } from '../text/parties.ts';
import { MONTHS } from '../text/quantity-words.ts';
import type { Word } from '../text/reading.ts';

const LITERAL = 0.8;
/** They tell nothing that the word they describe does not. */
const VAGUE = new Set(
  'wider broader larger overall various different respective actual relevant exceed exceeds'.split(' '),
);
const REACH = 5;

export const insertion: Check = (claim) => {
  if (literalShare(claim) < LITERAL) return undefined;
  for (const word of claim.point.words) {
    if (
      !isContent(word) ||
      MONTHS.has(word.stem) ||
      VAGUE.has(word.lower) ||
      isMarker(claim, word) ||
      isWeakener(word) ||
      isAddressed(claim.point.words, word) ||
      matchesOf(claim, word).length > 0
    )
      continue;
    const between = counterpart(claim, word);
    if (between === undefined) continue;
    if (isModifier(claim, word) && between.every(({ carries }) => carries === 'function'))
      return `It adds "${word.text}".`;
  }
  return undefined;
};

/** "Possibly": how firmly is a question of strength. */
const isMarker = (claim: Claim, word: Word): boolean =>
  claim.markers.point.some(({ at, length }) => at <= word.at && word.at < at + length);

/** What the quotes have between the words that stand on either side of this one in the point. */
function counterpart(claim: Claim, word: Word): readonly Word[] | undefined {
  const before = tellingNeighbour(claim, word, -1);
  const after = tellingNeighbour(claim, word, 1);
  if (before === undefined && after && sameMatches(claim, after).some((next) => isFirst(claim, next)))
    return [];
  for (const next of after ? sameMatches(claim, after) : []) {
    const starts = before === undefined ? firstOf(claim, next) : sameMatches(claim, before);
    const start = starts.find(
      (place) => place.at < next.at && next.at - place.at <= REACH && place.unit === next.unit,
    );
    if (start) return claim.quotes.words.slice(before === undefined ? start.at : start.at + 1, next.at);
  }
  return undefined;
}

/** It stands right before what it describes, and no "that" or "is" makes a verb or a predicate of it. */
function isModifier(claim: Claim, word: Word): boolean {
  const before = claim.point.words[word.at - 1];
  const next = claim.point.words[word.at + 1];
  const describes = next !== undefined && next.segment === word.segment && next.carries !== 'function';
  return describes && !(before !== undefined && LEADS_TO_VERB.test(before.lower));
}

const LEADS_TO_VERB =
  /^(that|which|who|what|to|is|are|be|was|were|can|may|must|should|will|would|not|you|we|they|it)$/;

const isFirst = (claim: Claim, word: Word): boolean =>
  claim.quotes.units[word.unit]?.words.find(({ carries }) => carries !== 'function') === word;

/** The point begins here: so should the unit of the quotes. */
const firstOf = (claim: Claim, word: Word): readonly Word[] =>
  claim.quotes.units[word.unit]?.words.slice(0, 1) ?? [];

function tellingNeighbour(claim: Claim, word: Word, step: 1 | -1): Word | undefined {
  for (let at = word.at + step; ; at += step) {
    const other = claim.point.words[at];
    if (other === undefined || other.clause !== word.clause) return undefined;
    if (other.carries !== 'function') return other;
  }
}
