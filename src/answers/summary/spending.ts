// The bill of one call: what is set aside for it, what the server says it used, and what it comes to.
import type { Budget } from './budget.ts';
import { costOf, type Prices, tokensOf } from './cost.ts';
import type { Spent } from './metrics.ts';
import type { Usage } from './model-call.ts';

export interface Spending {
  readonly used: (usage: Usage) => void;
  readonly written: (characters: number) => void;
  /** Closes the bill; later calls change nothing. */
  readonly settle: () => void;
}

export interface Account {
  readonly model: string;
  readonly prices: Prices | undefined;
  readonly budget: Budget;
  readonly spent: (spent: Spent) => void;
}

const CHARACTERS_A_TOKEN = 4;

/** Undefined where the day's budget does not allow it. */
export function startSpending(
  account: Account,
  inputTokens: number,
  outputTokens: number,
): Spending | undefined {
  const reservation = account.budget.reserve(inputTokens + outputTokens);
  if (!reservation) return undefined;
  let usage: Usage | undefined;
  let characters = 0;
  let open = true;
  const settle = () => {
    if (!open) return;
    open = false;
    // A call that brought no word was refused, and costs nothing.
    const guess = characters === 0 ? 0 : Math.ceil(characters / CHARACTERS_A_TOKEN);
    const bill = usage ?? { input: guess === 0 ? 0 : inputTokens, cached: 0, output: guess };
    reservation.settle(tokensOf(bill));
    if (tokensOf(bill) === 0) return;
    const { model, prices, spent } = account;
    spent({ model, usage: bill, estimated: usage === undefined, dollars: costOf(bill, prices) });
  };
  return {
    used: (reported) => {
      usage = reported;
    },
    written: (count) => {
      characters += count;
    },
    settle,
  };
}
