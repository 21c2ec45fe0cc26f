// OPENAI_… → which model to call, where, with which key; or that there is none; or what is wrong, in one sentence.
import { z } from 'zod';
import { listPrices, type Prices } from './cost.ts';

export const efforts = ['none', 'minimal', 'low', 'medium', 'high'] as const;

export interface ModelSettings {
  readonly apiKey: string;
  /** Undefined for OpenAI itself. */
  readonly baseUrl: string | undefined;
  readonly model: string;
  /** How long a reasoning model may think; sent only where set, since other models reject it. */
  readonly effort: (typeof efforts)[number] | undefined;
}

export interface SummarySettings extends ModelSettings {
  /** Up to how many tokens the whole library goes along with every question. */
  readonly libraryTokens: number;
  readonly tokensPerDay: number;
  readonly prices: Prices | undefined;
}

const LIBRARY_TOKENS = 60_000;
export const DEFAULT_MODEL = 'gpt-5.4-mini';
/** About a hundred questions on the documents that come along. */
const TOKENS_PER_DAY = 2_000_000;

const given = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const text = z.preprocess(given, z.string().trim().optional());
const tokens = (otherwise: number) =>
  z.preprocess(given, z.coerce.number().int().positive().default(otherwise));
const price = z
  .string()
  .trim()
  .regex(/^\d+(?:\.\d+)?$/)
  .transform(Number);

const Environment = z.object({
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: z.preprocess(given, z.url({ protocol: /^https?$/ }).optional()),
  OPENAI_MODEL: text,
  OPENAI_REASONING_EFFORT: z.preprocess(given, z.enum(efforts).optional()),
  OPENAI_PRICES: z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? value.split(',') : undefined),
    z.tuple([price, price, price]).optional(),
  ),
  SUMMARY_LIBRARY_TOKENS: tokens(LIBRARY_TOKENS),
  SUMMARY_TOKENS_PER_DAY: tokens(TOKENS_PER_DAY),
});

const expected: Readonly<Record<string, string>> = {
  OPENAI_BASE_URL: 'must be an http or https address such as http://localhost:11434/v1',
  OPENAI_REASONING_EFFORT: `must be one of ${efforts.join(', ')}`,
  OPENAI_PRICES:
    'must be three numbers, dollars for a million tokens of input, cached input and output: 0.75,0.075,4.5',
  SUMMARY_LIBRARY_TOKENS: 'must be a whole number above 0',
  SUMMARY_TOKENS_PER_DAY: 'must be a whole number above 0',
};

export type SettingsRead =
  | { readonly ok: true; readonly settings: SummarySettings | undefined }
  | { readonly ok: false; readonly problem: string };

export function readSummarySettings(environment: Readonly<Record<string, string | undefined>>): SettingsRead {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0] ?? '');
    return { ok: false, problem: `${name} ${expected[name] ?? 'is not understood'}.` };
  }
  const {
    OPENAI_API_KEY: apiKey,
    OPENAI_BASE_URL: baseUrl,
    OPENAI_MODEL: named,
    OPENAI_PRICES: prices,
  } = read.data;
  if (apiKey === undefined)
    return baseUrl === undefined && named === undefined ? { ok: true, settings: undefined } : keyless;
  if (baseUrl !== undefined && named === undefined) return modelless;
  const model = named ?? DEFAULT_MODEL;
  const [input, cached, output] = prices ?? [];
  const own =
    input === undefined || cached === undefined || output === undefined
      ? undefined
      : { input, cached, output };
  return {
    ok: true,
    settings: {
      apiKey,
      baseUrl,
      model,
      effort: read.data.OPENAI_REASONING_EFFORT,
      libraryTokens: read.data.SUMMARY_LIBRARY_TOKENS,
      tokensPerDay: read.data.SUMMARY_TOKENS_PER_DAY,
      prices: own ?? (baseUrl === undefined ? listPrices[model] : undefined),
    },
  };
}

const keyless: SettingsRead = {
  ok: false,
  problem:
    'OPENAI_API_KEY is not set, but another OPENAI_… variable is; a local server takes any value for it.',
};
const modelless: SettingsRead = {
  ok: false,
  problem: 'OPENAI_MODEL is not set, but OPENAI_BASE_URL is: name the model that server should use.',
};
