// Votes on answers: one a person and answer, without the person.
import { z } from 'zod';
import { cut, dayOf, voteKey } from '../keeping.ts';
import type { Store } from '../store.ts';
import type { Desk } from './database.ts';

const Row = z.object({
  answer: z.string(),
  intent: z.string(),
  verdict: z.enum(['up', 'down']),
  reason: z.string().nullable(),
  day: z.string(),
});

export function feedback({ db, run, now, keep }: Desk): Pick<Store, 'vote' | 'feedback'> {
  // The reason comes in a second step: it joins the vote, and a change of mind drops it.
  const write = db.prepare(
    `INSERT INTO feedback (team, vote, answer, intent, verdict, reason, day) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET
       reason = CASE WHEN verdict = excluded.verdict THEN coalesce(excluded.reason, reason) ELSE excluded.reason END,
       verdict = excluded.verdict, intent = excluded.intent, day = excluded.day`,
  );
  const read = db.prepare(
    `SELECT answer, intent, verdict, reason, day FROM feedback WHERE team = ? AND day >= ?
     ORDER BY day DESC, answer, vote LIMIT ?`,
  );
  return {
    vote: ({ team, user, answer, intent, verdict, reason }) =>
      run(() => {
        const said = reason === undefined ? null : cut(reason);
        write.run(team, voteKey(team, user, answer), answer, intent, verdict, said, dayOf(now()));
      }),
    feedback: (team, limit = 100) =>
      run(() =>
        read.all(team, dayOf(now() - keep.feedbackMs), limit).map((row) => {
          const { reason, ...rest } = Row.parse(row);
          return { ...rest, reason: reason ?? undefined };
        }),
      ),
  };
}
