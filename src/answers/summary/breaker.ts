// Stops calling a model server that does not work, and tries again later with a single call.

export interface Breaker {
  /** Undefined while the server is left alone. */
  readonly enter: () => Pass | undefined;
  readonly state: () => BreakerState;
}

export type BreakerState = 'closed' | 'open' | 'trying';

/** How the call went; `unknown` where it was stopped before that could be told. The first word counts. */
export type Leave = (outcome: 'worked' | 'failed' | 'unknown', restMs?: number) => void;
export type Pass = { readonly leave: Leave };

export interface BreakerSettings {
  /** Failures in a row after which the server is left alone. */
  readonly failures: number;
  readonly restMs: number;
  /** Each failed try doubles the rest, up to this. */
  readonly longestRestMs: number;
}

export const BREAKER: BreakerSettings = { failures: 3, restMs: 30_000, longestRestMs: 600_000 };

export function createBreaker(settings: BreakerSettings, now: () => number): Breaker {
  let failures = 0;
  let rests = 0;
  let openUntil: number | undefined;
  let trying = false;
  const open = (atLeast: number) => {
    const rest = Math.min(settings.restMs * 2 ** rests, settings.longestRestMs);
    openUntil = now() + Math.max(rest, Math.min(atLeast, settings.longestRestMs));
    rests += 1;
  };
  const leave = (outcome: 'worked' | 'failed' | 'unknown', restMs = 0) => {
    if (outcome === 'worked') {
      failures = 0;
      rests = 0;
      openUntil = undefined;
    } else if (outcome === 'failed') {
      failures += 1;
      if (restMs > 0 || failures >= settings.failures) open(restMs);
    }
  };
  return {
    state: () => (openUntil === undefined ? 'closed' : trying || now() >= openUntil ? 'trying' : 'open'),
    enter: () => {
      if (openUntil !== undefined && (trying || now() < openUntil)) return undefined;
      const probe = openUntil !== undefined;
      trying ||= probe;
      let left = false;
      return {
        leave: (outcome, restMs) => {
          if (left) return;
          left = true;
          if (probe) trying = false;
          leave(outcome, restMs);
        },
      };
    },
  };
}
