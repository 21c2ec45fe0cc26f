import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addEntry, entriesText, openEntries } from '../../src/cli/enrich/entries-file.ts';
import { parseAsked } from '../../src/knowledge/search/asked.ts';

test('the documents’ own comes out as it went in', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs-source/asked.yml'), 'utf8');
  expect(entriesText(openEntries(text))).toBe(text);
});

test.each(['1923888756', '12e4567890', '0x12345678', 'true'])('the id %s stays a text', (id) => {
  const document = openEntries('');
  addEntry(document, { doc: 'pm.md', id, of: '# x', asked: ['y: z'], words: '' }, [{ doc: 'pm.md', id }]);
  expect(Object.keys(parseAsked(entriesText(document))['pm.md'] ?? {})).toEqual([id]);
});
