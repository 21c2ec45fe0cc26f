// A word of the point that stands where the quotes have its opposite.

import {
  bestMatches,
  type Check,
  type Claim,
  isContent,
  matchesOf,
  neighbours,
  turnsDenial,
} from '../claim.ts';
import { areOpposite, denies } from '../text/antonyms.ts';
import { isYou } from '../text/parties.ts';
import { quantities } from '../text/quantities.ts';
import type { Reading, Word } from '../text/reading.ts';
import { isPassiveAt } from '../text/voice.ts';

const NEAR = 4;

export const contradiction: Check = (claim) => {
  const counted = placesOf(claim.point);
  for (const word of claim.point.words) {
    if (
      isAdverbOfOrder(claim, word) ||
      counted.has(word.at) ||
      matchesOf(claim, word).some(({ likeness }) => likeness === 'same')
    )
      continue;
    const opposite = claim.quotes.words.find(
      (other) =>
        claim.sources.has(other.unit) &&
        areOpposite(word.stem, other.stem) &&
        !isConverse(claim, word, other) &&
        !turnsDenial(claim, word) &&
        !isLike(claim, word, other) &&
        (denies(word.stem, other.stem) || standsFor(claim, word, other)),
    );
    if (opposite) return `It says "${word.text}" where the quotes say "${opposite.text}".`;
  }
  return undefined;
};

/** "One or more" for "at least one". */
const placesOf = (reading: Reading): ReadonlySet<number> =>
  new Set(
    quantities(reading).flatMap(({ at, length }) =>
      length > 1 ? Array.from({ length }, (_, offset) => at + offset) : [],
    ),
  );

/** "Reports receive a review" where they are given one. */
function isConverse(claim: Claim, word: Word, other: Word): boolean {
  const isPassive = isPassiveAt(claim.point, word);
  if (GIVING.test(word.lower) || GETTING.test(word.lower))
    if (isPassive !== isPassiveAt(claim.quotes, other)) return true;
  const subject = claim.point.words[word.at - 1];
  return (
    GETTING.test(word.lower) &&
    subject !== undefined &&
    !isYou(claim.point, subject) &&
    claim.quotes.words.some(
      ({ at, unit, stem }) => at > other.at && unit === other.unit && stem === subject.stem,
    )
  );
}

const GIVING = /^(giv|provid|send|sent|offer|hand|teach|taught|lead|led|sell|sold)/;
const GETTING = /^(receiv|get|learn|follow|buy)/;

/** "… is done first, followed by …" */
const isAdverbOfOrder = (claim: Claim, { at, lower, segment }: Word): boolean =>
  /^(first|last)$/.test(lower) && claim.point.words[at + 1]?.segment !== segment;

/** "From start to finish" stands for "end to end". */
const isLike = (claim: Claim, word: Word, other: Word): boolean =>
  matchesOf(claim, word).some((found) => found.word === other);

/** The other word is left over, and what stands around both is the same. */
function standsFor(claim: Claim, word: Word, other: Word): boolean {
  if (claim.matches.used.has(other.at) && claim.point.words.some((used) => used.stem === other.stem))
    return false;
  if (claim.denials.point.has(word.at) !== claim.denials.quotes.has(other.at)) return false;
  const around = [
    ...neighbours(claim.point.words, word, 1, 2),
    ...neighbours(claim.point.words, word, -1, 1),
  ];
  return around.some((near) => {
    const all = bestMatches(claim, near);
    return all.length > 0 && all.every((found) => isNear(found.word, other));
  });
}

const isNear = (a: Word, b: Word): boolean => a.segment === b.segment && Math.abs(a.at - b.at) <= NEAR;

/** "Increase costs" where costs are only ever reduced, though something else is increased. */
export const reversal: Check = (claim) => {
  for (const word of claim.point.words) {
    const next = claim.point.words[word.at + 1];
    if (!isContent(word) || next === undefined || next.segment !== word.segment) continue;
    const before = matchesOf(claim, next)
      .filter(({ likeness }) => likeness === 'same')
      .map((found) => claim.quotes.words[found.word.at - 1]);
    if (
      before.length > 0 &&
      before.every((other) => other !== undefined && areOpposite(word.stem, other.stem))
    ) {
      return `It says "${word.text} ${next.text}" where the quotes say "${before[0]?.text} ${next.text}".`;
    }
  }
  return undefined;
};
