// "Seven years of design, five of research": a number without the unit that stands beside another one.
import type { Quantity } from './quantities.ts';
import { MONTHS } from './quantity-words.ts';
import type { Word } from './reading.ts';

/** "Three of the six weeks". */
const WITHIN = 4;

/** "Seven years of design, five of research": nothing is counted but what was counted before. */
export function isElliptic(words: readonly Word[], { kind, at, length }: Quantity): boolean {
  const next = words[at - (words[0]?.at ?? 0) + length];
  return kind === 'count' && (next === undefined || next.lower === 'of');
}

export function inUnitOf(quantity: Quantity, before: readonly Quantity[], words: readonly Word[]): Quantity {
  const first = words[0]?.at ?? 0;
  const next = words
    .slice(quantity.at - first + quantity.length, quantity.at - first + quantity.length + WITHIN)
    .map(({ stem }) => MONTHS.get(stem))
    .find((months) => months !== undefined);
  const unit =
    next ??
    before
      .filter(({ kind }) => kind === 'months')
      .map(({ at, length }) => MONTHS.get(words[at - first + length]?.stem ?? ''))
      .findLast((months) => months !== undefined);
  if (unit === undefined) return quantity;
  return { ...quantity, kind: 'months', from: quantity.from * unit, to: quantity.to * unit };
}
