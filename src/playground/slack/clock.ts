// Time as the stand-in sees it: the machine's own, or one that a test moves by hand.

export interface Clock {
  readonly now: () => number;
  /** Runs something later; the answer calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

export interface HandClock extends Clock {
  readonly advance: (ms: number) => void;
}

/** Starts at the real time, because Bolt compares request timestamps with its own clock. */
export function handClock(start: number = Date.now()): HandClock {
  let now = start;
  const waiting = new Set<{ readonly at: number; readonly run: () => void }>();
  const advance = (ms: number) => {
    const end = now + ms;
    for (;;) {
      const [next] = [...waiting].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      waiting.delete(next);
      now = Math.max(now, next.at);
      next.run();
    }
    now = end;
  };
  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    advance,
  };
}
