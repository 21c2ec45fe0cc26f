// Summaries by what was asked: kept where they are whole, and shared while they are being written.
import { LRUCache } from 'lru-cache';
import { type Relay, startRelay } from './relay.ts';
import type { Origin, SummaryEvent, SummaryPoint, SummaryResult } from './summary.ts';

export interface SummaryCache {
  /** The points under this key, where they are kept. */
  readonly kept: (key: string) => readonly SummaryPoint[] | undefined;
  /** The events of the summary under this key; `write` is called only where there is none. */
  readonly events: (
    key: string,
    write: (signal: AbortSignal) => AsyncIterable<SummaryEvent>,
    signal: AbortSignal,
  ) => AsyncGenerator<SummaryEvent>;
}

const MOST = 500;
const DAY_MS = 86_400_000;

export function createSummaryCache(now: () => number): SummaryCache {
  const kept = new LRUCache<string, readonly SummaryEvent[]>({
    max: MOST,
    ttl: DAY_MS,
    ttlResolution: 0,
    perf: { now },
  });
  const running = new Map<string, Relay<SummaryEvent>>();
  const begin = (
    key: string,
    write: (signal: AbortSignal) => AsyncIterable<SummaryEvent>,
  ): Relay<SummaryEvent> => {
    const relay = startRelay((signal) =>
      recorded(
        write(signal),
        (events) => kept.set(key, events),
        () => {
          if (running.get(key) === relay) running.delete(key);
        },
      ),
    );
    running.set(key, relay);
    return relay;
  };
  return {
    kept: (key) => kept.get(key)?.flatMap((event) => (event.type === 'point' ? [event.point] : [])),
    async *events(key, write, signal) {
      const known = kept.get(key);
      if (known) return yield* known.map((event) => from('kept', event));
      const others = running.get(key);
      if (others?.state() === 'running') {
        for await (const event of others.follow(signal)) yield from('shared', event);
      } else yield* begin(key, write).follow(signal);
    },
  };
}

async function* recorded(
  events: AsyncIterable<SummaryEvent>,
  keep: (events: readonly SummaryEvent[]) => void,
  over: () => void,
): AsyncGenerator<SummaryEvent> {
  const all: SummaryEvent[] = [];
  try {
    for await (const event of events) {
      all.push(event);
      if (event.type === 'end' && isWhole(event.result)) keep(all);
      yield event;
    }
  } finally {
    over();
  }
}

/** What failed, or was cut off, is tried again the next time. */
const isWhole = (result: SummaryResult): boolean =>
  result.outcome === 'silent' || (result.outcome === 'summary' && result.complete);

const from = (origin: Origin, event: SummaryEvent): SummaryEvent =>
  event.type === 'end' && event.result.outcome !== 'none'
    ? { type: 'end', result: { ...event.result, origin } }
    : event;
