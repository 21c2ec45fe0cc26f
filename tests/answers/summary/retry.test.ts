import { describe, expect, test } from 'vitest';
import { type FailureDetails, type FailureKind, ModelFailure } from '../../../src/answers/summary/failure.ts';
import type { ModelCall } from '../../../src/answers/summary/model-call.ts';
import { withRetries } from '../../../src/answers/summary/retry.ts';
import { handClock } from '../../../src/playground/slack/clock.ts';
import { all, type Line, never, scripted, settle } from './scripted.ts';

const call: ModelCall = {
  instructions: '',
  input: [],
  format: { name: '', schema: {} },
  prefixKey: '',
  maxOutputTokens: 1,
  until: 8_000,
};
const fail = (kind: FailureKind, details: FailureDetails = {}): Line[] => [new ModelFailure(kind, details)];

/** When it was called, and what came of it. */
async function run(scripts: readonly (readonly Line[])[], signal = never) {
  const clock = handClock(0);
  const model = scripted(...scripts);
  const at: number[] = [];
  const noting = {
    name: 'noting',
    stream: (...args: Parameters<typeof model.stream>) => {
      at.push(clock.now());
      return model.stream(...args);
    },
  };
  const retried: string[] = [];
  const patient = withRetries(noting, { clock, random: () => 0.5, retried: (kind) => retried.push(kind) });
  const outcome = all(patient.stream(call, signal)).then(
    (events) => events.map((event) => (event.type === 'text' ? event.delta : event.type)).join(''),
    (error: unknown) => (error instanceof ModelFailure ? error.kind : error),
  );
  for (let ms = 0; ms <= 10_000; ms += 50) {
    await Promise.resolve();
    if (ms % 400 === 0) await settle();
    clock.advance(50);
  }
  return { outcome: await outcome, at, retried };
}

describe('tried again', () => {
  test.each<[string, Line[]]>([
    ['a server in trouble', fail('unavailable', { status: 503 })],
    ['too many calls', fail('rate_limited', { status: 429 })],
  ])('%s', async (_, failure) => {
    const { outcome, at, retried } = await run([failure, failure, ['ok']]);
    expect(outcome).toBe('ok');
    expect(at).toHaveLength(3);
    expect(retried).toHaveLength(2);
  });

  test('each time later', async () => {
    const { at, outcome } = await run([fail('unavailable')]);
    expect(outcome).toBe('unavailable');
    const waits = at.slice(1).map((time, i) => time - (at[i] ?? 0));
    expect(waits).toHaveLength(3);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits[0]).toBeGreaterThanOrEqual(400);
  });

  test('when the server says so', async () => {
    const { at, outcome } = await run([fail('rate_limited', { retryAfterMs: 3_000 }), ['ok']]);
    expect(outcome).toBe('ok');
    expect(at[1]).toBeGreaterThanOrEqual(3_000);
    expect(at[1]).toBeLessThan(3_500);
  });
});

describe('not tried again', () => {
  test.each<[string, Line[], string]>([
    ['a wrong key', fail('unauthorized'), 'unauthorized'],
    ['a wrong request', fail('rejected'), 'rejected'],
    ['a refusal', fail('refused'), 'refused'],
    ['an empty account', fail('rate_limited', { code: 'insufficient_quota' }), 'rate_limited'],
    ['a wait that outlasts the deadline', fail('rate_limited', { retryAfterMs: 60_000 }), 'rate_limited'],
    ['after a word was said', ['a', ...fail('unavailable')], 'unavailable'],
  ])('%s', async (_, script, outcome) => {
    const result = await run([script, ['ok']]);
    expect(result).toMatchObject({ outcome, retried: [] });
    expect(result.at).toHaveLength(1);
  });

  test('what was stopped while it waited', async () => {
    const controller = new AbortController();
    const running = run([fail('rate_limited', { retryAfterMs: 5_000 }), ['ok']], controller.signal);
    await settle();
    controller.abort();
    const { outcome, at } = await running;
    expect(outcome).toBe('stopped');
    expect(at).toHaveLength(1);
  });
});
