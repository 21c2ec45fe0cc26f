// A folder of documents → their texts. Whatever cannot be read becomes one clear sentence; the rest is read.
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Problem } from '../model.ts';
import type { SourceFile } from './library.ts';

const LARGEST = 5 * 1024 * 1024;
const readable = new Set(['.md', '.markdown', '.txt']);
/** Files that describe the documents rather than being one. */
const companions = new Set(['library.yml', 'asked.yml', 'thesaurus.yml', 'silent.yml', 'README.md']);

export interface Folder {
  readonly files: readonly SourceFile[];
  readonly companions: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

interface Reading {
  readonly root: string;
  readonly files: SourceFile[];
  readonly companions: Map<string, string>;
  readonly problems: Problem[];
  readonly visited: Set<string>;
}

export function readFolder(root: string): Folder {
  const reading: Reading = { root, files: [], companions: new Map(), problems: [], visited: new Set() };
  visit(root, reading);
  const files = reading.files.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { files, companions: reading.companions, problems: reading.problems };
}

const nameOf = (root: string, path: string): string => relative(root, path).split(sep).join('/') || '.';

function report(reading: Reading, path: string, severity: Problem['severity'], message: string): void {
  reading.problems.push({ file: nameOf(reading.root, path), line: 1, message, severity });
}

function visit(folder: string, reading: Reading): void {
  const real = realpathSync(folder);
  if (reading.visited.has(real)) return;
  reading.visited.add(real);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.name.startsWith('.')) visitEntry(join(folder, entry.name), entry, reading);
  }
}

function visitEntry(path: string, entry: Dirent, reading: Reading): void {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) visit(path, reading);
    else if (stat.isFile()) readFile(path, entry.name, stat.size, reading);
    else report(reading, path, 'warning', 'is not a regular file and is left out');
  } catch (error) {
    report(reading, path, 'error', `cannot be read (${reasonOf(error)}) and is left out`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ELOOP: 'its links go round in a circle',
  EACCES: 'no permission',
  ENOENT: 'its link leads nowhere',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code || 'unknown reason');
}

function readFile(path: string, name: string, size: number, reading: Reading): void {
  const companion = companions.has(name) && nameOf(reading.root, path) === name;
  const refused = refusal(name, size, companion);
  const text = refused ? undefined : decode(readFileSync(path));
  if (refused) report(reading, path, refused.severity, refused.message);
  else if (text === undefined) report(reading, path, 'error', 'is not UTF-8 text and is left out');
  else if (companion) reading.companions.set(name, text);
  else if (text.trim() === '') report(reading, path, 'warning', 'is empty and is left out');
  else reading.files.push({ file: nameOf(reading.root, path), text });
}

/** What can be said of a file without opening it. */
function refusal(
  name: string,
  size: number,
  companion: boolean,
): Pick<Problem, 'severity' | 'message'> | undefined {
  if (!companion && !readable.has(extname(name).toLowerCase())) {
    return { severity: 'warning', message: 'is neither .md nor .txt and is left out' };
  }
  if (size <= LARGEST) return undefined;
  return {
    severity: 'error',
    message: `is ${Math.round(size / 1024 / 1024)} MB; 5 MB is the limit; it is left out`,
  };
}

/** Undefined for what is not text: invalid UTF-8, or NUL characters as binary files have. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
