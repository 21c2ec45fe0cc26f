// What SQLite or the file system says → one sentence that tells whoever runs the app what to do.
import { z } from 'zod';
import { StoreError } from '../store.ts';

/** By SQLite's primary result code. */
const sentences: Readonly<Record<number, (file: string) => string>> = {
  5: busy,
  6: busy,
  8: (file) =>
    `The database ${file} cannot be written to: check the rights on it and on the folder DATA_DIR names.`,
  10: (file) =>
    `The disk under the database ${file} fails: check it, and that DATA_DIR is not a network folder.`,
  11: damaged,
  13: (file) => `The disk is full: the database ${file} needs room.`,
  14: (file) => `The database ${file} cannot be opened: check DATA_DIR and the rights on it.`,
  26: damaged,
};

function busy(file: string): string {
  return `The database ${file} is locked by another program: stop that program, then start this one again.`;
}

function damaged(file: string): string {
  return `The database ${file} is damaged or not an SQLite file: move it away (it is made anew) or restore a copy.`;
}

const FromSqlite = z.looseObject({ code: z.literal('ERR_SQLITE_ERROR'), errcode: z.number() });
const FromFiles = z.looseObject({ code: z.string(), syscall: z.string() });

export function storeFault(cause: unknown, file: string): unknown {
  const sqlite = FromSqlite.safeParse(cause);
  // The upper bits tell kinds of the same fault apart.
  const sentence = sqlite.success ? sentences[sqlite.data.errcode & 0xff] : undefined;
  if (sentence) return new StoreError(sentence(file), { cause });
  const files = FromFiles.safeParse(cause);
  if (!files.success) return cause;
  return new StoreError(
    `The folder of the database ${file} cannot be made or used (${files.data.code}): check DATA_DIR.`,
    {
      cause,
    },
  );
}

export const fromNewerVersion = (file: string): StoreError =>
  new StoreError(
    `The database ${file} was written by a newer version of this app: update the app, or set another DATA_DIR.`,
  );
