import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../../src/answers/summary/context.ts';
import { buildLibrary } from '../../../src/knowledge/library/library.ts';

const text = `# Manager

Ships things.

## Duties

You never do these:

- Hire people
  - For other teams
- Set prices

You always do this.

- Talk
`;
const library = buildLibrary({
  files: [{ file: 'a.md', text }],
  settings: { documents: {} },
  asked: {},
  thesaurus: { groups: [] },
  silences: [],
  problems: [],
});

const quote = (start: string): string => {
  const passage = library.search.passages.find((one) => one.text.startsWith(start));
  return passage ? quoteOf(library, passage) : '';
};

describe('a passage is quoted', () => {
  test.each([
    ['with its headings', 'Ships', '# Manager\n\nShips things.'],
    ['with what introduces its list', 'Set', '# Manager\n\n## Duties\n\nYou never do these:\n\n- Set prices'],
    [
      'with the bullets above it',
      'For',
      '# Manager\n\n## Duties\n\nYou never do these:\n\n- Hire people\n\n  - For other teams',
    ],
    ['without a list it is no part of', 'You always', '# Manager\n\n## Duties\n\nYou always do this.'],
    ['without a sentence that introduces nothing', 'Talk', '# Manager\n\n## Duties\n\n- Talk'],
  ])('%s', (_, start, quoted) => expect(quote(start)).toBe(quoted));

  test('as it is where the library does not know it', () => {
    const [first] = library.search.passages;
    expect(first && quoteOf(library, { ...first, id: 'cut out of a table' })).toBe('Ships things.');
  });
});
