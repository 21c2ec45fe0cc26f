// Two stretches of one passage that have exchanged a part: "internal A and external B" for "external A and internal B".
import { type Check, type Claim, literalShare, matchesOf } from './claim.ts';
import type { Word } from './reading.ts';
import { isPassive } from './voice.ts';

/** Retold in other words, or turned round by the passive, the parts of a sentence may come in any order. */
export const exchange: Check = (claim) => {
  if (isPassive(claim.point) !== isPassive(claim.quotes) || literalShare(claim) < LITERAL) return undefined;
  const segments = [
    ...Map.groupBy(
      claim.point.words.filter((word) => word.carries !== 'function'),
      (word) => word.segment,
    ).values(),
  ].map((words) => homes(claim, words));
  for (const [index, one] of segments.entries()) {
    for (const other of segments.slice(index + 1)) {
      const shared = [...one.keys()].filter((segment) => other.has(segment));
      const [first, second] = shared;
      if (first === undefined || second === undefined) continue;
      return `It exchanges "${one.get(first)?.text}" and "${one.get(second)?.text}".`;
    }
  }
  return undefined;
};

const LITERAL = 0.9;

/** The segments of the quotes that alone can have given some word, with that word. */
function homes(claim: Claim, words: readonly Word[]): ReadonlyMap<number, Word> {
  const found = new Map<number, Word>();
  for (const word of words) {
    const literal = matchesOf(claim, word).filter(({ likeness }) => likeness === 'same');
    const segments = new Set(literal.map((match) => match.word.segment));
    const [only] = segments;
    if (only !== undefined && segments.size === 1) found.set(only, word);
  }
  return found;
}
