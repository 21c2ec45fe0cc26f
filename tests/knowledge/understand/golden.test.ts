import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLibrary } from '../../../src/knowledge/library/load.ts';
import { outlineOf } from '../../../src/knowledge/understand/outline.ts';

const golden = 'tests/fixtures/outline.golden.json';

// Checked by eye against the documents. UPDATE=1 writes it anew; look at the difference before it is committed.
test('the outline of the documents is the one that was checked', () => {
  const outline = { documents: loadLibrary('docs-source').documents.map(outlineOf) };
  if (process.env.UPDATE) writeFileSync(golden, `${JSON.stringify(outline, null, 2)}\n`);
  expect(outline).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});
