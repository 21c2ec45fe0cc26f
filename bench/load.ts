// From text to library: the five documents when warm, and the growth up to 5,000.

import { buildLibrary } from '../src/knowledge/library/library.ts';
import { readSources } from '../src/knowledge/library/load.ts';
import { multiplied } from './corpus.ts';
import { megabytes, table } from './report.ts';

export function benchLoad(dir: string, counts: readonly number[]): void {
  const sources = readSources(dir);
  for (let i = 0; i < 5; i++) buildLibrary(sources);
  const rows = counts.map((count) => {
    const many = multiplied(sources, count);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const library = buildLibrary(many);
    const ms = performance.now() - start;
    globalThis.gc?.();
    const memory = process.memoryUsage().heapUsed - before;
    return [
      String(count),
      String(library.passages.size),
      ms.toFixed(0),
      (ms / count).toFixed(2),
      megabytes(memory),
    ];
  });
  table('Documents to library', ['documents', 'passages', 'ms', 'ms a document', 'MB'], rows);
}
