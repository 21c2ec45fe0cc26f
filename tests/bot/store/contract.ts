// What any store must do, whatever database is behind it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, type Keeping } from '../../../src/bot/store/keeping.ts';
import type { Store, ThreadKey } from '../../../src/bot/store/store.ts';
import { everything, questionsContract } from './contract-questions.ts';

export interface StoreSetup {
  readonly keep: Keeping;
  readonly now: () => number;
}
export type MakeStore = (setup: StoreSetup) => Promise<Store>;

export const noon = Date.UTC(2026, 10, 21, 12);
const at: ThreadKey = { team: 'T1', channel: 'C1', thread: '1.1' };
const vote = { team: 'T1', user: 'U1', answer: 'a1', intent: 'level', verdict: 'up' } as const;

export function storeContract(makeStore: MakeStore): void {
  let time = noon;
  const opened: Store[] = [];
  const open = async (keep: Keeping = everything) => {
    const store = await makeStore({ keep, now: () => time });
    opened.push(store);
    return store;
  };
  const pass = (ms: number) => {
    time += ms;
  };
  beforeEach(() => {
    time = noon;
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  describe('the first time', () => {
    it('is told once a key and team, and again when it is over', async () => {
      const store = await open();
      expect(await store.firstTime('T1', 'Ev1', 1000)).toBe(true);
      expect(await store.firstTime('T1', 'Ev1', 1000)).toBe(false);
      expect(await store.firstTime('T1', 'Ev2', 1000)).toBe(true);
      expect(await store.firstTime('T2', 'Ev1', 1000)).toBe(true);
      pass(999);
      expect(await store.firstTime('T1', 'Ev1', 1000)).toBe(false);
      pass(1);
      expect(await store.firstTime('T1', 'Ev1', 1000)).toBe(true);
    });

    it('is told to one of many that ask at once', async () => {
      const store = await open();
      const told = await Promise.all(Array.from({ length: 50 }, () => store.firstTime('T1', 'Ev1', 1000)));
      expect(told.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('a thread', () => {
    it('nobody asked in is silent and empty', async () => {
      expect(await (await open()).readThread(at)).toEqual({
        topic: undefined,
        muted: false,
        aside: false,
        askers: [],
      });
    });

    it('keeps topic, askers, mute and asides apart', async () => {
      const store = await open();
      await store.setTopic(at, { intent: 'level', levels: ['senior'], base: false, grade: 7, none: null });
      await store.addAsker(at, 'U2');
      await store.addAsker(at, 'U1');
      await store.addAsker(at, 'U2');
      await store.setMuted(at, true);
      expect(await store.readThread(at)).toEqual({
        topic: { intent: 'level', levels: ['senior'], base: false, grade: 7, none: null },
        muted: true,
        aside: false,
        askers: ['U2', 'U1'],
      });
      await store.setMuted(at, false);
      await store.setAside(at, true);
      await store.setTopic(at, 'other');
      expect(await store.readThread(at)).toEqual({
        topic: 'other',
        muted: false,
        aside: true,
        askers: ['U2', 'U1'],
      });
    });

    it.each<Partial<ThreadKey>>([{ team: 'T2' }, { channel: 'C2' }, { thread: '1.2' }])(
      'is not the one of %j',
      async (other) => {
        const store = await open();
        await store.setMuted(at, true);
        expect((await store.readThread({ ...at, ...other })).muted).toBe(false);
      },
    );

    it('is forgotten a month after the last question, its mute with it and not before', async () => {
      const store = await open();
      await store.setMuted(at, true);
      await store.addAsker(at, 'U1');
      pass(29 * DAY_MS);
      await store.setTopic(at, 'later');
      pass(29 * DAY_MS);
      expect(await store.readThread(at)).toEqual({
        topic: 'later',
        muted: true,
        aside: false,
        askers: ['U1'],
      });
      pass(DAY_MS);
      expect(await store.readThread(at)).toEqual({
        topic: undefined,
        muted: false,
        aside: false,
        askers: [],
      });
      await store.addAsker(at, 'U9');
      expect(await store.readThread(at)).toEqual({
        topic: undefined,
        muted: false,
        aside: false,
        askers: ['U9'],
      });
    });
  });

  describe('feedback', () => {
    it('is one a person and answer, the last one', async () => {
      const store = await open();
      await store.vote({ ...vote, verdict: 'down', reason: 'wrong level' });
      await store.vote(vote);
      expect(await store.feedback('T1')).toEqual([
        { answer: 'a1', intent: 'level', verdict: 'up', reason: undefined, day: '2026-11-21' },
      ]);
    });

    it('takes its reason in a second step', async () => {
      const store = await open();
      await store.vote({ ...vote, verdict: 'down' });
      await store.vote({ ...vote, verdict: 'down', reason: 'too long' });
      await store.vote({ ...vote, verdict: 'down' });
      expect(await store.feedback('T1')).toMatchObject([{ verdict: 'down', reason: 'too long' }]);
    });

    it('counts each person, names none, and lists the newest first', async () => {
      const store = await open();
      await store.vote(vote);
      await store.vote({ ...vote, user: 'U2' });
      pass(DAY_MS);
      await store.vote({ ...vote, user: 'U2', answer: 'a2' });
      const listed = await store.feedback('T1');
      expect(listed.map((one) => `${one.day} ${one.answer}`)).toEqual([
        '2026-11-22 a2',
        '2026-11-21 a1',
        '2026-11-21 a1',
      ]);
      expect(JSON.stringify(listed)).not.toMatch(/U[12]/);
      expect(await store.feedback('T1', 1)).toHaveLength(1);
      expect(await store.feedback('T2')).toEqual([]);
    });
  });

  questionsContract({ open, pass });

  describe('an end', () => {
    const fill = async (store: Store, team: string) => {
      await store.firstTime(team, 'Ev1', DAY_MS);
      await store.setTopic({ ...at, team }, 'topic');
      await store.addAsker({ ...at, team }, 'U1');
      await store.vote({ ...vote, team });
      await store.addUnanswered({ team, text: 'salary' });
      await store.addRecent(team, 'U1', 'senior');
      await store.saveInstallation(team, `sealed ${team}`);
    };
    const kept = async (store: Store, team: string) => ({
      thread: (await store.readThread({ ...at, team })).askers.length,
      feedback: (await store.feedback(team)).length,
      unanswered: (await store.unanswered(team)).length,
      recent: (await store.recent(team, 'U1')).length,
      installation: await store.installation(team),
    });
    const all = { thread: 1, feedback: 1, unanswered: 1, recent: 1 };
    const none = { thread: 0, feedback: 0, unanswered: 0, recent: 0 };

    it('comes to all of a team at once, and to no other', async () => {
      const store = await open();
      await fill(store, 'T1');
      await fill(store, 'T2');
      await store.removeTeam('T1');
      await store.removeTeam('T1');
      expect(await kept(store, 'T1')).toEqual({ ...none, installation: undefined });
      expect(await store.firstTime('T1', 'Ev1', DAY_MS)).toBe(true);
      expect(await kept(store, 'T2')).toEqual({ ...all, installation: 'sealed T2' });
    });

    it.each([
      [0, 0, all],
      [1, 1, all],
      [30, 3, { ...all, thread: 0, recent: 0 }],
      [90, 3, { ...all, thread: 0, recent: 0 }],
      [91, 5, none],
    ])('comes to each kind in its time: after %i days %i rows are swept', async (days, rows, left) => {
      const store = await open();
      await fill(store, 'T1');
      pass(days * DAY_MS);
      expect(await store.sweep(time)).toBe(rows);
      expect(await store.sweep(time)).toBe(0);
      expect(await kept(store, 'T1')).toEqual({ ...left, installation: 'sealed T1' });
    });
  });

  it('answers a check, and keeps installations until they are removed', async () => {
    const store = await open();
    await store.check();
    await store.saveInstallation('T1', 'one');
    await store.saveInstallation('T1', 'two');
    expect(await store.installation('T1')).toBe('two');
    await store.removeInstallation('T1');
    expect(await store.installation('T1')).toBeUndefined();
  });
}
