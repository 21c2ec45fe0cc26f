// Who does what to whom, and what is put over what: nothing may change sides.
import { type Check, type Claim, literalShare, matchesOf } from '../claim.ts';
import type { Reading, Word } from '../text/reading.ts';
import { isPassiveAround, isPassiveAt } from '../text/voice.ts';
import { isSingle, isTelling, isWho, kindOf, LOOSE, nextTelling, pivots } from './pivots.ts';

const VERBATIM = 0.95;
/** Retold freely, a sentence may turn round its parts. */
const LITERAL = 0.8;

export const direction: Check = (claim) => {
  if (literalShare(claim) < LITERAL) return undefined;
  for (const word of claim.point.words) {
    const sides = pivots(claim, word).map((other) => compare(claim, word, other));
    if (sides.includes('crossed') && !sides.includes('straight')) {
      return `It turns round what stands on either side of "${word.text}".`;
    }
  }
  return undefined;
};

type Sides = 'straight' | 'crossed' | 'unrelated';
/** Left or right of the quotes' pivot, on both sides, or in another sentence of theirs. */
type Side = 'left' | 'right' | 'both' | 'elsewhere';

function compare(claim: Claim, pivot: Word, other: Word): Sides {
  const isConnector = kindOf(pivot) !== undefined;
  const counts = isConnector ? isTelling : isWho;
  const near = (word: Word): boolean =>
    LOOSE.has(pivot.lower) ? word.segment === pivot.segment : word.clause === pivot.clause;
  const words = claim.point.words.filter((word) => near(word) && word !== pivot && counts(word));
  const sides = (of: readonly Word[]): Side[] =>
    of.map((word) => sideOf(claim, word, other)).filter((side) => side !== 'both');
  const before = words.filter((word) => word.at < pivot.at).reverse();
  const [nearest] = before;
  if (LOOSE.has(pivot.lower) && isPassiveAround(claim.point, pivot) !== isPassiveAround(claim.quotes, other))
    return 'unrelated';
  const mustTouch = LOOSE.has(pivot.lower) && literalShare(claim) < VERBATIM;
  if (mustTouch && (nearest === undefined || sideOf(claim, nearest, other) !== 'right')) return 'unrelated';
  const isBeside = (word: Word): boolean =>
    word.segment === pivot.segment && isWho(word) && !isVerb(claim.point, word);
  const left = sides(before);
  const right = words.filter((word) => word.at > pivot.at);
  if (isConnector && leadsToSame(claim, pivot, other))
    return left[0] === 'right' && sides(right).includes('left') && !turnsVoice(claim, pivot, other)
      ? 'crossed'
      : 'straight';
  if (isConnector && exchangesParties(sides(before.filter(isBeside)), sides(right.filter(isBeside))))
    return 'crossed';
  return judge(left, sides(right), isConnector);
}

/** The same word follows, and stands but once in the sentence. */
function leadsToSame(claim: Claim, pivot: Word, other: Word): boolean {
  const [own, theirs] = [nextTelling(claim.point, pivot), nextTelling(claim.quotes, other)];
  return own !== undefined && own.stem === theirs?.stem && isSingle(claim.quotes, other, own.stem);
}

/** "Sections are to be improved" for "expected to improve sections". */
function turnsVoice(claim: Claim, pivot: Word, other: Word): boolean {
  const [own, theirs] = [nextTelling(claim.point, pivot), nextTelling(claim.quotes, other)];
  const isPassive = (reading: Reading, word: Word | undefined): boolean =>
    word !== undefined && isPassiveAt(reading, word);
  return isPassive(claim.point, own) !== isPassive(claim.quotes, theirs);
}

/** "Seek A to work with B" for "seek B to work with A". */
const exchangesParties = ([left]: readonly Side[], [right]: readonly Side[]): boolean =>
  left === 'right' && right === 'left';

function sideOf(claim: Claim, word: Word, pivot: Word): Side {
  const all = matchesOf(claim, word).filter((match) => match.word.stem === word.stem);
  const found = all.filter((match) => match.word.unit === pivot.unit);
  if (all.length > 0 && found.length === 0) return 'elsewhere';
  const left = found.some((match) => match.word.at < pivot.at);
  const right = found.some((match) => match.word.at > pivot.at);
  if (left === right) return 'both';
  return left ? 'left' : 'right';
}

/** "To partner with" names no partner. */
const isVerb = (reading: Reading, { at }: Word): boolean => reading.words[at - 1]?.lower === 'to';

/** Where the words left and right of the point's pivot stand in the quotes, the nearest first. */
function judge(left: readonly Side[], right: readonly Side[], isConnector: boolean): Sides {
  const count = (sides: readonly Side[], side: Side): number =>
    sides.filter((found) => found === side).length;
  const strays = count(left, 'right');
  const returns = count(right, 'left');
  const stays = count(right, 'right');
  const kept = count(left, 'left');
  if (strays === 0 || returns === 0)
    return stays > 0 && strays <= kept && (kept > 0 || left.length === 0) ? 'straight' : 'unrelated';
  if (isConnector)
    return right[0] === 'left' && (returns > stays || left[0] === 'right') ? 'crossed' : 'straight';
  return left[0] === 'right' && right[0] === 'left' ? 'crossed' : 'straight';
}
