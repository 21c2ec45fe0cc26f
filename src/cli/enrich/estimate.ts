// What enriching would take, told before anything is spent.
import { costOf, type Prices } from '../../answers/summary/cost.ts';
import { countTokens } from '../../answers/summary/tokens.ts';
import { BATCH, enrichCall, outputTokens } from './ask-model.ts';
import type { Askable, Plan } from './plan.ts';

export interface Estimate {
  readonly calls: number;
  readonly input: number;
  readonly output: number;
  /** Undefined where the model's prices are not known. */
  readonly dollars: number | undefined;
}

export function batchesOf(wanted: readonly Askable[]): Askable[][] {
  const starts = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, i) => i * BATCH);
  return starts.map((start) => wanted.slice(start, start + BATCH));
}

export function estimate(wanted: readonly Askable[], prices: Prices | undefined): Estimate {
  const calls = batchesOf(wanted).map((batch) => enrichCall(batch, 0));
  const input = calls.reduce(
    (sum, call) => sum + countTokens([call.instructions, ...call.input].join('\n')),
    0,
  );
  const output = outputTokens(wanted.length);
  return { calls: calls.length, input, output, dollars: costOf({ input, cached: 0, output }, prices) };
}

export function planLines(
  { wanted, stale, revived }: Plan,
  model: string,
  prices: Prices | undefined,
): string[] {
  const { calls, input, output, dollars } = estimate(wanted, prices);
  const byDocument = Map.groupBy(wanted, ({ doc }) => doc);
  const documents = [...byDocument].map(([doc, those]) => `${doc} ${those.length}`).join(', ');
  const lines = [
    wanted.length > 0 &&
      `${many(wanted.length, 'passage or section has', 'passages and sections have')} no entry: ${documents}.`,
    wanted.length > 0 &&
      `Writing them takes ${many(calls, 'call', 'calls')} to ${model}: about ${number(input)} tokens in and ${number(output)} out, ${money(dollars)}.`,
    stale.length > 0 &&
      `${many(stale.length, 'entry belongs', 'entries belong')} to no passage any more, to be marked stale.`,
    revived.length > 0 &&
      `${many(revived.length, 'stale entry has its', 'stale entries have their')} passage again, to be unmarked.`,
  ].filter((line) => line !== false);
  return lines.length > 0 ? lines : ['Every passage has its entry; there is nothing to do.'];
}

export const many = (count: number, one: string, more: string): string =>
  `${number(count)} ${count === 1 ? one : more}`;

const number = (value: number): string => value.toLocaleString('en');

export const money = (dollars: number | undefined): string =>
  dollars === undefined ? 'cost unknown (set OPENAI_PRICES)' : `$${dollars.toFixed(dollars < 0.1 ? 4 : 2)}`;
