// Who does what to whom, and what is put over what: nothing may change sides.
import { type Check, type Claim, isContent, matchesOf } from './claim.ts';
import { isParty } from './parties.ts';
import type { Reading, Word } from './reading.ts';
import { isPassiveAt } from './voice.ts';

/** Words with two unequal sides. What stood to the left of one may not stand to its right. */
const CONNECTORS: Readonly<Record<string, string>> = {
  to: 'to',
  into: 'to',
  toward: 'to',
  towards: 'to',
  onto: 'to',
  over: 'over',
  above: 'over',
  ahead: 'over',
  before: 'over',
  prior: 'over',
  rather: 'over',
  instead: 'over',
  than: 'than',
  after: 'after',
  from: 'from',
  under: 'under',
  below: 'under',
  within: 'within',
  in: 'in',
  on: 'on',
  with: 'with',
  about: 'about',
  for: 'for',
  by: 'by',
};

export const direction: Check = (claim) => {
  for (const word of claim.point.words) {
    const sides = pivots(claim, word).map((other) => compare(claim, word, other));
    if (sides.includes('crossed') && !sides.includes('straight'))
      return `It turns round what stands on either side of "${word.text}".`;
  }
  return undefined;
};

const kindOf = ({ lower }: Word): string | undefined => CONNECTORS[lower] ?? (LOOSE.has(lower) ? lower : undefined);

/** "A system in which the team works": the other way round from "the team works in a system". */
const isRelative = (reading: Reading, word: Word): boolean => /^(which|whom|whose)$/.test(reading.words[word.at + 1]?.lower ?? '');

/** Where the quotes turn on the same connector, or on the same word in the same voice. */
function pivots(claim: Claim, word: Word): Word[] {
  const kind = kindOf(word);
  if (kind !== undefined) return claim.quotes.words.filter((other) => kindOf(other) === kind && !isRelative(claim.quotes, other));
  if (!isContent(word) || isWho(word) || word.lower.endsWith('ly')) return [];
  const voice = isPassiveAt(claim.point, word);
  return matchesOf(claim, word)
    .filter((found) => found.likeness === 'same' && isPassiveAt(claim.quotes, found.word) === voice)
    .map((found) => found.word);
}

/** The word stands in the quotes, but not in the sentence compared. */
const ELSEWHERE = 9;

type Sides = 'straight' | 'crossed' | 'unrelated';

function compare(claim: Claim, pivot: Word, other: Word): Sides {
  const sideOf = (word: Word): number => {
    const all = matchesOf(claim, word).filter((match) => match.word.root === word.root);
    const found = all.filter((match) => match.word.unit === other.unit);
    if (all.length > 0 && found.length === 0) return ELSEWHERE;
    const left = found.some((match) => match.word.at < other.at);
    const right = found.some((match) => match.word.at > other.at);
    return left === right ? 0 : left ? -1 : 1;
  };
  const isConnector = CONNECTORS[pivot.lower] !== undefined;
  const counts = isConnector ? isTelling : isWho;
  const words = claim.point.words.filter(
    (word) => word.unit === pivot.unit && word !== pivot && counts(word),
  );
  const left = words
    .filter((word) => word.at < pivot.at)
    .map(sideOf)
    .filter(Boolean)
    .reverse();
  const right = words
    .filter((word) => word.at > pivot.at)
    .map(sideOf)
    .filter(Boolean);
  return judge(left, right, isConnector);
}

const nextTelling = (reading: Reading, word: Word): Word | undefined =>
  reading.words.find((other) => other.at > word.at && other.unit === word.unit && isTelling(other));

const isTelling = (word: Word): boolean => word.carries !== 'function' && !word.lower.endsWith('ly');
const RUNG = new Set(['senior', 'principal', 'junior', 'staff', 'chief']);
const isWho = (word: Word): boolean =>
  isParty(word) || RUNG.has(word.lower) || (word.first ? /^[A-Z]{2}/ : /^[A-Z]/).test(word.text);

/** `left` and `right` say on which side of the quotes' pivot each word stands, the nearest first. */
function judge(left: readonly number[], right: readonly number[], isConnector: boolean): Sides {
  const strays = left.filter((side) => side === 1).length;
  const returns = right.filter((side) => side === -1).length;
  const stays = right.filter((side) => side === 1).length;
  const holds = left.filter((side) => side === -1).length;
  if (strays === 0 || returns === 0) return stays > 0 && strays <= holds ? 'straight' : 'unrelated';
  if (isConnector) return right[0] === -1 && returns > stays ? 'crossed' : 'straight';
  return left[0] === 1 && stays === 0 ? 'crossed' : 'straight';
}
