// Keeps the library current: a change builds a new one and swaps it in whole; a broken change keeps the last good one.
import { watch } from 'node:fs';
import type { Problem } from '../model.ts';
import type { Library } from './library.ts';
import { loadLibrary } from './load.ts';

export interface LibraryHealth {
  /** False while the folder on disk is in a state that could not be taken over. */
  readonly current: boolean;
  readonly version: string;
  readonly problems: readonly Problem[];
}

export interface LiveLibrary {
  /** One immutable value: whoever answers a question takes it once and uses nothing else. */
  readonly library: () => Library;
  readonly health: () => LibraryHealth;
  /** Reads the folder again now; true where that gave a new library. */
  readonly reload: () => boolean;
  readonly close: () => void;
}

export interface WatchEvents {
  readonly changed?: (library: Library) => void;
  readonly refused?: (problems: readonly Problem[]) => void;
}

/** Editors write in several steps: wait until they are done. */
const SETTLE_MS = 120;

export function watchLibrary(dir: string, events: WatchEvents = {}): LiveLibrary {
  let current = loadLibrary(dir);
  let refused: readonly Problem[] = [];
  let timer: NodeJS.Timeout | undefined;

  const reload = (): boolean => {
    const outcome = attempt(dir, current);
    refused = outcome.refused;
    if (refused.length > 0) events.refused?.(refused);
    if (!outcome.library || outcome.library.version === current.version) return false;
    current = outcome.library;
    events.changed?.(current);
    return true;
  };

  const watcher = watch(dir, { recursive: true, persistent: false }, () => {
    clearTimeout(timer);
    timer = setTimeout(reload, SETTLE_MS).unref();
  });
  watcher.on('error', (error) => {
    refused = [folderProblem(`can no longer be watched (${error.message}); restart to take over changes`)];
    events.refused?.(refused);
  });
  const close = () => {
    clearTimeout(timer);
    watcher.close();
  };
  const health = (): LibraryHealth => ({
    current: refused.length === 0,
    version: current.version,
    problems: refused.length > 0 ? refused : current.problems,
  });
  return { library: () => current, health, reload, close };
}

const folderProblem = (message: string): Problem => ({ file: '.', line: 1, message, severity: 'error' });

interface Attempt {
  readonly library: Library | undefined;
  readonly refused: readonly Problem[];
}

function attempt(dir: string, current: Library): Attempt {
  try {
    const next = loadLibrary(dir);
    const known = new Set(current.problems.map(problemKey));
    const fresh = next.problems.filter((p) => p.severity === 'error' && !known.has(problemKey(p)));
    return fresh.length > 0 ? { library: undefined, refused: fresh } : { library: next, refused: [] };
  } catch (error) {
    return {
      library: undefined,
      refused: [folderProblem(error instanceof Error ? error.message : String(error))],
    };
  }
}

const problemKey = ({ file, message }: Problem): string => `${file}\u0000${message}`;
