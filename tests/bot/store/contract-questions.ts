// The part of the store's contract about questions: kept without who asked, or for one person alone.
import { describe, expect, it } from 'vitest';
import { DAY_MS, type Keeping, keepingFor } from '../../../src/bot/store/keeping.ts';
import type { Store } from '../../../src/bot/store/store.ts';

export const everything = keepingFor({ retentionDays: 90, recentQuestions: true, unanswered: true });

/** A store with a clock of its own. */
export interface Stage {
  readonly open: (keep?: Keeping) => Promise<Store>;
  readonly pass: (ms: number) => void;
}

export function questionsContract({ open, pass }: Stage): void {
  describe('unanswered questions', () => {
    it('are counted when they are the same', async () => {
      const store = await open();
      await store.addUnanswered({ team: 'T1', text: 'What is the salary?' });
      pass(DAY_MS);
      await store.addUnanswered({ team: 'T1', text: ' what is the  SALARY', nearest: 'Levels' });
      await store.addUnanswered({ team: 'T1', text: 'Who is on call?', nearest: 'Tasks' });
      await store.addUnanswered({ team: 'T2', text: 'Who is on call?' });
      expect(await store.unanswered('T1')).toEqual([
        {
          text: 'What is the salary?',
          count: 2,
          nearest: 'Levels',
          firstDay: '2026-11-21',
          lastDay: '2026-11-22',
        },
        {
          text: 'Who is on call?',
          count: 1,
          nearest: 'Tasks',
          firstDay: '2026-11-22',
          lastDay: '2026-11-22',
        },
      ]);
      expect(await store.unanswered('T1', 1)).toHaveLength(1);
    });

    it('say nothing of who is in them', async () => {
      const store = await open();
      const text =
        'Does <@U123|ann> or @bob (bob@corp.example, +44 20 7946 0958) at https://corp.example/x?u=bob get stock?';
      await store.addUnanswered({ team: 'T1', text });
      const [kept] = await store.unanswered('T1');
      expect(kept?.text).toBe('Does @someone or @someone ((address), (number)) at (link) get stock?');
    });

    it('are not kept where that is off', async () => {
      const store = await open({ ...everything, unanswered: false });
      await store.addUnanswered({ team: 'T1', text: 'What is the salary?' });
      expect(await store.unanswered('T1')).toEqual([]);
    });

    it('are cut when they are long, and not kept when empty', async () => {
      const store = await open();
      await store.addUnanswered({ team: 'T1', text: `😀${'x'.repeat(1000)}` });
      await store.addUnanswered({ team: 'T1', text: ' \n ' });
      expect((await store.unanswered('T1')).map((one) => Array.from(one.text).length)).toEqual([300]);
    });
  });

  describe('recent questions', () => {
    const ask = async (store: Store, ...texts: string[]) => {
      for (const text of texts) {
        pass(1);
        await store.addRecent('T1', 'U1', text);
      }
    };

    it('are a person’s own, newest first, each once', async () => {
      const store = await open();
      await ask(store, 'senior', 'principal', 'Senior?');
      expect(await store.recent('T1', 'U1')).toEqual(['Senior?', 'principal']);
      expect(await store.recent('T1', 'U2')).toEqual([]);
      expect(await store.recent('T2', 'U1')).toEqual([]);
      await store.clearRecent('T1', 'U1');
      expect(await store.recent('T1', 'U1')).toEqual([]);
    });

    it('are ten at most, for a month', async () => {
      const store = await open();
      await ask(store, ...Array.from({ length: 14 }, (_, i) => `question ${i}`));
      const kept = await store.recent('T1', 'U1');
      expect([kept.length, kept[0], kept.at(-1)]).toEqual([10, 'question 13', 'question 4']);
      pass(31 * DAY_MS);
      expect(await store.recent('T1', 'U1')).toEqual([]);
    });

    it('are not kept unless that is on', async () => {
      const store = await open({ ...everything, recentQuestions: false });
      await ask(store, 'senior');
      expect(await store.recent('T1', 'U1')).toEqual([]);
    });
  });
}
