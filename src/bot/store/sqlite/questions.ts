// Questions that are kept: unanswered ones without who asked, and a person's own where that is configured.
import { z } from 'zod';
import { cut, dayOf, impersonal, RECENT_MOST, sameQuestion } from '../keeping.ts';
import type { Store } from '../store.ts';
import { type Desk, transact } from './database.ts';

const Row = z.object({
  text: z.string(),
  count: z.number(),
  nearest: z.string().nullable(),
  first_day: z.string(),
  last_day: z.string(),
});
const Recent = z.object({ text: z.string() });

export function unanswered({ db, run, now, keep }: Desk): Pick<Store, 'addUnanswered' | 'unanswered'> {
  const write = db.prepare(
    `INSERT INTO unanswered (team, same, text, count, nearest, first_day, last_day) VALUES (?1, ?2, ?3, 1, ?4, ?5, ?5)
     ON CONFLICT DO UPDATE SET
       count = count + 1, nearest = coalesce(excluded.nearest, nearest), last_day = excluded.last_day`,
  );
  const read = db.prepare(
    `SELECT text, count, nearest, first_day, last_day FROM unanswered WHERE team = ? AND last_day >= ?
     ORDER BY count DESC, last_day DESC, same LIMIT ?`,
  );
  return {
    addUnanswered: ({ team, text, nearest }) =>
      run(() => {
        const asked = impersonal(text);
        if (!keep.unanswered || asked === '') return;
        write.run(team, sameQuestion(asked), asked, nearest ?? null, dayOf(now()));
      }),
    unanswered: (team, limit = 100) =>
      run(() =>
        read.all(team, dayOf(now() - keep.unansweredMs), limit).map((row) => {
          const { text, count, nearest, first_day, last_day } = Row.parse(row);
          return { text, count, nearest: nearest ?? undefined, firstDay: first_day, lastDay: last_day };
        }),
      ),
  };
}

export function recent({ db, run, now, keep }: Desk): Pick<Store, 'addRecent' | 'recent' | 'clearRecent'> {
  const write = db.prepare(
    `INSERT INTO recent (team, user, same, text, asked) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET text = excluded.text, asked = excluded.asked`,
  );
  const trim = db.prepare(
    `DELETE FROM recent WHERE team = ?1 AND user = ?2 AND same NOT IN
       (SELECT same FROM recent WHERE team = ?1 AND user = ?2 ORDER BY asked DESC LIMIT ?3)`,
  );
  const read = db.prepare(
    'SELECT text FROM recent WHERE team = ? AND user = ? AND asked > ? ORDER BY asked DESC',
  );
  const clear = db.prepare('DELETE FROM recent WHERE team = ? AND user = ?');
  return {
    addRecent: (team, user, text) =>
      run(() => {
        if (!keep.recentQuestions || text.trim() === '') return;
        transact(db, () => {
          write.run(team, user, sameQuestion(text), cut(text.trim()), now());
          trim.run(team, user, RECENT_MOST);
        });
      }),
    recent: (team, user) =>
      run(() =>
        keep.recentQuestions
          ? read.all(team, user, now() - keep.recentMs).map((row) => Recent.parse(row).text)
          : [],
      ),
    clearRecent: (team, user) =>
      run(() => {
        clear.run(team, user);
      }),
  };
}
