// What the quotes deny the point may not assert, and the other way round.
import { bestMatches, type Check, type Claim, matchesOf, neighbours, sameMatches } from '../claim.ts';
import { areOpposite } from '../text/antonyms.ts';
import { isNegator, isWeakener, SCOPE } from '../text/denials.ts';
import { isAddressed } from '../text/parties.ts';
import type { Word } from '../text/reading.ts';

export const negation: Check = (claim) => {
  const denied = claim.point.words.find(
    (word) => claim.denials.point.has(word.at) && (pairIsAsserted(claim, word) || isAsserted(claim, word)),
  );
  if (denied) return `It denies "${denied.text}", which the quotes assert.`;
  const open = claim.point.words.filter(({ at }) => !claim.denials.point.has(at));
  const asserted =
    open.find((word) => isDenied(claim, word)) ?? open.findLast((word) => pairIsDenied(claim, word));
  return asserted && `It asserts "${asserted.text}", which the quotes deny.`;
};

/** The quotes only ever assert the word, and have no opposite of it that the point might mean. */
function isAsserted(claim: Claim, word: Word): boolean {
  const negator = claim.denials.point.get(word.at);
  if (negator && matchesOf(claim, negator).some(({ likeness }) => likeness === 'similar')) return false;
  if (word.lower === 'you' || isAddressed(claim.point.words, word) || hasSpareOpposite(claim, word))
    return false;
  const found = sameMatches(claim, word);
  return found.length > 0 && !found.some((given) => isWeakened(claim, given));
}

const hasSpareOpposite = (claim: Claim, word: Word): boolean =>
  claim.quotes.words.some((other) => areOpposite(word.stem, other.stem) && !claim.matches.used.has(other.at));

function isDenied(claim: Claim, word: Word): boolean {
  const found = bestMatches(claim, word);
  return (
    found.length > 0 &&
    found.every((given) => claim.denials.quotes.has(given.word.at)) &&
    !softens(claim, word)
  );
}

/** "Do not manage the product" where the quotes manage it, though something else they do not. */
function pairIsAsserted(claim: Claim, word: Word): boolean {
  const pairs = pairsOf(claim, word);
  return (
    pairs.length > 0 &&
    !pairs.some(
      (given) =>
        isSoftened(claim, given) ||
        upTo(claim, given).some(
          ({ at, segment }) => segment === given.segment && claim.denials.quotes.has(at),
        ),
    )
  );
}

/** "Manage people" where the quotes only say "do not manage people", though something else is managed. */
function pairIsDenied(claim: Claim, word: Word): boolean {
  const [object] = neighbours(claim.point.words, word, 1, 1);
  if (object === undefined || claim.denials.point.has(object.at)) return false;
  const pairs = pairsOf(claim, word);
  return pairs.length > 0 && pairs.every((given) => isDeniedPair(claim, given)) && !softens(claim, word);
}

/** "Items that do not have demand": either word of the pair may be the denied one. */
const isDeniedPair = (claim: Claim, given: Word): boolean =>
  [given, ...neighbours(claim.quotes.words, given, 1, 1)].some(({ at }) => claim.denials.quotes.has(at));

/** Where the quotes say the same of the same: a word and the one after it, as they are. */
function pairsOf(claim: Claim, word: Word): readonly Word[] {
  const [object] = neighbours(claim.point.words, word, 1, 1);
  const objects = new Set(object ? sameMatches(claim, object) : []);
  return sameMatches(claim, word).filter((found) =>
    neighbours(claim.quotes.words, found, 1, 1).some((next) => objects.has(next)),
  );
}

const upTo = (claim: Claim, word: Word): readonly Word[] =>
  claim.quotes.words
    .slice(Math.max(0, word.at - SCOPE - 1), word.at + 1)
    .filter((other) => other.clause === word.clause);

/** Said of little, few, less … */
const isSoftened = (claim: Claim, word: Word): boolean => upTo(claim, word).some(isWeakener);

/** Softened, or within what the quotes deny. */
const isWeakened = (claim: Claim, word: Word): boolean =>
  isSoftened(claim, word) || upTo(claim, word).some(({ at }) => claim.denials.quotes.has(at));

/** Something else in the clause of the point denies or weakens. */
const softens = (claim: Claim, word: Word): boolean =>
  claim.point.words.some(
    (other) =>
      other.clause === word.clause &&
      (isNegator(claim.point, other) ||
        (isWeakener(other) && sameMatches(claim, other).length === 0) ||
        isNewNegative(claim, other)),
  );

/** "Disregard" for "not … regard". */
const isNewNegative = (claim: Claim, word: Word): boolean =>
  /^(un|in|dis)/.test(word.lower) && word.carries === 'content' && matchesOf(claim, word).length === 0;
