// The store in one SQLite file: several processes on one machine may share it.
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { dayOf, type Keeping } from '../keeping.ts';
import type { Store } from '../store.ts';
import { type Desk, openDatabase, transact } from './database.ts';
import { storeFault } from './faults.ts';
import { feedback } from './feedback.ts';
import { tables } from './migrations.ts';
import { recent, unanswered } from './questions.ts';
import { threads } from './threads.ts';

export interface SqliteOptions {
  /** A folder, made if need be, or :memory: for one that ends with the process. */
  readonly folder: string;
  readonly keep: Keeping;
  readonly now: () => number;
  /** How long to wait for another process's write. */
  readonly waitMs?: number;
}

const WAIT_MS = 5000;
const AFTER_EVERY_DAY = '9999-12-31';

/** Throws a StoreError where the file cannot be used. */
export function openSqliteStore({ folder, keep, now, waitMs = WAIT_MS }: SqliteOptions): Store {
  const file = folder === ':memory:' ? folder : join(folder, 'bot.sqlite');
  const db = openDatabase(file, waitMs);
  const run = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (cause) {
      throw storeFault(cause, file);
    }
  };
  const desk: Desk = { db, keep, now, run };
  return {
    ...threads(desk),
    ...feedback(desk),
    ...unanswered(desk),
    ...recent(desk),
    ...installations(desk),
    ...upkeep(desk),
    firstTime: firstTime(desk),
  };
}

function firstTime({ db, run, now }: Desk): Store['firstTime'] {
  // One statement: of two processes that ask at once, SQLite lets one change the row.
  const claim = db.prepare(
    `INSERT INTO seen (team, key, until) VALUES (?1, ?2, ?3)
     ON CONFLICT DO UPDATE SET until = excluded.until WHERE until <= ?4`,
  );
  return (team, key, forMs) => run(() => Number(claim.run(team, key, now() + forMs, now()).changes) === 1);
}

function installations({
  db,
  run,
}: Desk): Pick<Store, 'saveInstallation' | 'installation' | 'removeInstallation'> {
  const Row = z.object({ sealed: z.string() });
  const write = db.prepare('INSERT OR REPLACE INTO installations (team, sealed) VALUES (?, ?)');
  const read = db.prepare('SELECT sealed FROM installations WHERE team = ?');
  const remove = db.prepare('DELETE FROM installations WHERE team = ?');
  return {
    saveInstallation: (team, sealed) => run(() => void write.run(team, sealed)),
    installation: (team) => run(() => Row.optional().parse(read.get(team))?.sealed),
    removeInstallation: (team) => run(() => void remove.run(team)),
  };
}

function upkeep({ db, run, keep }: Desk): Pick<Store, 'removeTeam' | 'sweep' | 'check' | 'close'> {
  return {
    removeTeam: (team) =>
      run(() =>
        transact(db, () => {
          for (const table of tables) db.prepare(`DELETE FROM ${table} WHERE team = ?`).run(team);
        }),
      ),
    sweep: (now) => run(() => transact(db, () => sweep(db, keep, now))),
    check: () => run(() => void db.prepare('SELECT count(*) FROM installations').get()),
    close: () => run(() => db.close()),
  };
}

function sweep(db: DatabaseSync, keep: Keeping, now: number): number {
  const over: readonly (readonly [string, string | number])[] = [
    ['seen WHERE until <= ?', now],
    ['threads WHERE touched <= ?', now - keep.threadsMs],
    ['feedback WHERE day < ?', dayOf(now - keep.feedbackMs)],
    ['unanswered WHERE last_day < ?', keep.unanswered ? dayOf(now - keep.unansweredMs) : AFTER_EVERY_DAY],
    ['recent WHERE asked <= ?', keep.recentQuestions ? now - keep.recentMs : Number.MAX_SAFE_INTEGER],
  ];
  return over.reduce(
    (count, [rows, end]) => count + Number(db.prepare(`DELETE FROM ${rows}`).run(end).changes),
    0,
  );
}
