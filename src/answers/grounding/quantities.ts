// Numbers in a text: digits, number words, ordinals, ranges, "3+", "at least three", spans of time and "monthly".
import type { Reading, Word } from './reading.ts';

export interface Quantity {
  readonly kind: 'count' | 'ordinal' | 'months';
  readonly from: number;
  readonly to: number;
  /** Where it begins among the words of its reading, and how many words it takes. */
  readonly at: number;
  readonly length: number;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const LARGE: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  half: 0.5,
  hundred: 100,
  thousand: 1000,
  dozen: 12,
  twice: 2,
  double: 2,
  triple: 3,
  thrice: 3,
};
const MONTHS: Readonly<Record<string, number>> = {
  day: 1 / 30,
  week: 0.25,
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
};
const EVERY: Readonly<Record<string, number>> = {
  daily: 1 / 30,
  weekly: 0.25,
  biweekly: 0.5,
  fortnightly: 0.5,
  monthly: 1,
  quarterly: 3,
  annual: 12,
  annually: 12,
  yearly: 12,
};
const PERIOD_BEFORE = new Set(['every', 'each', 'per', 'a', 'once']);

type Bound = 'min' | 'max' | 'above' | 'below';
const BOUNDS_BEFORE: readonly (readonly [string, Bound])[] = [
  ['at least', 'min'],
  ['minimum of', 'min'],
  ['minimum', 'min'],
  ['no fewer than', 'min'],
  ['not less than', 'min'],
  ['no less than', 'min'],
  ['up to', 'max'],
  ['at most', 'max'],
  ['no more than', 'max'],
  ['maximum of', 'max'],
  ['maximum', 'max'],
  ['more than', 'above'],
  ['over', 'above'],
  ['less than', 'below'],
  ['fewer than', 'below'],
  ['under', 'below'],
];
const BOUNDS_AFTER: readonly (readonly [string, Bound])[] = [
  ['or more', 'min'],
  ['or greater', 'min'],
  ['and up', 'min'],
  ['and more', 'min'],
  ['plus', 'min'],
  ['or above', 'min'],
  ['or fewer', 'max'],
  ['or less', 'max'],
];
/** "The final one", "one who …", "one of …": a pronoun, no number. */
const PRONOUN_BEFORE = new Set(
  'the this that which each every any no final last next another some with'.split(' '),
);
/** "First-rate", "first and foremost": no ordinal. */
const NOT_COUNTING = new Set('rate class hand and of foremost place'.split(' '));

export function quantities(reading: Reading): Quantity[] {
  return reading.units.flatMap(({ words }) => {
    const found: Quantity[] = [];
    for (let index = 0; index < words.length; index++) {
      const quantity = quantityAt(words, index);
      if (quantity === undefined) continue;
      found.push(quantity);
      index += quantity.length - 1;
    }
    return found;
  });
}

function quantityAt(words: readonly Word[], index: number): Quantity | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const place = { at: word.at, length: 1 };
  const every = EVERY[word.lower] ?? everyPeriod(words, index);
  if (every !== undefined) return { kind: 'months', from: every, to: every, ...place };
  const ordinal = ordinalOf(words, index);
  if (ordinal !== undefined) return { kind: 'ordinal', from: ordinal, to: ordinal, ...place };
  return counted(words, index);
}

/** "Every month", "once a quarter", at the unit's word. */
function everyPeriod(words: readonly Word[], index: number): number | undefined {
  const before = words[index - 1]?.lower ?? '';
  const monthly = MONTHS[words[index]?.stem ?? ''];
  const isPeriod =
    PERIOD_BEFORE.has(before) &&
    (before !== 'a' || words[index - 2]?.lower === 'once' || words[index - 2]?.lower === 'times');
  return isPeriod ? monthly : undefined;
}

function ordinalOf(words: readonly Word[], index: number): number | undefined {
  const lower = words[index]?.lower ?? '';
  const next = words[index + 1]?.lower ?? '';
  const named = ORDINALS.indexOf(lower);
  if (named > 0)
    return next === '' || NOT_COUNTING.has(next) || words[index + 1]?.carries === 'function'
      ? undefined
      : named;
  return /^\d+$/.test(lower) && /^(st|nd|rd|th)$/.test(next) ? Number(lower) : undefined;
}

function counted(words: readonly Word[], index: number): Quantity | undefined {
  const word = words[index];
  const first = valueOf(words, index);
  if (word === undefined || first === undefined) return undefined;
  const second = rangeEnd(words, index);
  const last = second?.index ?? index;
  const bound = /\+$/.test(word.lower) ? { bound: 'min' as const, length: 0 } : boundAfter(words, last + 1);
  const before = boundBefore(words, index);
  const months = MONTHS[words[last + 1 + bound.length]?.stem ?? ''];
  const scale = months ?? 1;
  const [from, to] = limits(first * scale, (second?.value ?? first) * scale, bound.bound ?? before);
  return {
    kind: months === undefined ? 'count' : 'months',
    from,
    to,
    at: word.at,
    length: last - index + 1 + bound.length,
  };
}

function limits(from: number, to: number, bound: Bound | undefined): readonly [number, number] {
  switch (bound) {
    case 'min':
      return [from, Number.POSITIVE_INFINITY];
    case 'max':
      return [0, to];
    case 'above':
      return [from + 0.001, Number.POSITIVE_INFINITY];
    case 'below':
      return [0, to - 0.001];
    case undefined:
      return [from, to];
  }
}

function valueOf(words: readonly Word[], index: number): number | undefined {
  const lower = words[index]?.lower ?? '';
  if (/^\d/.test(lower))
    return /^\d+(st|nd|rd|th)$/.test(lower) ? undefined : Number.parseFloat(lower.replace(/,(?=\d{3})/g, ''));
  if (lower === 'one' && !countsOne(words, index)) return undefined;
  const unit = UNITS.indexOf(lower);
  return unit >= 0 ? unit : LARGE[lower];
}

function countsOne(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (PRONOUN_BEFORE.has(words[index - 1]?.lower ?? '') || next === undefined) return false;
  return next.lower === 'or' || (next.carries !== 'function' && next.segment === words[index]?.segment);
}

function rangeEnd(words: readonly Word[], index: number): { index: number; value: number } | undefined {
  const joined = words[index + 1]?.lower ?? '';
  const at =
    joined === 'to' || (joined === 'and' && words[index - 1]?.lower === 'between') ? index + 2 : index + 1;
  if (
    words[at] === undefined ||
    words[at]?.segment !== words[index + 1]?.segment ||
    (at === index + 1 && words[at]?.segment !== words[index]?.segment) ||
    /\+$/.test(words[index]?.lower ?? '')
  )
    return undefined;
  const value = valueOf(words, at);
  return value === undefined ? undefined : { index: at, value };
}

function boundBefore(words: readonly Word[], index: number): Bound | undefined {
  const before = words
    .slice(Math.max(0, index - 3), index)
    .map((word) => word.lower)
    .join(' ');
  return BOUNDS_BEFORE.find(([phrase]) => before === phrase || before.endsWith(` ${phrase}`))?.[1];
}

function boundAfter(words: readonly Word[], index: number): { bound?: Bound; length: number } {
  const after = words
    .slice(index, index + 2)
    .map((word) => word.lower)
    .join(' ');
  const found = BOUNDS_AFTER.find(([phrase]) => after === phrase || after.startsWith(`${phrase} `));
  return found ? { bound: found[1], length: found[0].split(' ').length } : { length: 0 };
}

export const equalQuantity = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && Math.abs(a.from - b.from) < 1e-6 && (a.to === b.to || Math.abs(a.to - b.to) < 1e-6);
