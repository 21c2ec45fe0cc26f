// Tokens → money.
import type { Usage } from './model-call.ts';

/** US dollars for a million tokens. */
export interface Prices {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

/**
 * List prices of OpenAI in mid-2026, for an estimate where none are set; the provider's own list is what counts.
 * A model that is not listed here costs "unknown" until its prices are set.
 */
export const listPrices: Readonly<Record<string, Prices>> = {
  'gpt-5.5': { input: 5, cached: 0.5, output: 30 },
  'gpt-5.4': { input: 2.5, cached: 0.25, output: 15 },
  'gpt-5.4-mini': { input: 0.75, cached: 0.075, output: 4.5 },
  'gpt-5.4-nano': { input: 0.2, cached: 0.02, output: 1.25 },
};

const MILLION = 1_000_000;

/** In dollars; undefined where the prices are not known. */
export const costOf = ({ input, cached, output }: Usage, prices: Prices | undefined): number | undefined =>
  prices && ((input - cached) * prices.input + cached * prices.cached + output * prices.output) / MILLION;

export const tokensOf = ({ input, output }: Usage): number => input + output;
