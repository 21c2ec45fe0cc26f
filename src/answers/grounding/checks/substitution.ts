// An otherwise literal sentence in which one word stands in another's place: "lead" where the quotes say "participate in".
import { bestMatches, type Check, type Claim, isContent, literalShare, matchesOf, quoted } from '../claim.ts';
import type { Word } from '../text/reading.ts';

const LITERAL = 0.7;
const REACH = 5;

export const substitution: Check = (claim) => {
  if (literalShare(claim) < LITERAL) return undefined;
  for (const word of claim.point.words) {
    if (!isContent(word) || matchesOf(claim, word).length > 0) continue;
    const replaced = replacedBy(claim, word);
    if (replaced.length > 0) return `It says "${word.text}" where the quotes say "${quoted(replaced)}".`;
  }
  return undefined;
};

/** What the quotes have between the words that stand on either side of this one in the point. */
function replacedBy(claim: Claim, word: Word): readonly Word[] {
  const after = places(claim, tellingNeighbour(claim, word, 1));
  const before = tellingNeighbour(claim, word, -1);
  for (const next of after) {
    const starts = before === undefined ? firstOf(claim, next) : places(claim, before);
    const start = starts.find(
      (place) => place.at < next.at && next.at - place.at <= REACH && place.unit === next.unit,
    );
    if (start === undefined) continue;
    const between = claim.quotes.words.slice(before === undefined ? start.at : start.at + 1, next.at);
    const left = between.filter((other) => isContent(other) && !isUsed(claim, other));
    if (left.length > 0) return left;
  }
  return [];
}

/** Some word of the point stands for it, and for nothing it is more like. */
const isUsed = (claim: Claim, word: Word): boolean =>
  claim.point.words.some((other) => bestMatches(claim, other).some((found) => found.word === word));

/** The point begins here: so should the unit of the quotes. */
const firstOf = (claim: Claim, word: Word): readonly Word[] =>
  claim.quotes.units[word.unit]?.words.slice(0, 1) ?? [];

const places = (claim: Claim, word: Word | undefined): readonly Word[] =>
  word === undefined
    ? []
    : matchesOf(claim, word)
        .filter(({ likeness }) => likeness === 'same')
        .map((found) => found.word);

function tellingNeighbour(claim: Claim, word: Word, step: 1 | -1): Word | undefined {
  for (let at = word.at + step; ; at += step) {
    const other = claim.point.words[at];
    if (other === undefined || other.clause !== word.clause) return undefined;
    if (other.carries !== 'function') return other;
  }
}
