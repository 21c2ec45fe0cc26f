// The contract handlers rely on, for every summarizer there is; and how the parts work together.
import { describe, expect, test } from 'vitest';
import { ModelFailure } from '../../../src/answers/summary/failure.ts';
import type { Ended, Spent, SummaryMetrics } from '../../../src/answers/summary/metrics.ts';
import { createSummarizer, noSummarizer, type Summarizer } from '../../../src/answers/summary/summarizer.ts';
import { handClock } from '../../../src/playground/slack/clock.ts';
import { replyText } from '../../support/model-reply.ts';
import { passagesIn } from '../../support/model-server.ts';
import { request, verify } from './asking.ts';
import { all, type Line, never, outcomeOf, resultOf, scripted, settle, texts } from './scripted.ts';

const question = 'what does a senior product manager do?';
const grade = 'The Senior Product Manager is a grade 8.';
const settings = {
  apiKey: 'k',
  baseUrl: undefined,
  name: 'scripted',
  libraryTokens: 60_000,
  dailyTokens: 1_000_000,
};

function setUp(scripts: readonly (readonly Line[])[], dailyTokens = settings.dailyTokens) {
  const clock = handClock(Date.UTC(2026, 0, 1));
  const model = scripted(...scripts);
  const ended: Ended[] = [];
  const spent: Spent[] = [];
  const metrics: SummaryMetrics = {
    ended: (event) => ended.push(event),
    spent: (bill) => spent.push(bill),
    dropped: () => {},
    retried: () => {},
    failed: () => {},
  };
  const summarizer = createSummarizer({
    model,
    verify,
    clock,
    metrics,
    settings: { ...settings, dailyTokens },
    random: () => 0,
  });
  const ask = (text = question, signal = never) => all(summarizer.summarize(request(text), signal));
  return { clock, model, ended, spent, summarizer, ask };
}

/** An answer that says the one line with the id it has in this very prompt. */
const gradeId = (() => {
  const { model, ask } = setUp([['x']]);
  return async () => {
    await ask();
    return (
      passagesIn(model.calls[0]?.input[0] ?? '').find(({ text }) =>
        text.startsWith('The Senior Product Manager is a grade 8'),
      )?.id ?? ''
    );
  };
})();
const good: Line[] = [
  replyText([{ text: grade, passages: [await gradeId()] }]),
  { type: 'usage', usage: { input: 18_000, cached: 0, output: 50 } },
];

describe.each<[string, () => Summarizer]>([
  ['none', () => noSummarizer],
  ['one whose model works', () => setUp([good]).summarizer],
  [
    'one whose model lies',
    () => setUp([[replyText([{ text: 'Everyone earns a million a year.', passages: ['p1'] }])]]).summarizer,
  ],
  ['one whose model says that the documents do not say', () => setUp([[replyText([], true)]]).summarizer],
  ['one whose key is wrong', () => setUp([[new ModelFailure('unauthorized')]]).summarizer],
  ['one whose budget is spent', () => setUp([good], 10).summarizer],
])('%s', (_, create) => {
  test.each([question, '/level principal', 'what does a senior PM earn?', 'hello', '/level'])(
    '%s: points, then one end that agrees',
    async (text) => {
      const events = await all(create().summarize(request(text), never));
      expect(events.filter(({ type }) => type === 'end')).toHaveLength(1);
      const result = resultOf(events);
      expect(result.outcome === 'summary' ? result.points.map((point) => point.text) : []).toEqual(
        texts(events),
      );
      expect(result.outcome === 'summary').toBe(texts(events).length > 0);
    },
  );

  test('stopped beforehand: it still ends, and shows nothing', async () => {
    const controller = new AbortController();
    controller.abort();
    const events = await all(create().summarize(request(question), controller.signal));
    expect(resultOf(events).outcome).toBe('none');
  });
});

test('nothing happens before it is asked for', async () => {
  const { model, summarizer } = setUp([good]);
  summarizer.summarize(request(question), never);
  await settle();
  expect(model.calls).toHaveLength(0);
});

test.each(['hello', '/level', 'help'])('%s: there is nothing to summarize, and no call', async (text) => {
  const { model, ask } = setUp([good]);
  expect(outcomeOf(await ask(text))).toBe('nothing_to_summarize');
  expect(model.calls).toHaveLength(0);
});

test('the same question again costs nothing', async () => {
  const { model, ask, spent, ended } = setUp([good]);
  expect(texts(await ask())).toEqual([grade]);
  const again = await ask('What does the Senior Product Manager do');
  expect(resultOf(again)).toMatchObject({ outcome: 'summary', origin: 'kept', points: [{ text: grade }] });
  expect(model.calls).toHaveLength(1);
  expect(spent).toHaveLength(1);
  expect(ended.map(({ origin, points }) => [origin, points])).toEqual([
    ['written', 1],
    ['kept', 1],
  ]);
});

test('other documents, another summary', async () => {
  const { model, ask, summarizer } = setUp([good]);
  await ask();
  const changed = request(question);
  await all(summarizer.summarize({ ...changed, library: { ...changed.library, version: 'changed' } }, never));
  expect(model.calls).toHaveLength(2);
});

test('two who ask at once share one call; a third of another mind does not', async () => {
  const { model, ask } = setUp([good]);
  const [first, second] = await Promise.all([ask(), ask(), ask('what does a principal do?')]);
  expect(texts(first)).toEqual(texts(second));
  expect(model.calls).toHaveLength(2);
});

test('a failure is tried again the next time', async () => {
  const { ask } = setUp([[new ModelFailure('rejected')], good]);
  expect(outcomeOf(await ask())).toBe('rejected');
  expect(outcomeOf(await ask())).toBe('summary');
});

test('a wrong key: one call, then it rests for ten minutes', async () => {
  const { model, ask, clock } = setUp([[new ModelFailure('unauthorized')], good]);
  expect([outcomeOf(await ask()), outcomeOf(await ask())]).toEqual(['unauthorized', 'resting']);
  expect(model.calls).toHaveLength(1);
  clock.advance(600_000);
  expect(outcomeOf(await ask())).toBe('summary');
});

test('a server in trouble, a busy one and one that is asked to rest', async () => {
  const { ask, clock } = setUp([[new ModelFailure('rate_limited', { retryAfterMs: 90_000 })], good]);
  expect(outcomeOf(await ask())).toBe('rate_limited');
  clock.advance(89_000);
  expect(outcomeOf(await ask())).toBe('resting');
  clock.advance(1_000);
  expect(outcomeOf(await ask())).toBe('summary');
});

test('answers that cannot be used three times in a row are no longer paid for', async () => {
  const { ask } = setUp([['I think so.']]);
  const outcomes = [await ask('why plan?'), await ask(), await ask(), await ask()].map(outcomeOf);
  expect(outcomes).toEqual(['garbled', 'garbled', 'garbled', 'resting']);
});

test('the day’s budget', async () => {
  const { model, ask, clock } = setUp([good], 30_000);
  expect(outcomeOf(await ask())).toBe('summary');
  expect(outcomeOf(await ask('what does a principal do?'))).toBe('budget');
  expect(outcomeOf(await ask())).toBe('summary');
  expect(model.calls).toHaveLength(1);
  clock.advance(86_400_000);
  expect(outcomeOf(await ask('what does a principal do?'))).toBe('summary');
});

test('what it took is reported', async () => {
  const { ask, spent, ended } = setUp([good]);
  await ask();
  expect(spent).toEqual([
    {
      model: 'scripted',
      usage: { input: 18_000, cached: 0, output: 50 },
      estimated: false,
      dollars: undefined,
    },
  ]);
  expect(ended).toEqual([
    { outcome: 'summary', reason: undefined, origin: 'written', points: 1, firstPointMs: 0, ms: 0 },
  ]);
});

test('an asker who leaves in the middle is reported as one who stopped', async () => {
  const { summarizer, ended, model } = setUp([[...good.slice(0, 1), 'hang']]);
  for await (const _ of summarizer.summarize(request(question), never)) break;
  await settle();
  expect(ended).toMatchObject([{ outcome: 'none', reason: 'stopped', points: 1 }]);
  expect(model.stopped()).toBe(1);
});
