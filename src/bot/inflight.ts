// Work under way: what was begun before a stop is finished, or given up aloud.
import type { Log } from './log.ts';

export interface InFlight {
  readonly size: () => number;
  /** Runs the work and knows of it until it has ended, well or not. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Until nothing is left or the time is over; returns how many were given up. */
  readonly drain: (withinMs: number) => Promise<number>;
}

export function inFlight(log: Pick<Log, 'warn'>): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    size: () => running.size,
    run: (work) => {
      const result = work();
      const ended: Promise<unknown> = result.then(
        () => running.delete(ended),
        () => running.delete(ended),
      );
      running.add(ended);
      return result;
    },
    drain: async (withinMs) => {
      const clock = Promise.withResolvers<'over'>();
      const timer = setTimeout(() => clock.resolve('over'), withinMs);
      // Work that ends may begin more: looked at again until there is none.
      while (running.size > 0) {
        if ((await Promise.race([clock.promise, Promise.all(running)])) === 'over') break;
      }
      clearTimeout(timer);
      if (running.size > 0) log.warn({ left: running.size, withinMs }, 'stopped before all work was done');
      return running.size;
    },
  };
}
