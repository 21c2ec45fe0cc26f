import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/bot/store/keeping.ts';
import { openSqliteStore } from '../../../src/bot/store/sqlite/sqlite-store.ts';
import { StoreError } from '../../../src/bot/store/store.ts';
import { noon, storeContract } from './contract.ts';
import { everything } from './contract-questions.ts';

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const open = (folder: string, now = () => noon) =>
  openSqliteStore({ folder, keep: everything, now, waitMs: 50 });

function faultOf(folder: string): string {
  try {
    open(folder);
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    throw error;
  }
  throw new Error('it opened');
}

describe('in memory', () =>
  storeContract(async (setup) => openSqliteStore({ folder: ':memory:', ...setup })));
describe('in a file', () =>
  storeContract(async (setup) => openSqliteStore({ folder: newFolder(), ...setup })));

describe('the file', () => {
  it('is made with its folder, and read again', async () => {
    const folder = join(newFolder(), 'deep', 'data');
    const first = open(folder);
    await first.setTopic({ team: 'T1', channel: 'C1', thread: '1' }, ['senior']);
    await first.close();
    const second = open(folder);
    expect((await second.readThread({ team: 'T1', channel: 'C1', thread: '1' })).topic).toEqual(['senior']);
    await second.close();
    expect(readdirSync(folder)).toEqual(['bot.sqlite']);
  });

  it('holds nothing of a team that left', async () => {
    const folder = newFolder();
    const store = open(folder);
    await store.addUnanswered({ team: 'T1', text: 'marmalade allowance' });
    await store.addRecent('T1', 'U1', 'marmalade level');
    await store.removeTeam('T1');
    await store.close();
    expect(readFileSync(join(folder, 'bot.sqlite')).includes('marmalade')).toBe(false);
  });

  it('keeps a kind that was turned off only until the next sweep', async () => {
    const folder = newFolder();
    const before = open(folder);
    await before.addUnanswered({ team: 'T1', text: 'salary' });
    await before.addRecent('T1', 'U1', 'senior');
    await before.close();
    const keep = { ...everything, unanswered: false, recentQuestions: false };
    const after = openSqliteStore({ folder, keep, now: () => noon });
    expect(await after.sweep(noon)).toBe(2);
    await after.close();
  });
});

describe('several processes', () => {
  it('open one new file at once and are told each first time once', async () => {
    const folder = newFolder();
    const script = new URL('./claim.ts', import.meta.url);
    const claims = Array.from({ length: 4 }, () => {
      const child = fork(script, [folder], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
      return new Promise<number>((resolve, reject) => {
        child.on('message', (count) => resolve(Number(count)));
        child.on('exit', (code) => code !== 0 && reject(new Error(`exit ${code}`)));
      });
    });
    const counts = await Promise.all(claims);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(300);
  });
});

describe('a file that cannot be used', () => {
  it('says so of what is not a database', () => {
    const folder = newFolder();
    writeFileSync(
      join(folder, 'bot.sqlite'),
      'no database at all, but long enough to have a header'.repeat(100),
    );
    expect(faultOf(folder)).toMatch(
      /^The database .*bot\.sqlite is damaged or not an SQLite file: move it away/,
    );
  });

  it('says so of a damaged one', async () => {
    const folder = newFolder();
    await open(folder).close();
    const file = join(folder, 'bot.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(0xff, 100);
    writeFileSync(file, bytes);
    expect(faultOf(folder)).toMatch(/is damaged or not an SQLite file/);
  });

  it('says so of one that another program holds, when opening and when writing', async () => {
    const folder = newFolder();
    const store = open(folder);
    const other = new DatabaseSync(join(folder, 'bot.sqlite'));
    other.exec('BEGIN EXCLUSIVE');
    const write = store.addRecent('T1', 'U1', 'senior');
    await expect(write).rejects.toThrow(/^The database .* is locked by another program: stop that program/);
    await expect(write).rejects.toBeInstanceOf(StoreError);
    other.exec('ROLLBACK');
    await store.addRecent('T1', 'U1', 'senior');
    await store.close();
    other.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    expect(faultOf(folder)).toMatch(/is locked by another program/);
    other.close();
  });

  it('says so of one from a newer version', async () => {
    const folder = newFolder();
    const db = new DatabaseSync(join(folder, 'bot.sqlite'));
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(faultOf(folder)).toMatch(/was written by a newer version of this app/);
  });

  it('says so where the folder is a file', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'data'), '');
    expect(faultOf(join(folder, 'data'))).toMatch(
      /^The folder of the database .* \(EEXIST\): check DATA_DIR\.$/,
    );
  });
});

it('is quick enough to ask on every event', async () => {
  const store = open(newFolder(), Date.now);
  const start = performance.now();
  for (let i = 0; i < 500; i++) await store.firstTime('T1', `Ev${i}`, DAY_MS);
  expect((performance.now() - start) / 500).toBeLessThan(5);
  await store.close();
});
