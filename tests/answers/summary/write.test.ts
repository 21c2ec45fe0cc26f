// One call and its permissions: whoever may not make it, or leaves, does not keep others from it.
import { expect, test } from 'vitest';
import { BREAKER, createBreaker } from '../../../src/answers/summary/breaker.ts';
import { createBudget } from '../../../src/answers/summary/budget.ts';
import { LIMITS } from '../../../src/answers/summary/deadline.ts';
import { givenFor } from '../../../src/answers/summary/given.ts';
import { noMetrics } from '../../../src/answers/summary/metrics.ts';
import { type Desk, writeSummary } from '../../../src/answers/summary/write.ts';
import { handClock } from '../../../src/playground/slack/clock.ts';
import { replyText } from '../../support/model-reply.ts';
import { request, verify } from './asking.ts';
import { all, never, outcomeOf, scripted } from './scripted.ts';

const asked = request('what does a senior product manager do?');
const given = givenFor(asked, 60_000);
const [id = ''] =
  [...given.passages].find(([, { text }]) => text.startsWith('The Senior Product Manager is a grade 8')) ??
  [];
const grade = { text: 'The Senior Product Manager is a grade 8.', passages: [id] };

/** A server that has failed, and may now be tried again by a single call. */
function setUp(tokensPerDay: number) {
  const clock = handClock(0);
  const breaker = createBreaker(BREAKER, clock.now);
  breaker.enter()?.leave('failed', 1_000);
  clock.advance(60_000);
  const budget = createBudget(tokensPerDay, clock.now);
  const account = { model: 'scripted', prices: undefined, budget, spent: () => {} };
  const model = scripted([replyText([grade]).slice(0, -1), 'hang']);
  const desk: Desk = { model, verify, clock, limits: LIMITS, metrics: noMetrics, breaker, account };
  return { breaker, budget, desk };
}

test('no budget: the next one may try', async () => {
  const { breaker, desk } = setUp(10);
  expect(outcomeOf(await all(writeSummary(desk, asked, given, never)))).toBe('budget');
  expect(breaker.enter()).toBeDefined();
});

test('left in the middle: the next one may try, and what was used is paid', async () => {
  const { breaker, budget, desk } = setUp(100_000);
  for await (const _ of writeSummary(desk, asked, given, never)) break;
  expect(breaker.enter()).toBeDefined();
  expect(budget.left()).toBeLessThan(90_000);
  expect(budget.left()).toBeGreaterThan(70_000);
});
