// How long a person waits: so long for the first point, so long in all, and not at all for what is only bookkeeping.
import type { Clock } from './clock.ts';

export interface Limits {
  readonly firstPointMs: number;
  readonly totalMs: number;
  /** After the last word, for the count of tokens that follows it. */
  readonly closingMs: number;
}

export const LIMITS: Limits = { firstPointMs: 8_000, totalMs: 20_000, closingMs: 1_000 };

export interface Deadline {
  /** Aborted when time is up, when the caller stops, and at the end. */
  readonly signal: AbortSignal;
  readonly passed: () => boolean;
  /** The first point is out. */
  readonly reached: () => void;
  /** All has been said. */
  readonly closing: () => void;
  readonly end: () => void;
}

export function startDeadline(clock: Clock, limits: Limits, signal: AbortSignal): Deadline {
  const controller = new AbortController();
  let passed = false;
  const expire = () => {
    passed = true;
    controller.abort();
  };
  const forFirst = clock.after(limits.firstPointMs, expire);
  const timers = [forFirst, clock.after(limits.totalMs, expire)];
  let closing = false;
  return {
    signal: AbortSignal.any([signal, controller.signal]),
    passed: () => passed,
    reached: forFirst,
    closing: () => {
      if (closing) return;
      closing = true;
      timers.push(clock.after(limits.closingMs, () => controller.abort()));
    },
    end: () => {
      for (const callOff of timers) callOff();
      controller.abort();
    },
  };
}

/** The items until the signal is aborted, even where their source takes no notice of it. */
export async function* until<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  const { promise: aborted, resolve } = Promise.withResolvers<undefined>();
  const stop = () => resolve(undefined);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (next === undefined || next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    // Not awaited: a source that hangs would hang us too.
    iterator.return?.(undefined)?.catch(() => {});
  }
}
