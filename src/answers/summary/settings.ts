// OPENAI_… → which model to call, where, with which key; or that there is none; or what is wrong, in one sentence.
import { z } from 'zod';
import { listPrices, type Prices } from './cost.ts';

export const efforts = ['none', 'minimal', 'low', 'medium', 'high'] as const;

export interface ModelSettings {
  readonly apiKey: string;
  /** Undefined for OpenAI itself. */
  readonly baseUrl: string | undefined;
  readonly name: string;
  /** How long a reasoning model may think; sent only where set, since other models reject it. */
  readonly effort?: (typeof efforts)[number] | undefined;
}

export interface SummarySettings extends ModelSettings {
  /** How many tokens a day may be spent before summaries pause. */
  readonly dailyTokens: number;
  /** Up to how many tokens the whole library goes along with each question. */
  readonly libraryTokens: number;
  /** Where they are not set, OpenAI's own hold for OpenAI's models. */
  readonly prices?: Prices | undefined;
}

export const pricesFor = ({ baseUrl, name, prices }: SummarySettings): Prices | undefined =>
  prices ?? (baseUrl === undefined ? listPrices[name] : undefined);

export const DEFAULT_MODEL = 'gpt-5.4-mini';
/** What the client wants in place of a key where a server asks for none. */
const NO_KEY = 'none';
const DAILY_TOKENS = 5_000_000;
const LIBRARY_TOKENS = 60_000;

/** As with a key alone. */
export const DEFAULT_SETTINGS: SummarySettings = {
  apiKey: NO_KEY,
  baseUrl: undefined,
  name: DEFAULT_MODEL,
  dailyTokens: DAILY_TOKENS,
  libraryTokens: LIBRARY_TOKENS,
};

const filled = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const text = z.preprocess(filled, z.string().trim().optional());
const tokens = (otherwise: number) =>
  z.preprocess(filled, z.coerce.number().int().nonnegative().default(otherwise));
const price = z
  .string()
  .trim()
  .regex(/^\d+(?:\.\d+)?$/)
  .transform(Number);

const Environment = z.object({
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: z.preprocess(filled, z.url({ protocol: /^https?$/ }).optional()),
  OPENAI_MODEL: text,
  OPENAI_REASONING_EFFORT: z.preprocess(filled, z.enum(efforts).optional()),
  OPENAI_PRICES: z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? value.split(',') : undefined),
    z
      .tuple([price, price, price])
      .transform(([input, cached, output]) => ({ input, cached, output }))
      .optional(),
  ),
  OPENAI_DAILY_TOKENS: tokens(DAILY_TOKENS),
  OPENAI_LIBRARY_TOKENS: tokens(LIBRARY_TOKENS),
});

export const modelVariables: readonly string[] = Object.keys(Environment.shape);

const expected: Readonly<Record<string, string>> = {
  OPENAI_BASE_URL: 'must be an http or https address such as http://localhost:11434/v1',
  OPENAI_REASONING_EFFORT: `must be one of ${efforts.join(', ')}`,
  OPENAI_PRICES:
    'must be three numbers, dollars for a million tokens of input, cached input and output: 0.75,0.075,4.5',
  OPENAI_DAILY_TOKENS: 'must be a whole number',
  OPENAI_LIBRARY_TOKENS: 'must be a whole number',
};

export type SettingsRead =
  | { readonly ok: true; readonly settings: SummarySettings | undefined }
  | { readonly ok: false; readonly problem: string };

export function readSummarySettings(environment: Readonly<Record<string, string | undefined>>): SettingsRead {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0] ?? '');
    return wrong(`${name} ${expected[name] ?? 'is not understood'}.`);
  }
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: name } = read.data;
  if (apiKey === undefined && baseUrl === undefined) {
    if (name === undefined) return { ok: true, settings: undefined };
    return wrong(
      'OPENAI_MODEL is set, but neither OPENAI_API_KEY nor, for a server of your own, OPENAI_BASE_URL.',
    );
  }
  if (baseUrl !== undefined && name === undefined) {
    return wrong('OPENAI_MODEL is missing: OPENAI_BASE_URL is set, and that server needs a model named.');
  }
  return {
    ok: true,
    settings: {
      apiKey: apiKey ?? NO_KEY,
      baseUrl,
      name: name ?? DEFAULT_MODEL,
      effort: read.data.OPENAI_REASONING_EFFORT,
      dailyTokens: read.data.OPENAI_DAILY_TOKENS,
      libraryTokens: read.data.OPENAI_LIBRARY_TOKENS,
      prices: read.data.OPENAI_PRICES,
    },
  };
}

const wrong = (problem: string): SettingsRead => ({ ok: false, problem });
