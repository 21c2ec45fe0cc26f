// What a text denies: "not", "never", "without" … and the word each of them denies.
import type { Reading, Word } from './reading.ts';

const NEGATORS = new Set(
  `not never no neither nor none nobody nothing without hardly avoid avoids avoiding lack lacks lacking
  refuse refuses refusing rather instead`.split(/\s+/),
);
/** Negators that deny only together with the next word. */
const PAIRED = new Map([
  ['rather', 'than'],
  ['instead', 'of'],
]);
/** "Not only", "no matter", "no less", "little to no", "almost no": nothing is denied. */
const NOT_DENYING_BEFORE = new Set(
  'only just solely merely simply matter doubt necessarily later least less fewer more'.split(' '),
);
const NOT_DENYING_AFTER = new Set('to almost next virtually practically why'.split(' '));
/** Words of grammar that can be denied themselves. */
const DENIABLE = new Set(
  'all every everything everyone everybody any anything only always own alone plus'.split(' '),
);
/** So far from its negator the denied word may stand. */
export const SCOPE = 5;

/** Where the denied words stand, each with its negator. */
export type Denials = ReadonlyMap<number, Word>;

export function denials(reading: Reading): Denials {
  const denied = new Map<number, Word>();
  for (const word of reading.words) {
    if (!denies(reading, word)) continue;
    for (const { at } of deniedBy(reading, word)) denied.set(at, word);
  }
  for (const [at, negator] of denied) {
    if (reading.words[at]) for (const word of below(reading, reading.words[at])) denied.set(word.at, negator);
  }
  return denied;
}

function deniedBy(reading: Reading, negator: Word): readonly Word[] {
  const { words } = reading;
  if (REFUSED.test(negator.lower)) return subjectsOf(words, negator);
  if (isLeft(words, negator)) return [headAfter(reading, negator)].flatMap((head) => head ?? []);
  if (RELATIVE.test(words[negator.at + 1]?.lower ?? '')) return mainVerbOf(reading, negator);
  const head = headAfter(reading, negator);
  if (head === undefined) return [];
  const alternatives = alternativesTo(words, head);
  if (head.carries !== 'frame') return [head, ...alternatives];
  const after = words[head.at + 1];
  const isPredicate = /^(is|are)$/.test(words[negator.at - 1]?.lower ?? '');
  if (isPredicate && (after?.clause !== head.clause || after.lower === 'of'))
    return [head, ...subjectsOf(words, negator)];
  const next = headAfter(reading, head);
  return next ? [head, next, ...alternatives] : [head];
}

/** "Experience is irrelevant": none is asked for. */
const isRefused = (words: readonly Word[], { lower, at }: Word): boolean =>
  REFUSED.test(lower) && /^(is|are)$/.test(words[at - 1]?.lower ?? '');
const REFUSED =
  /^(irrelevant|discouraged|forbidden|prohibited|banned|unwanted|unimportant|unnecessary|undesirable|pointless)$/;

/** "Leave the research to others": no research. */
const isLeft = (words: readonly Word[], { lower, at, clause }: Word): boolean =>
  /^leav(e|es|ing)$/.test(lower) &&
  words.some(
    (word) =>
      word.at > at && word.clause === clause && OTHERS.test(word.lower) && words[word.at - 1]?.lower === 'to',
  );
const OTHERS = /^(others|somebody|someone|another)$/;

const RELATIVE = /^(that|which|who)$/;

/** "Nothing that breaks the build is merged": no merging. */
function mainVerbOf(reading: Reading, negator: Word): readonly Word[] {
  const be = reading.words.find(
    ({ at, clause, lower }) =>
      at > negator.at && clause === negator.clause && /^(is|are|will|can|may)$/.test(lower),
  );
  return [be && headAfter(reading, be)].flatMap((head) => head ?? []);
}

/** "Signing contracts is not the job of": no signing. */
const subjectsOf = (words: readonly Word[], { at, clause }: Word): readonly Word[] => {
  const before = words.filter((word) => word.clause === clause && word.at < at && word.carries === 'content');
  return [...Map.groupBy(before, ({ segment }) => segment).values()].flatMap((segment) =>
    segment.slice(0, 1),
  );
};

/** "Not negotiate prices or sign contracts": no signing, either. */
const alternativesTo = (words: readonly Word[], { at, clause }: Word): readonly Word[] =>
  words
    .filter((word) => word.at > at && word.clause === clause && word.lower === 'or')
    .flatMap((or) => words.slice(or.at + 1).find(({ carries }) => carries !== 'function') ?? []);

/** "You are not responsible for" denies whatever stands below it. */
function below(reading: Reading, word: Word): readonly Word[] {
  const isLast = reading.units[word.unit]?.words.findLast(({ carries }) => carries !== 'function') === word;
  const units = isLast ? reading.units.filter(({ under }) => under.includes(word.unit)) : [];
  return units.flatMap(({ words }) => words.filter(({ carries }) => carries === 'content').slice(0, 1));
}

function denies(reading: Reading, word: Word): boolean {
  const { lower, at, segment } = word;
  if (isLeft(reading.words, word) || isRefused(reading.words, word)) return true;
  if (!NEGATORS.has(lower)) return false;
  const next = reading.words[at + 1]?.lower ?? '';
  const before = reading.words[at - 1];
  const paired = PAIRED.get(lower);
  if (paired !== undefined) return next === paired;
  if (
    before?.lower === 'or' ||
    isLifted(reading, at) ||
    NOT_DENYING_BEFORE.has(next) ||
    isNotAlone(reading, at)
  )
    return false;
  return !(lower === 'no' && before?.segment === segment && NOT_DENYING_AFTER.has(before.lower));
}

/** "Nothing ships before it is tested": it ships, once it is. */
const isLifted = ({ words }: Reading, from: number): boolean =>
  /^(no|nothing|nobody|none)$/.test(words[from]?.lower ?? '') &&
  words.some(({ at, clause, lower }) => at > from && clause === words[from]?.clause && LIFTS.test(lower));
const LIFTS = /^(before|until|unless|without|except)$/;

/** "Not on the experience alone": on the experience, too. */
const isNotAlone = (reading: Reading, at: number): boolean =>
  reading.words.slice(at + 1, at + 1 + SCOPE).some(({ lower }) => lower === 'alone');

const headAfter = (reading: Reading, { at, clause, lower, segment }: Word): Word | undefined =>
  reading.words
    .slice(at + 1, at + 1 + SCOPE)
    .filter((word) => lower !== 'without' || word.segment === segment)
    .find((word) => word.clause === clause && (word.carries !== 'function' || DENIABLE.has(word.lower)));

/** Words that deny by half: "little support", "unable to". */
const WEAKENERS = new Set(
  'low little few lack lacking missing insufficient hardly unlikely barely scarcely without poor less unable rather instead'.split(
    ' ',
  ),
);

/** Other than of "whether or not". */
export const isNegator = ({ words }: Reading, { lower, at }: Word): boolean =>
  NEGATORS.has(lower) && words[at - 1]?.lower !== 'or';
export const isWeakener = (word: Word): boolean => WEAKENERS.has(word.lower);
