// A model that tries again: when the server is busy or in trouble, before anything was said, and while there is time.
import { type Clock, pause } from './clock.ts';
import { type FailureKind, ModelFailure } from './failure.ts';
import type { Model, ModelCall, ModelEvent } from './model-call.ts';

export interface Retries {
  readonly clock: Clock;
  /** From 0 to 1, so that those who failed together do not come back together. */
  readonly random: () => number;
  readonly retried: (kind: FailureKind) => void;
}

const ATTEMPTS = 4;
const FIRST_WAIT_MS = 400;
/** What an answer needs at the least: with less time left there is no use in asking again. */
const WORTH_MS = 1_000;

export const withRetries = (model: Model, retries: Retries): Model => ({
  name: model.name,
  stream: (call, signal) => attempts(model, retries, call, signal),
});

async function* attempts(
  model: Model,
  { clock, random, retried }: Retries,
  call: ModelCall,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent> {
  for (let attempt = 1; ; attempt++) {
    let said = false;
    try {
      for await (const event of model.stream(call, signal)) {
        said = true;
        yield event;
      }
      return;
    } catch (error) {
      if (said || attempt >= ATTEMPTS || !(error instanceof ModelFailure) || !mayPass(error)) throw error;
      const wait = waitAfter(error, attempt, random());
      if (clock.now() + wait + WORTH_MS > call.until) throw error;
      retried(error.kind);
      await pause(clock, wait, signal);
      if (signal.aborted) throw new ModelFailure('stopped');
    }
  }
}

/** An empty account stays empty. */
const mayPass = ({ kind, code }: ModelFailure): boolean =>
  kind === 'unavailable' || (kind === 'rate_limited' && code !== 'insufficient_quota');

const waitAfter = ({ retryAfterMs }: ModelFailure, attempt: number, random: number): number =>
  retryAfterMs ?? FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.75 + random / 2);
