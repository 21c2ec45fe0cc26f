// So many tokens a day and no more: what a call may cost is set aside before it, what it did cost is put in its place.

export interface Budget {
  /** Undefined where the day's tokens do not suffice. */
  readonly reserve: (tokens: number) => Reservation | undefined;
  readonly left: () => number;
}

export interface Reservation {
  readonly settle: (tokens: number) => void;
}

const DAY_MS = 86_400_000;

/** Days are those of UTC. It is kept in memory: each process has its own, and begins anew when it starts. */
export function createBudget(tokensPerDay: number, now: () => number): Budget {
  let day = Number.NaN;
  let spent = 0;
  const today = (): number => {
    const current = Math.floor(now() / DAY_MS);
    if (current !== day) spent = 0;
    day = current;
    return current;
  };
  const left = (): number => {
    today();
    return Math.max(0, tokensPerDay - spent);
  };
  return {
    left,
    reserve: (tokens) => {
      if (tokens > left()) return undefined;
      const reservedOn = today();
      spent += tokens;
      let open = true;
      return {
        settle: (actual) => {
          if (!open) return;
          open = false;
          // A call that ran past midnight was the day before's.
          if (today() === reservedOn) spent = Math.max(0, spent - tokens + actual);
        },
      };
    },
  };
}
