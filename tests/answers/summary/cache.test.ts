import { describe, expect, test } from 'vitest';
import { createSummaryCache } from '../../../src/answers/summary/cache.ts';
import { none, type SummaryEvent, type SummaryPoint } from '../../../src/answers/summary/summary.ts';
import { handClock } from '../../../src/playground/slack/clock.ts';
import { all, never, resultOf, settle, texts } from './scripted.ts';

const point = (text: string): SummaryEvent => ({ type: 'point', point: { text, passages: [] } });
const end = (complete = true, ...points: SummaryPoint[]): SummaryEvent => ({
  type: 'end',
  result: { outcome: 'summary', points, complete, model: 'm', origin: 'written' },
});

/** A summary that comes event by event, when the test says so. */
function setUp() {
  const clock = handClock(Date.UTC(2026, 0, 1));
  const cache = createSummaryCache(clock.now);
  let written = 0;
  let stopped = 0;
  let next = Promise.withResolvers<SummaryEvent>();
  async function* write(signal: AbortSignal): AsyncGenerator<SummaryEvent> {
    written += 1;
    signal.addEventListener('abort', () => {
      stopped += 1;
      next.resolve(none('stopped'));
    });
    for (;;) {
      const event = await next.promise;
      next = Promise.withResolvers();
      yield event;
      if (event.type === 'end') return;
    }
  }
  const say = async (...events: SummaryEvent[]) => {
    for (const event of events) {
      next.resolve(event);
      await settle();
    }
  };
  const follow = (key: string, signal: AbortSignal = never) => {
    const seen: SummaryEvent[] = [];
    const done = (async () => {
      for await (const event of cache.events(key, write, signal)) seen.push(event);
    })();
    return { seen, done };
  };
  return { clock, cache, say, follow, written: () => written, stopped: () => stopped };
}

describe('while it is being written', () => {
  test('equal questions share one call, and who joins late gets the points so far', async () => {
    const { follow, say, written } = setUp();
    const first = follow('q');
    await settle();
    await say(point('One.'), point('Two.'));
    const late = follow('q');
    await settle();
    expect(texts(late.seen)).toEqual(['One.', 'Two.']);
    await say(point('Three.'), end());
    await Promise.all([first.done, late.done]);
    expect(texts(late.seen)).toEqual(texts(first.seen));
    expect(resultOf(first.seen)).toMatchObject({ origin: 'written' });
    expect(resultOf(late.seen)).toMatchObject({ origin: 'shared' });
    expect(written()).toBe(1);
  });

  test('other questions have calls of their own', async () => {
    const { follow, written } = setUp();
    void follow('q');
    void follow('r');
    await settle();
    expect(written()).toBe(2);
  });

  test('one who stops does not stop the others', async () => {
    const { follow, say, stopped } = setUp();
    const controller = new AbortController();
    const first = follow('q', controller.signal);
    const second = follow('q');
    await settle();
    controller.abort();
    await first.done;
    expect(stopped()).toBe(0);
    await say(point('One.'), end());
    await second.done;
    expect(texts(second.seen)).toEqual(['One.']);
  });

  test('when the last one stops, the call is stopped, and the next begins anew', async () => {
    const { follow, stopped, written } = setUp();
    const controller = new AbortController();
    const both = [follow('q', controller.signal), follow('q', controller.signal)];
    await settle();
    controller.abort();
    await Promise.all(both.map(({ done }) => done));
    expect(stopped()).toBe(1);
    void follow('q');
    await settle();
    expect(written()).toBe(2);
  });

  test('a fault reaches all who follow', async () => {
    const { cache } = setUp();
    async function* faulty(): AsyncGenerator<SummaryEvent> {
      await settle();
      yield* [];
      throw new TypeError('a bug');
    }
    const both = [1, 2].map(() => all(cache.events('q', faulty, never)));
    for (const one of both) await expect(one).rejects.toThrow('a bug');
  });
});

describe('afterwards', () => {
  const ask = async (set: ReturnType<typeof setUp>, ...events: SummaryEvent[]) => {
    const { seen, done } = set.follow('q');
    await settle();
    await set.say(...events);
    await done;
    return seen;
  };

  test.each<[string, SummaryEvent[], boolean]>([
    ['a whole summary', [point('One.'), end()], true],
    ['silence', [{ type: 'end', result: { outcome: 'silent', model: 'm', origin: 'written' } }], true],
    ['a summary that was cut off', [point('One.'), end(false)], false],
    ['a failure', [none('unavailable')], false],
  ])('%s: kept is %s', async (_, events, kept) => {
    const set = setUp();
    await ask(set, ...events);
    const again = await ask(set, ...events);
    expect(set.written()).toBe(kept ? 1 : 2);
    expect(texts(again)).toEqual(texts(events));
    if (kept) expect(resultOf(again)).toMatchObject({ origin: 'kept' });
  });

  test('for a day', async () => {
    const set = setUp();
    await ask(set, point('One.'), end());
    set.clock.advance(86_400_001);
    await ask(set, point('One.'), end());
    expect(set.written()).toBe(2);
  });
});
