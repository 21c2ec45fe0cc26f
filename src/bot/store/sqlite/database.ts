// One connection: opened, brought up to date, and shared by all tables.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Keeping } from '../keeping.ts';
import { fromNewerVersion, storeFault } from './faults.ts';
import { migrations } from './migrations.ts';

/** What each table's functions work with. */
export interface Desk {
  readonly db: DatabaseSync;
  readonly keep: Keeping;
  readonly now: () => number;
  /** SQLite answers at once; the store's callers must not rely on it. */
  readonly run: <T>(work: () => T) => Promise<T>;
}

export function openDatabase(file: string, waitMs: number): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    db = new DatabaseSync(file, { timeout: waitMs });
    // WAL: readers never wait for the writer. Deleted rows are overwritten, since deleting is a promise.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;');
    migrate(db, file);
    return db;
  } catch (cause) {
    db?.close();
    throw storeFault(cause, file);
  }
}

const Version = z.object({ user_version: z.number() });
const versionOf = (db: DatabaseSync): number =>
  Version.parse(db.prepare('PRAGMA user_version').get()).user_version;

function migrate(db: DatabaseSync, file: string): void {
  if (versionOf(db) === migrations.length) return;
  transact(db, () => {
    const from = versionOf(db);
    if (from > migrations.length) throw fromNewerVersion(file);
    for (const sql of migrations.slice(from)) db.exec(sql);
    db.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

/** Takes the write lock first, so that two processes never both begin by reading. */
export function transact<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
