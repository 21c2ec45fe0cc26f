// What every handler works with: the parts that main.ts makes and tests replace.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Library } from '../knowledge/library/library.ts';
import type { Absent } from './absent.ts';
import type { Agent } from './agent.ts';
import type { InFlight } from './inflight.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Newest } from './newest.ts';
import type { Store } from './store/store.ts';
import type { Summaries } from './summaries.ts';

export interface Clock {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

export const systemClock: Clock = { now: Date.now, wait: async (ms) => void (await sleep(ms)) };

/** What the app is made of; nothing of it is made at import. */
export interface Parts {
  /** Taken once for each question: it may change at any time. */
  readonly library: () => Library;
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly inFlight: InFlight;
  readonly summaries: Summaries;
}

export interface Bot extends Parts {
  readonly agent: Agent;
  readonly absent: Absent;
  /** Changes to open modals. */
  readonly modals: Newest;
}
