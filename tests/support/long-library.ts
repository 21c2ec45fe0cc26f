// A made-up family with more lines than one message holds.
import { buildLibrary } from '../../src/knowledge/library/library.ts';

const line = (_: unknown, i: number): string =>
  `- Requirement ${i + 1}: ${'knows how dough behaves in weather of every kind, '.repeat(8)}and says so.`;

const text = [
  '# Baker',
  '## Levels',
  '### Baker',
  '#### Requirements',
  '- Bakes bread.',
  '### Senior Baker',
  '#### Requirements',
  ...Array.from({ length: 60 }, line),
  '',
].join('\n');

export const longLibrary = buildLibrary({
  files: [{ file: 'baker.md', text }],
  settings: { documents: {} },
  asked: {},
  thesaurus: { groups: [] },
  silences: [],
  problems: [],
});
