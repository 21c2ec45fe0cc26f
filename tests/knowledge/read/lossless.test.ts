import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lossOf } from './coverage.ts';
import { documents } from './generated.ts';

const folders = ['docs-source', 'tests/fixtures/families'];
const files = folders.flatMap((dir) =>
  readdirSync(dir)
    .filter((name) => /\.(md|txt)$/.test(name))
    .map((name) => join(dir, name)),
);

describe('every non-blank line is in exactly one block, in order and verbatim', () => {
  test.each(files)('%s', (file) => {
    expect(lossOf(file, readFileSync(file, 'utf8'))).toBeUndefined();
  });

  test.each(files)('%s with the line ends of Windows and of old Macs', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(lossOf(file, text.replaceAll('\n', '\r\n'))).toBeUndefined();
    expect(lossOf(file, text.replaceAll('\n', '\r'))).toBeUndefined();
  });

  test('10,000 generated documents, none slower than 50 ms', () => {
    const slow: string[] = [];
    fc.assert(
      fc.property(documents, ({ file, text }) => {
        const loss = timed(
          () => lossOf(file, text),
          50,
          () => slow.push(text),
        );
        expect(loss).toBeUndefined();
      }),
      { numRuns: 10_000 },
    );
    expect(slow).toEqual([]);
  }, 120_000);
});

/** A pause of the machine is not the reader's: what was slow once has to be slow twice. */
function timed<T>(run: () => T, limit: number, tooSlow: () => void): T {
  const start = performance.now();
  const result = run();
  if (performance.now() - start <= limit) return result;
  const again = performance.now();
  run();
  if (performance.now() - again > limit) tooSlow();
  return result;
}
