// The summaries that are being written, by thread: a person can stop those of a thread, a stop of the app ends all.

export interface Running {
  /** Under a thread's key; the signal says when to give up. */
  readonly run: <T>(key: string, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  readonly stop: (key: string) => void;
  /** Those that run, and any that would begin later. */
  readonly stopAll: () => void;
}

export function runningSummaries(): Running {
  const byKey = new Map<string, Set<AbortController>>();
  let over = false;
  return {
    run: async (key, work) => {
      const controller = new AbortController();
      if (over) controller.abort();
      const here = byKey.get(key) ?? new Set();
      byKey.set(key, here.add(controller));
      try {
        return await work(controller.signal);
      } finally {
        here.delete(controller);
        if (here.size === 0) byKey.delete(key);
      }
    },
    stop: (key) => {
      for (const controller of byKey.get(key) ?? []) controller.abort();
    },
    stopAll: () => {
      over = true;
      for (const here of byKey.values()) for (const controller of here) controller.abort();
    },
  };
}
