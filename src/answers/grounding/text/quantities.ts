// Numbers in a text: digits, number words, ordinals, ranges, "3+", "at least three", spans of time and "monthly".
import { boundAfter, boundBefore, limits } from './bounds.ts';
import { inUnitOf, isElliptic } from './ellipsis.ts';
import { EVERY, LARGE, MONTHS, ORDINALS, SMALL } from './quantity-words.ts';
import type { Reading, Word } from './reading.ts';

export interface Quantity {
  readonly kind: 'count' | 'ordinal' | 'months';
  readonly from: number;
  readonly to: number;
  /** Where it begins among the words of its reading, and how many words it takes. */
  readonly at: number;
  readonly length: number;
}

const EACH = new Set(['every', 'each', 'per', 'once']);
/** "A quarter of their time", not "a quarter of launch". */
const WHOLE = new Set(['the', 'your', 'our', 'their', 'its', 'all']);
const PER = new Set(['a', 'per', 'each', 'every', 'in']);
const TIMES = new Map(Object.entries({ once: 1, twice: 2, thrice: 3 }));
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
      found.push(isElliptic(words, quantity) ? inUnitOf(quantity, found, words) : quantity);
      index += quantity.length - 1;
    }
    return found;
  });
}

function quantityAt(words: readonly Word[], index: number): Quantity | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const place = { at: word.at, length: 1 };
  const rate = rateAt(words, index);
  if (rate !== undefined) return rate;
  const every = EVERY.get(word.lower) ?? everyPeriod(words, index);
  if (every !== undefined) return { kind: 'months', from: every, to: every, ...place };
  const ordinal = ordinalOf(words, index);
  if (ordinal !== undefined) return { kind: 'ordinal', from: ordinal, to: ordinal, ...place };
  return counted(words, index);
}

/** "Twice a year", "three times per quarter": how many months lie between. */
function rateAt(words: readonly Word[], index: number): Quantity | undefined {
  const word = words[index];
  const isTimes = words[index + 1]?.lower === 'times';
  const times = isTimes ? valueAt(words, index) : TIMES.get(word?.lower ?? '');
  const per = index + (isTimes ? 2 : 1);
  const period = MONTHS.get(words[per + 1]?.stem ?? '');
  if (word === undefined || times === undefined || period === undefined) return undefined;
  if (!PER.has(words[per]?.lower ?? '')) return undefined;
  const months = period / times;
  return { kind: 'months', from: months, to: months, at: word.at, length: per + 2 - index };
}

/** "Every month", at the unit's word. */
const everyPeriod = (words: readonly Word[], index: number): number | undefined =>
  EACH.has(words[index - 1]?.lower ?? '') ? MONTHS.get(words[index]?.stem ?? '') : undefined;

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
  const tens = valueAt(words, index);
  if (word === undefined || tens === undefined) return undefined;
  const units = unitsAfter(words, index, tens);
  const first = tens + units;
  const second = units === 0 ? rangeEnd(words, index) : undefined;
  const last = second?.index ?? index + (units > 0 ? 1 : 0);
  const bound = /\+$/.test(word.lower) ? { bound: 'min' as const, length: 0 } : boundAfter(words, last + 1);
  const before = boundBefore(words, index) ?? boundAfter(words, last + 2).bound;
  const months = MONTHS.get(words[last + 1 + bound.length]?.stem ?? '');
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

/** "Twenty-eight". */
function unitsAfter(words: readonly Word[], index: number, tens: number): number {
  const isTens = /^\D/.test(words[index]?.lower ?? '') && tens >= 20 && tens < 100 && tens % 10 === 0;
  const units = SMALL.indexOf(words[index + 1]?.lower ?? '');
  return isTens && units > 0 && units < 10 ? units : 0;
}

function valueAt(words: readonly Word[], index: number): number | undefined {
  const lower = words[index]?.lower ?? '';
  if (/^\d/.test(lower))
    return /^\d+(st|nd|rd|th)$/.test(lower) ? undefined : Number.parseFloat(lower.replace(/,(?=\d{3})/g, ''));
  if (lower === 'one' && !countsOne(words, index)) return undefined;
  if (lower === 'quarter' && words[index + 1]?.lower === 'of' && WHOLE.has(words[index + 2]?.lower ?? ''))
    return 0.25;
  if (/^an?$/.test(lower)) return isOne(words, index) ? 1 : undefined;
  const unit = SMALL.indexOf(lower);
  return unit >= 0 ? unit : LARGE.get(lower);
}

/** "At least a year", "a year or longer". */
const isOne = (words: readonly Word[], index: number): boolean =>
  MONTHS.has(words[index + 1]?.stem ?? '') &&
  (boundBefore(words, index) !== undefined || boundAfter(words, index + 2).bound !== undefined);

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
  const value = valueAt(words, at);
  return value === undefined ? undefined : { index: at, value };
}

export const equalQuantity = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && Math.abs(a.from - b.from) < 1e-6 && (a.to === b.to || Math.abs(a.to - b.to) < 1e-6);
