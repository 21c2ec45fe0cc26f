// End to end over real sockets: the client, a server that behaves and misbehaves, the verifier, real time.
import { afterEach, describe, expect, test } from 'vitest';
import { openaiModel } from '../../../src/answers/summary/model.ts';
import { createSummarizer } from '../../../src/answers/summary/summarizer.ts';
import type { SummaryEvent } from '../../../src/answers/summary/summary.ts';
import { type Mode, type ModelServer, startModelServer } from '../../support/model-server.ts';
import { request, verify } from './asking.ts';
import { all, never, outcomeOf, resultOf, texts } from './scripted.ts';

let server: ModelServer | undefined;
afterEach(() => server?.stop());

async function setUp(mode: Mode, limits = { firstPointMs: 400, totalMs: 900, closingMs: 100 }) {
  server = await startModelServer(mode);
  const settings = {
    apiKey: 'any',
    baseUrl: server.url,
    name: 'local',
    libraryTokens: 60_000,
    dailyTokens: 1e12,
  };
  const model = openaiModel(settings);
  const summarizer = createSummarizer({
    model,
    verify,
    limits,
    settings,
  });
  const ask = (text: string, signal = never) => all(summarizer.summarize(request(text), signal));
  return { server, summarizer, ask };
}

test('honest: verified points with their passages, and the key in the header alone', async () => {
  const { ask, server: used } = await setUp('honest', {
    firstPointMs: 8_000,
    totalMs: 20_000,
    closingMs: 1_000,
  });
  const events = await ask('/level senior');
  expect(outcomeOf(events)).toBe('summary');
  expect(texts(events).length).toBeGreaterThan(1);
  for (const event of events) {
    if (event.type === 'point')
      expect(
        verify(
          event.point.text,
          event.point.passages.map(({ quote }) => quote),
        ).supported,
      ).toBe(true);
  }
  const [asked] = used.asked();
  expect(asked?.key).toBe('Bearer any');
  expect(JSON.stringify(asked?.body)).not.toContain('Bearer');
  expect(asked?.body).toMatchObject({ model: 'local', store: false });
  expect(asked?.body).not.toHaveProperty('tools');
});

test('slow: the first point is there long before the last', async () => {
  const { summarizer } = await setUp('slow', { firstPointMs: 8_000, totalMs: 20_000, closingMs: 1_000 });
  const at: number[] = [];
  for await (const event of summarizer.summarize(request('/level senior'), never)) {
    if (event.type === 'point') at.push(performance.now());
  }
  expect(at.length).toBeGreaterThan(2);
  expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeGreaterThan(20);
});

test.each<[Mode, string, number]>([
  ['liar', 'unsupported', 0],
  ['silent', 'silent', 0],
  ['broken', 'unavailable|cut', 0],
  ['down', 'unavailable', 0],
  ['hang', 'late', 350],
])('%s: %s', async (mode, outcome, atLeastMs) => {
  const { ask } = await setUp(mode);
  const begun = performance.now();
  const events = await ask('/level senior');
  const took = performance.now() - begun;
  expect(outcomeOf(events)).toMatch(new RegExp(`^(${outcome})$`));
  expect(texts(events)).toEqual([]);
  expect(took).toBeGreaterThanOrEqual(atLeastMs);
  expect(took).toBeLessThan(2_000);
});

test('a trickle is cut off; what was verified by then stays', async () => {
  const { ask } = await setUp('trickle', { firstPointMs: 8_000, totalMs: 250, closingMs: 100 });
  const begun = performance.now();
  const events = await ask('/level senior');
  expect(performance.now() - begun).toBeLessThan(1_500);
  expect(texts(events)).toHaveLength(1);
  expect(resultOf(events)).toMatchObject({ outcome: 'summary', complete: false });
});

test.each<Mode>(['hang', 'slow'])('stopped by the asker: %s', async (mode) => {
  const { ask } = await setUp(mode, { firstPointMs: 8_000, totalMs: 20_000, closingMs: 1_000 });
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 40);
  const begun = performance.now();
  const events = await ask('/level senior', controller.signal);
  expect(outcomeOf(events)).toBe('stopped');
  expect(performance.now() - begun).toBeLessThan(1_500);
});

test('no server at all', async () => {
  const { ask, server: gone } = await setUp('honest');
  await gone.stop();
  server = undefined;
  expect(outcomeOf(await ask('/level senior'))).toBe('unavailable');
});

describe('over many questions', () => {
  const questions = [
    '/level senior',
    '/behaviors principal sensing',
    '/requirements senior geo',
    'how should a principal deal with rivals?',
    'who decides pricing?',
  ];

  test('an honest model is heard', async () => {
    const { ask } = await setUp('honest', { firstPointMs: 8_000, totalMs: 20_000, closingMs: 1_000 });
    const outcomes: SummaryEvent[][] = [];
    for (const question of questions) outcomes.push(await ask(question));
    expect(outcomes.filter((events) => outcomeOf(events) === 'summary').length).toBeGreaterThanOrEqual(4);
  });

  test('a liar never is', async () => {
    const { ask } = await setUp('liar', { firstPointMs: 8_000, totalMs: 20_000, closingMs: 1_000 });
    for (const question of questions) {
      const events = await ask(question);
      expect(texts(events)).toEqual([]);
      expect(outcomeOf(events)).toBe('unsupported');
    }
  });
});
