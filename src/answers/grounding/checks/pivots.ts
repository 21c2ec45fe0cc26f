// On what a sentence turns: connectors such as "to", and verbs.
import { type Claim, isContent, matchesOf, neighbours, sameMatches } from '../claim.ts';
import { isParty } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';
import { isVerbAt } from '../text/verbs.ts';
import { isPassiveAt } from '../text/voice.ts';

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
export const LOOSE = new Set(['in', 'on', 'with', 'about', 'for', 'of']);

export const kindOf = ({ lower }: Word): string | undefined =>
  CONNECTORS.get(lower) ?? (LOOSE.has(lower) ? lower : undefined);

/** Where the quotes turn on the same connector, or on the same word in the same voice. */
export function pivots(claim: Claim, word: Word): Word[] {
  const kind = kindOf(word);
  if (kind !== undefined) {
    if (isRelative(claim.point, word)) return [];
    const [governor] = neighbours(claim.point.words, word, -1, 1);
    const alike = claim.quotes.words.filter(
      (other) =>
        claim.sources.has(other.unit) &&
        kindOf(other) === kind &&
        !isRelative(claim.quotes, other) &&
        leadsToDeed(claim.quotes, other) === leadsToDeed(claim.point, word) &&
        leadsToThing(claim.quotes, other) === leadsToThing(claim.point, word) &&
        (kind !== 'to' || governor === undefined || !isReworded(claim, governor)),
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

/** "Given to" for "get": in other words the parts of a sentence may come in any order. */
const isReworded = (claim: Claim, word: Word): boolean =>
  matchesOf(claim, word).length > 0 && sameMatches(claim, word).length === 0;

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

const NO_VERB = /(ly|ing|tion|ment)$|^(often|always|never|also|then|together)$/;

/** "The problems" are nothing that anybody does. */
const isNoun = (reading: Reading, { at }: Word): boolean =>
  /^(the|a|an|our|your|their|its|of)$/.test(reading.words[at - 1]?.lower ?? '');

export const isSingle = (reading: Reading, of: Word, stem = of.stem): boolean =>
  reading.words.filter((word) => word.unit === of.unit && word.stem === stem).length === 1;

export const nextTelling = (reading: Reading, word: Word): Word | undefined =>
  reading.words.find((other) => other.at > word.at && other.unit === word.unit && isTelling(other));

export const isTelling = (word: Word): boolean => word.carries !== 'function' && !word.lower.endsWith('ly');
const RUNG = new Set(['senior', 'principal', 'junior', 'staff', 'chief']);
export const isWho = (word: Word): boolean =>
  isParty(word) || RUNG.has(word.lower) || (word.first ? /^[A-Z]+[a-z]*[A-Z]/ : /^[A-Z]/).test(word.text);
