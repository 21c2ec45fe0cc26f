// An otherwise literal sentence with one word in another's place ("lead" for "participate in"), or one put in between.
import {
  bestMatches,
  type Check,
  type Claim,
  isContent,
  literalShare,
  matchesOf,
  quoted,
  sameMatches,
} from '../claim.ts';
import { isWeakener } from '../text/denials.ts';
import { isAddressed } from '../text/parties.ts';
import type { Word } from '../text/reading.ts';

const LITERAL = { replaced: 0.7, inserted: 0.8 } as const;
const REACH = 5;

export const substitution: Check = (claim) => {
  const literal = literalShare(claim);
  if (literal < LITERAL.replaced) return undefined;
  for (const word of claim.point.words) {
    if (
      !isContent(word) ||
      isMarker(claim, word) ||
      isWeakener(word) ||
      isAddressed(claim.point.words, word) ||
      matchesOf(claim, word).length > 0
    )
      continue;
    const between = counterpart(claim, word);
    if (between === undefined) continue;
    const left = between.filter((other) => isContent(other) && !isUsed(claim, other));
    if (left.length > 0) return `It says "${word.text}" where the quotes say "${quoted(left)}".`;
    const adds = isModifier(claim, word) && between.every(({ carries }) => carries === 'function');
    if (adds && literal >= LITERAL.inserted) return `It adds "${word.text}".`;
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

/** Some word of the point stands for it, and for nothing it is more like. */
const isUsed = (claim: Claim, word: Word): boolean =>
  claim.point.words.some((other) => bestMatches(claim, other).some((found) => found.word === word));

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
