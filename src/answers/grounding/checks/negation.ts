// What the quotes deny the point may not assert, and the other way round.

import { bestMatches, type Check, type Claim, matchesOf, neighbours } from '../claim.ts';
import { areOpposite } from '../text/antonyms.ts';
import type { Reading, Word } from '../text/reading.ts';

const NEGATORS = new Set(
  'not never no neither nor none nobody nothing without hardly avoid lack lacking refuse rather instead'.split(
    ' ',
  ),
);
/** Negators that deny only together with the next word. */
const PAIRED: Readonly<Record<string, string>> = { rather: 'than', instead: 'of' };
/** "Not only", "no matter", "little to no", "almost no": nothing is denied. */
const NOT_DENYING_AFTER = new Set(
  'only just solely merely simply matter doubt necessarily later least less fewer more'.split(' '),
);
const NOT_DENYING_BEFORE = new Set('to almost next virtually practically why'.split(' '));
/** Function words that can be denied themselves. */
const DENIABLE = new Set(
  'all every everything everyone everybody any anything only always can may must should own alone'.split(' '),
);
/** Whoever the passages address: "not you" and "not the PM" are the same. */
const ADDRESSED = new Set(['pm', 'product', 'you']);
const SCOPE = 5;
const SOFT = new Set(
  'low little few lack lacking missing insufficient hardly unlikely barely scarcely without poor less beyond outside unable cannot rather instead'.split(
    ' ',
  ),
);

/** The words a text denies, each with the word that denies it. */
function denials(reading: Reading): ReadonlyMap<number, Word> {
  const denied = new Map<number, Word>();
  for (const word of reading.words) {
    if (!denies(reading, word)) continue;
    const head = headAfter(reading, word);
    if (head) denied.set(head.at, word);
    if (head?.carries === 'frame') {
      const next = headAfter(reading, head);
      if (next) denied.set(next.at, word);
    }
  }
  return denied;
}

function denies(reading: Reading, { lower, at, segment }: Word): boolean {
  if (!NEGATORS.has(lower)) return false;
  const next = reading.words[at + 1]?.lower ?? '';
  const before = reading.words[at - 1];
  const paired = PAIRED[lower];
  if (paired !== undefined) return next === paired;
  if (NOT_DENYING_AFTER.has(next)) return false;
  return !(lower === 'no' && before?.segment === segment && NOT_DENYING_BEFORE.has(before.lower));
}

function headAfter(reading: Reading, { at, clause }: Word): Word | undefined {
  return reading.words
    .slice(at + 1, at + 1 + SCOPE)
    .find(
      (word) =>
        word.clause === clause &&
        (word.carries !== 'function' || (DENIABLE.has(word.lower) && !MODAL.has(word.lower))),
    );
}

const MODAL = new Set(['can', 'may', 'must', 'should']);

export const isNegated = (reading: Reading, word: Word): boolean => denials(reading).has(word.at);

export const negation: Check = (claim) => {
  const inPoint = denials(claim.point);
  const inQuotes = denials(claim.quotes);
  for (const [at, negator] of inPoint) {
    const word = claim.point.words[at];
    if (
      word &&
      matchesOf(claim, negator).every(({ likeness }) => likeness === 'same') &&
      onlyAsserted(claim, word, inQuotes)
    ) {
      return `It denies "${word.text}", which the quotes assert.`;
    }
  }
  for (const word of claim.point.words) {
    if (
      (!inPoint.has(word.at) && onlyDenied(claim, word, inQuotes)) ||
      assertsDeniedPair(claim, word, inPoint, inQuotes)
    )
      return `It asserts "${word.text}", which the quotes deny.`;
  }
  return undefined;
};

/** "Manage people" where the quotes only say "do not manage people", though something else is managed. */
function assertsDeniedPair(
  claim: Claim,
  word: Word,
  inPoint: ReadonlyMap<number, Word>,
  inQuotes: ReadonlyMap<number, Word>,
): boolean {
  const [object] = neighbours(claim.point.words, word, 1, 1);
  if (object === undefined || inPoint.has(word.at) || inPoint.has(object.at)) return false;
  const objects = new Set(
    matchesOf(claim, object)
      .filter(({ likeness }) => likeness === 'same')
      .map((found) => found.word.at),
  );
  const pairs = matchesOf(claim, word).filter(
    (found) =>
      found.likeness === 'same' &&
      neighbours(claim.quotes.words, found.word, 1, 1).some((next) => objects.has(next.at)),
  );
  return pairs.length > 0 && pairs.every((found) => inQuotes.has(found.word.at)) && !softens(claim, word);
}

function onlyAsserted(claim: Claim, word: Word, inQuotes: ReadonlyMap<number, Word>): boolean {
  const found = bestMatches(claim, word);
  if (found.every(({ likeness }) => likeness === 'similar')) return false;
  if (
    ADDRESSED.has(word.lower) ||
    claim.quotes.words.some(
      (other) => areOpposite(word.stem, other.stem) && !claim.matches.used.has(other.at),
    )
  )
    return false;
  const weakened = claim.quotes.words.filter((other) => inQuotes.has(other.at) || SOFT.has(other.lower));
  return found.every(
    (match) =>
      !weakened.some(
        (other) =>
          other.clause === match.word.clause &&
          other.at <= match.word.at &&
          match.word.at - other.at <= SCOPE,
      ),
  );
}

function onlyDenied(claim: Claim, word: Word, inQuotes: ReadonlyMap<number, Word>): boolean {
  const found = bestMatches(claim, word);
  if (found.length === 0 || !found.every((match) => inQuotes.has(match.word.at))) return false;
  return !softens(claim, word);
}

/** Something else in the clause denies or weakens. */
function softens(claim: Claim, word: Word): boolean {
  const clause = claim.point.words.filter((other) => other.clause === word.clause);
  return clause.some(
    (other) =>
      NEGATORS.has(other.lower) ||
      SOFT.has(other.lower) ||
      (/^(un|in|dis)/.test(other.lower) &&
        other.carries === 'content' &&
        matchesOf(claim, other).length === 0),
  );
}
