// A model that says what a test tells it to, and how the tests look at what came of it.
import { setImmediate as turn } from 'node:timers/promises';
import { ModelFailure } from '../../../src/answers/summary/failure.ts';
import type { Model, ModelCall, ModelEvent } from '../../../src/answers/summary/model-call.ts';
import type { SummaryEvent, SummaryResult } from '../../../src/answers/summary/summary.ts';

export type Line = string | ModelEvent | ModelFailure | 'hang';

export interface ScriptedModel extends Model {
  readonly calls: readonly ModelCall[];
  /** How many of its streams were stopped from outside. */
  readonly stopped: () => number;
}

/** Each call takes the next script; the last one is used again and again. Strings are pieces of text. */
export function scripted(...scripts: readonly (readonly Line[])[]): ScriptedModel {
  const calls: ModelCall[] = [];
  let stopped = 0;
  async function* stream(call: ModelCall, signal: AbortSignal): AsyncGenerator<ModelEvent> {
    const script = scripts[Math.min(calls.length, scripts.length - 1)] ?? [];
    calls.push(call);
    signal.addEventListener('abort', () => {
      stopped += 1;
    });
    for (const line of script) {
      if (line === 'hang') await new Promise<never>(() => {});
      if (signal.aborted) throw new ModelFailure('stopped');
      if (line instanceof ModelFailure) throw line;
      yield typeof line === 'string' ? { type: 'text', delta: line } : line;
    }
  }
  return { name: 'scripted', stream, calls, stopped: () => stopped };
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

export const texts = (events: readonly SummaryEvent[]): string[] =>
  events.flatMap((event) => (event.type === 'point' ? [event.point.text] : []));

export function resultOf(events: readonly SummaryEvent[]): SummaryResult {
  const last = events.at(-1);
  if (last?.type !== 'end') throw new Error('it did not end');
  return last.result;
}

/** The outcome in a word: summary, silent, or the reason for none. */
export const outcomeOf = (events: readonly SummaryEvent[]): string => {
  const result = resultOf(events);
  return result.outcome === 'none' ? result.reason : result.outcome;
};

/** Lets everything happen that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 12; i++) await turn();
}

export const never: AbortSignal = new AbortController().signal;
