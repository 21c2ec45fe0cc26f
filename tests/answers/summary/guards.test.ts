// The breaker, the budget and the bill, with time moved by hand.
import { describe, expect, test } from 'vitest';
import { BREAKER, createBreaker } from '../../../src/answers/summary/breaker.ts';
import { createBudget } from '../../../src/answers/summary/budget.ts';
import { costOf, listPrices } from '../../../src/answers/summary/cost.ts';
import type { Spent } from '../../../src/answers/summary/metrics.ts';
import { startSpending } from '../../../src/answers/summary/spending.ts';
import { handClock } from '../../../src/playground/slack/clock.ts';

describe('breaker', () => {
  const setUp = () => {
    const clock = handClock(0);
    const breaker = createBreaker(BREAKER, clock.now);
    const go = (outcome: 'worked' | 'failed' | 'unknown', restMs?: number): boolean => {
      const pass = breaker.enter();
      pass?.leave(outcome, restMs);
      return pass !== undefined;
    };
    return { clock, breaker, go };
  };

  test('three failures in a row and the server is left alone for half a minute', () => {
    const { clock, breaker, go } = setUp();
    expect([
      go('failed'),
      go('failed'),
      go('worked'),
      go('failed'),
      go('failed'),
      go('failed'),
    ]).not.toContain(false);
    expect(breaker.state()).toBe('open');
    expect(go('worked')).toBe(false);
    clock.advance(29_999);
    expect(go('worked')).toBe(false);
    clock.advance(1);
    expect(go('worked')).toBe(true);
    expect(breaker.state()).toBe('closed');
  });

  test('one call alone tries it again', () => {
    const { clock, breaker, go } = setUp();
    for (let i = 0; i < 3; i++) go('failed');
    clock.advance(30_000);
    const probe = breaker.enter();
    expect(probe).toBeDefined();
    expect(breaker.enter()).toBeUndefined();
    probe?.leave('unknown');
    expect(go('worked')).toBe(true);
  });

  test('a failed try doubles the rest, up to ten minutes', () => {
    const { clock, go } = setUp();
    for (let i = 0; i < 3; i++) go('failed');
    const rests = Array.from({ length: 7 }, () => {
      let rest = 0;
      while (!go('failed')) {
        clock.advance(1_000);
        rest += 1;
      }
      return rest;
    });
    expect(rests).toEqual([30, 60, 120, 240, 480, 600, 600]);
  });

  test('what the server itself asks for is given at once', () => {
    const { clock, go } = setUp();
    go('failed', 45_000);
    clock.advance(44_999);
    expect(go('worked')).toBe(false);
    clock.advance(1);
    expect(go('worked')).toBe(true);
  });

  test('a call that was stopped says nothing; the first word counts', () => {
    const { breaker, go } = setUp();
    for (let i = 0; i < 9; i++) go('unknown');
    expect(breaker.state()).toBe('closed');
    go('failed');
    go('failed');
    const pass = breaker.enter();
    pass?.leave('worked');
    for (let i = 0; i < 3; i++) pass?.leave('failed');
    expect(go('failed')).toBe(true);
    expect(breaker.state()).toBe('closed');
  });
});

describe('budget', () => {
  test('what is set aside is not there for others; what was not used comes back', () => {
    const budget = createBudget(1_000, () => 0);
    const first = budget.reserve(700);
    expect(budget.reserve(400)).toBeUndefined();
    first?.settle(500);
    expect(budget.left()).toBe(500);
    first?.settle(0);
    expect(budget.left()).toBe(500);
  });

  test('a new day, a new budget; yesterday’s call does not count for today', () => {
    const clock = handClock(Date.UTC(2026, 0, 1, 23, 59));
    const budget = createBudget(1_000, clock.now);
    const late = budget.reserve(1_000);
    expect(budget.left()).toBe(0);
    clock.advance(60_000);
    expect(budget.left()).toBe(1_000);
    late?.settle(2_000);
    expect(budget.left()).toBe(1_000);
  });

  test('more than was set aside leaves nothing, not less', () => {
    const budget = createBudget(100, () => 0);
    budget.reserve(50)?.settle(5_000);
    expect(budget.left()).toBe(0);
    expect(budget.reserve(1)).toBeUndefined();
  });
});

describe('the bill', () => {
  const setUp = () => {
    const bills: Spent[] = [];
    const budget = createBudget(100_000, () => 0);
    const account = {
      model: 'gpt-5.4-mini',
      prices: listPrices['gpt-5.4-mini'],
      budget,
      spent: (spent: Spent) => bills.push(spent),
    };
    return { bills, budget, spending: startSpending(account, 20_000, 600) };
  };

  test('cached input is cheaper', () => {
    expect(costOf({ input: 20_000, cached: 0, output: 300 }, listPrices['gpt-5.4-mini'])).toBeCloseTo(
      0.01635,
      6,
    );
    expect(costOf({ input: 20_000, cached: 19_000, output: 300 }, listPrices['gpt-5.4-mini'])).toBeCloseTo(
      0.003525,
      6,
    );
    expect(costOf({ input: 1, cached: 0, output: 1 }, undefined)).toBeUndefined();
  });

  test('what the server says', () => {
    const { bills, budget, spending } = setUp();
    spending?.used({ input: 18_000, cached: 17_000, output: 200 });
    spending?.settle();
    spending?.settle();
    expect(bills).toMatchObject([{ estimated: false, usage: { input: 18_000 }, dollars: 0.002925 }]);
    expect(budget.left()).toBe(81_800);
  });

  test('our own count where it was cut before it could say', () => {
    const { bills, budget, spending } = setUp();
    spending?.written(400);
    spending?.settle();
    expect(bills).toMatchObject([{ estimated: true, usage: { input: 20_000, cached: 0, output: 100 } }]);
    expect(budget.left()).toBe(79_900);
  });

  test('a call that brought nothing costs nothing', () => {
    const { bills, budget, spending } = setUp();
    spending?.settle();
    expect(bills).toEqual([]);
    expect(budget.left()).toBe(100_000);
  });
});
