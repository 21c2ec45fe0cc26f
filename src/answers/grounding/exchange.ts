// Two stretches of one passage that have exchanged a part: "internal A and external B" for "external A and internal B".
import { type Check, type Claim, matchesOf } from './claim.ts';
import type { Word } from './reading.ts';
import { isPassive } from './voice.ts';

export const exchange: Check = (claim) => {
  if (isPassive(claim.point) !== isPassive(claim.quotes) || !isLiteral(claim)) return undefined;
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

/** Retold in other words, the parts of a sentence may come in any order. */
function isLiteral(claim: Claim): boolean {
  const telling = claim.point.words.filter((word) => word.carries === 'content');
  const same = telling.filter((word) => matchesOf(claim, word).some(({ likeness }) => likeness === 'same'));
  return same.length >= LITERAL * telling.length;
}

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
