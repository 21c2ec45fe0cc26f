import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inFlight } from '../../src/bot/inflight.ts';
import { type StopStep, stopInOrder, stopOnSignals } from '../../src/bot/stop.ts';

function recorder() {
  const said: unknown[][] = [];
  const write = (...entry: unknown[]) => void said.push(entry);
  return { said, log: { info: write, warn: write, error: write } };
}

describe('work under way', () => {
  it('is counted until it ends, well or not', async () => {
    const work = inFlight(recorder().log);
    const gate = Promise.withResolvers<string>();
    const good = work.run(() => gate.promise);
    const bad = work.run(async () => {
      await gate.promise;
      throw new Error('no');
    });
    expect(work.size()).toBe(2);
    gate.resolve('yes');
    expect(await good).toBe('yes');
    await expect(bad).rejects.toThrow('no');
    await setImmediate();
    expect(work.size()).toBe(0);
  });

  it('is waited for, and what it begins as well', async () => {
    const { said, log } = recorder();
    const work = inFlight(log);
    const done: string[] = [];
    void work.run(async () => {
      await sleep(10);
      void work.run(async () => {
        await sleep(10);
        done.push('second');
      });
      done.push('first');
    });
    expect(await work.drain(5000)).toBe(0);
    expect(done).toEqual(['first', 'second']);
    expect(said).toEqual([]);
  });

  it('is given up with a line in the log when time is over', async () => {
    const { said, log } = recorder();
    const work = inFlight(log);
    void work.run(() => new Promise(() => {}));
    void work.run(async () => 'soon');
    expect(await work.drain(20)).toBe(1);
    expect(said).toEqual([[{ left: 1, withinMs: 20 }, 'stopped before all work was done']]);
  });

  it('takes no time when there is none', async () => {
    expect(await inFlight(recorder().log).drain(60_000)).toBe(0);
  });
});

describe('stopping', () => {
  function setup(steps: readonly StopStep[], withinMs = 5000) {
    const { said, log } = recorder();
    const listeners = new Map<string, () => void>();
    const codes: number[] = [];
    const exited = Promise.withResolvers<number>();
    const exit = (code: number) => {
      codes.push(code);
      exited.resolve(code);
    };
    stopOnSignals({
      signals: { on: (name, listener) => listeners.set(name, listener), exit },
      steps,
      log,
      withinMs,
    });
    return { said, codes, exited: exited.promise, send: (name: string) => listeners.get(name)?.() };
  }

  it.each(['SIGTERM', 'SIGINT'])('on %s runs each step in order and exits with 0', async (signal) => {
    const ran: string[] = [];
    const step = (name: string): StopStep => ({ name, run: async () => ran.push(name) });
    const { exited, send } = setup([step('receiver'), step('work'), step('store')]);
    send(signal);
    expect(await exited).toBe(0);
    expect(ran).toEqual(['receiver', 'work', 'store']);
  });

  it('goes on after a step that fails, and exits with 1', async () => {
    const ran: string[] = [];
    const failing: StopStep = { name: 'receiver', run: () => Promise.reject(new Error('never started')) };
    const { said, log } = recorder();
    expect(await stopInOrder([failing, { name: 'store', run: async () => ran.push('store') }], log)).toBe(
      false,
    );
    expect(ran).toEqual(['store']);
    expect(said).toMatchObject([[{ step: 'receiver' }, 'could not stop cleanly']]);
    const { exited, send } = setup([failing]);
    send('SIGTERM');
    expect(await exited).toBe(1);
  });

  it('does not wait for ever', async () => {
    const { said, exited, send } = setup([{ name: 'work', run: () => new Promise(() => {}) }], 20);
    send('SIGTERM');
    expect(await exited).toBe(1);
    expect(said.at(-1)).toEqual([{ withinMs: 20 }, 'did not stop in time']);
  });

  it('ends at once on a second signal, without a second run', async () => {
    let runs = 0;
    const gate = Promise.withResolvers<void>();
    const wait = () => {
      runs++;
      return gate.promise;
    };
    const { codes, send } = setup([{ name: 'work', run: wait }]);
    send('SIGTERM');
    send('SIGINT');
    expect([runs, codes]).toEqual([1, [1]]);
    gate.resolve();
  });
});
