// Of several changes to one thing, asked for faster than they are made, the newest is made last; older ones are left out.

export interface Newest {
  /** `at` tells which is newer. Settles when this change is made or left out. */
  readonly change: (key: string, at: number, make: () => Promise<void>) => Promise<void>;
}

interface Changing {
  at: number;
  last: Promise<void>;
}

export function newestOnly(): Newest {
  const changing = new Map<string, Changing>();
  return {
    change: (key, at, make) => {
      const one = changing.get(key) ?? { at, last: Promise.resolve() };
      changing.set(key, one);
      one.at = Math.max(one.at, at);
      const mine = one.last.then(async () => {
        if (one.at === at) await make();
      });
      // One that fails tells its own caller, and does not keep the next from being made.
      const settled = mine.catch(() => {});
      one.last = settled;
      return mine.finally(() => {
        if (one.last === settled) changing.delete(key);
      });
    },
  };
}
