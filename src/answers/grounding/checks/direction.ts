// Who does what to whom, and what is put over what: nothing may change sides.
import { type Check, type Claim, isContent, literalShare, matchesOf } from '../claim.ts';
import { isParty } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';
import { isVerbAt } from '../text/verbs.ts';
import { isPassiveAround, isPassiveAt } from '../text/voice.ts';

/** Words with two unequal sides. What stood to the left of one may not stand to its right. */
const CONNECTORS = new Map(
  Object.entries({
    to: 'to into toward towards onto',
    over: 'over above ahead before prior rather instead',
    than: 'than',
    after: 'after',
    from: 'from',
    under: 'under below',
    within: 'within',
    by: 'by',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
/** These turn only what stands beside them: elsewhere in a sentence they join parts that may come in any order. */
const LOOSE = new Set(['in', 'on', 'with', 'about', 'for', 'of']);
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

const kindOf = ({ lower }: Word): string | undefined =>
  CONNECTORS.get(lower) ?? (LOOSE.has(lower) ? lower : undefined);

/** Where the quotes turn on the same connector, or on the same word in the same voice. */
function pivots(claim: Claim, word: Word): Word[] {
  const kind = kindOf(word);
  if (kind !== undefined) {
    if (isRelative(claim.point, word)) return [];
    const alike = claim.quotes.words.filter(
      (other) =>
        claim.sources.has(other.unit) &&
        kindOf(other) === kind &&
        !isRelative(claim.quotes, other) &&
        leadsToDeed(claim.quotes, other) === leadsToDeed(claim.point, word) &&
        leadsToThing(claim.quotes, other) === leadsToThing(claim.point, word),
    );
    const same = alike.filter((other) => other.lower === word.lower);
    return same.length > 0 ? same : alike;
  }
  if (
    !isContent(word) ||
    isWho(word) ||
    NO_VERB.test(word.lower) ||
    !isSingle(claim.point, word) ||
    isNoun(claim.point, word) ||
    !isVerbAt(claim.point, word)
  )
    return [];
  const voice = isPassiveAt(claim.point, word);
  return matchesOf(claim, word)
    .filter(
      (found) =>
        found.likeness === 'same' &&
        !isNoun(claim.quotes, found.word) &&
        nextTelling(claim.quotes, found.word)?.stem !== nextTelling(claim.point, word)?.stem &&
        isPassiveAt(claim.quotes, found.word) === voice,
    )
    .map((found) => found.word);
}

/** "By championing" names how, "by managers" who. */
const leadsToDeed = ({ words }: Reading, { at }: Word): boolean =>
  words
    .slice(at + 1)
    .find(({ lower }) => !lower.endsWith('ly'))
    ?.lower.endsWith('ing') ?? false;

/** "To the extent", "to customers": no "to understand". */
const leadsToThing = ({ words }: Reading, { at, lower }: Word): boolean => {
  const next = words[at + 1];
  if (lower !== 'to' || next === undefined || words[at + 2]?.segment !== next.segment) return true;
  return next.carries === 'function' || isParty(next) || /^[A-Z]|s$/.test(next.text);
};

/** "A system in which the team works": the other way round from "the team works in a system". */
const isRelative = (reading: Reading, word: Word): boolean =>
  /^(which|whom|whose)$/.test(reading.words[word.at + 1]?.lower ?? '');

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

const NO_VERB = /(ly|ing|tion|ment)$|^(often|always|never|also|then|together)$/;

/** "To partner with" names no partner. */
const isVerb = (reading: Reading, { at }: Word): boolean => reading.words[at - 1]?.lower === 'to';

/** "The problems" are nothing that anybody does. */
const isNoun = (reading: Reading, { at }: Word): boolean =>
  /^(the|a|an|our|your|their|its|of)$/.test(reading.words[at - 1]?.lower ?? '');

const isSingle = (reading: Reading, of: Word, stem = of.stem): boolean =>
  reading.words.filter((word) => word.unit === of.unit && word.stem === stem).length === 1;

const nextTelling = (reading: Reading, word: Word): Word | undefined =>
  reading.words.find((other) => other.at > word.at && other.unit === word.unit && isTelling(other));

const isTelling = (word: Word): boolean => word.carries !== 'function' && !word.lower.endsWith('ly');
const RUNG = new Set(['senior', 'principal', 'junior', 'staff', 'chief']);
const isWho = (word: Word): boolean =>
  isParty(word) || RUNG.has(word.lower) || (word.first ? /^[A-Z]+[a-z]*[A-Z]/ : /^[A-Z]/).test(word.text);

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
