// An otherwise literal sentence that begins with another verb: "approves cases" for "submits cases".
import {
  bestMatches,
  type Check,
  type Claim,
  isContent,
  literalShare,
  matchesOf,
  sameMatches,
} from '../claim.ts';
import { isWeakener } from '../text/denials.ts';
import { isParty } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';
import { isVerbAt } from '../text/verbs.ts';

const LITERAL = 0.7;
const REACH = 4;

export const replacement: Check = (claim) => {
  if (literalShare(claim) < LITERAL) return undefined;
  const [first] = claim.point.words;
  const object = first && isNewDeed(claim, first) ? objectAfter(claim.point, first) : undefined;
  const theirs = object ? sameMatches(claim, object).map((place) => deedBefore(claim, place)) : [];
  const [given] = theirs;
  return given && theirs.every((deed) => deed !== undefined && !isUsed(claim, deed))
    ? `It says "${first?.text}" where the quotes say "${given.text}".`
    : undefined;
};

/** A verb that stands for nothing in the quotes, and does not only say how firmly. */
const isNewDeed = (claim: Claim, word: Word): boolean =>
  isContent(word) &&
  !isParty(word) &&
  !/(ly|ing)$/.test(word.lower) &&
  !isWeakener(word) &&
  matchesOf(claim, word).length === 0 &&
  !claim.markers.point.some(({ at, length }) => at <= word.at && word.at < at + length);

const objectAfter = ({ words }: Reading, { at, segment }: Word): Word | undefined => {
  const next = words.slice(at + 1).find(({ carries }) => carries !== 'function');
  return next?.segment === segment && next.at - at < REACH ? next : undefined;
};

/** The verb that governs a word of the quotes, if it stands right before. */
function deedBefore({ quotes }: Claim, place: Word): Word | undefined {
  const before = quotes.words.slice(0, place.at).findLast(({ carries }) => carries !== 'function');
  const isNear = before?.segment === place.segment && place.at - before.at < REACH;
  return isNear && isContent(before) && isVerbAt(quotes, before) ? before : undefined;
}

const isUsed = (claim: Claim, deed: Word): boolean =>
  claim.point.words.some((word) => bestMatches(claim, word).some((found) => found.word === deed));
