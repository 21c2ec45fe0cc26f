import { describe, expect, test } from 'vitest';
import { listPrices } from '../../../src/answers/summary/cost.ts';
import { pricesFor, readSummarySettings } from '../../../src/answers/summary/settings.ts';

const settings = (environment: Record<string, string>) => {
  const read = readSummarySettings(environment);
  return read.ok ? read.settings : undefined;
};
const problem = (environment: Record<string, string>) => {
  const read = readSummarySettings(environment);
  return read.ok ? undefined : read.problem;
};
const key = { OPENAI_API_KEY: 'sk-1' };

test.each([{}, { OPENAI_API_KEY: '' }, { OPENAI_API_KEY: '  ' }])(
  '%j: no model, and nothing wrong',
  (environment) => expect(readSummarySettings(environment)).toEqual({ ok: true, settings: undefined }),
);

test('a key is enough', () => {
  expect(settings(key)).toEqual({
    apiKey: 'sk-1',
    baseUrl: undefined,
    name: 'gpt-5.4-mini',
    effort: undefined,
    libraryTokens: 60_000,
    dailyTokens: 5_000_000,
    prices: undefined,
  });
});

test('everything can be set', () => {
  const all = {
    ...key,
    OPENAI_BASE_URL: 'http://localhost:11434/v1',
    OPENAI_MODEL: 'llama',
    OPENAI_REASONING_EFFORT: 'low',
    OPENAI_PRICES: '1, 0.5,2',
    OPENAI_LIBRARY_TOKENS: '9000',
    OPENAI_DAILY_TOKENS: '50000',
  };
  expect(settings(all)).toEqual({
    apiKey: 'sk-1',
    baseUrl: 'http://localhost:11434/v1',
    name: 'llama',
    effort: 'low',
    libraryTokens: 9_000,
    dailyTokens: 50_000,
    prices: { input: 1, cached: 0.5, output: 2 },
  });
});

test('a server of one’s own needs no key', () =>
  expect(settings({ OPENAI_BASE_URL: 'http://localhost:1/v1', OPENAI_MODEL: 'llama' })).toMatchObject({
    apiKey: 'none',
  }));

describe('prices', () => {
  const prices = (environment: Record<string, string>) => {
    const read = settings({ ...key, ...environment });
    return read && pricesFor(read);
  };

  test('those set, or OpenAI’s for OpenAI’s models', () => {
    expect(prices({})).toEqual(listPrices['gpt-5.4-mini']);
    expect(prices({ OPENAI_PRICES: '1,0.5,2' })).toEqual({ input: 1, cached: 0.5, output: 2 });
  });

  test('unknown for a model that is not listed, and for other servers', () => {
    expect(prices({ OPENAI_MODEL: 'new-1' })).toBeUndefined();
    expect(prices({ OPENAI_MODEL: 'gpt-5.4', OPENAI_BASE_URL: 'http://localhost/v1' })).toBeUndefined();
  });
});

test.each([
  [{ OPENAI_BASE_URL: 'http://localhost:1/v1' }, 'OPENAI_MODEL'],
  [{ OPENAI_MODEL: 'm' }, 'OPENAI_MODEL'],
  [{ ...key, OPENAI_BASE_URL: 'http://localhost:1/v1' }, 'OPENAI_MODEL'],
  [{ ...key, OPENAI_BASE_URL: 'localhost' }, 'OPENAI_BASE_URL'],
  [{ ...key, OPENAI_BASE_URL: 'ftp://localhost' }, 'OPENAI_BASE_URL'],
  [{ ...key, OPENAI_REASONING_EFFORT: 'a lot' }, 'OPENAI_REASONING_EFFORT'],
  [{ ...key, OPENAI_PRICES: '1,2' }, 'OPENAI_PRICES'],
  [{ ...key, OPENAI_PRICES: 'free' }, 'OPENAI_PRICES'],
  [{ ...key, OPENAI_PRICES: '1,,2' }, 'OPENAI_PRICES'],
  [{ ...key, OPENAI_DAILY_TOKENS: 'lots' }, 'OPENAI_DAILY_TOKENS'],
  [{ ...key, OPENAI_LIBRARY_TOKENS: '-1' }, 'OPENAI_LIBRARY_TOKENS'],
])('%j is one clear sentence that names %s', (environment, name) => {
  expect(problem(environment)).toMatch(new RegExp(`^${name} .*[.]$`));
  expect(problem(environment)).not.toContain('sk-1');
});
