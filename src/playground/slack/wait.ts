// Waiting for what an app does in its own time: until something is so, or until nothing happens any more.

export type Subscribe = (listener: () => void) => () => void;

export interface Waiting {
  /** Settles with the first answer that is not undefined; rejects when it takes too long. */
  readonly until: <T>(probe: () => T | undefined, ms?: number) => Promise<T>;
  /** Settles once nothing has happened for a while and nothing is under way. */
  readonly quiet: (ms?: number) => Promise<void>;
}

export function waiting(subscribe: Subscribe, isBusy: () => boolean): Waiting {
  const until = <T>(probe: () => T | undefined, ms = 2_000) =>
    new Promise<T>((resolve, reject) => {
      const found = probe();
      if (found !== undefined) return resolve(found);
      const stop = subscribe(() => {
        const now = probe();
        if (now === undefined) return;
        clearTimeout(timer);
        stop();
        resolve(now);
      });
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`Waited ${ms} ms in vain for: ${probe}`));
      }, ms);
    });
  const quiet = (ms = 30) =>
    new Promise<void>((resolve) => {
      const settle = () => {
        if (isBusy()) return restart();
        stop();
        resolve();
      };
      let timer = setTimeout(settle, ms);
      const restart = () => {
        clearTimeout(timer);
        timer = setTimeout(settle, ms);
      };
      const stop = subscribe(restart);
    });
  return { until, quiet };
}
