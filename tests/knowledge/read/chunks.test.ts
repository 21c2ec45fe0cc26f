import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chunksOf } from '../../../src/knowledge/read/chunks.ts';

const long = Array.from({ length: 80 }, (_, i) => `line ${i}`);
const startsOf = (lines: readonly string[]) => chunksOf(lines).map(([from]) => lines[from - 1]);

describe('a document is cut', () => {
  test('before a heading that follows a blank line', () => {
    expect(startsOf([...long, '', '## Next'])).toEqual(['line 0', '## Next']);
  });

  test('not when little came before', () => {
    expect(startsOf(['a', '', '## Next'])).toEqual(['a']);
  });

  test.each([
    ['a code fence', ['```md'], '```'],
    ['a longer fence', ['~~~~', '~~~'], '~~~~'],
    ['a comment', ['<!-- open'], '-->'],
    ['a script', ['<script>'], '</script>'],
  ])('not inside %s', (_, open, close) => {
    expect(startsOf([...open, ...long, '', '## Not yet', close, '', '## Now'])).toEqual([open[0], '## Now']);
  });

  test('nowhere twice and nothing left out', () => {
    const dir = 'docs-source';
    for (const name of readdirSync(dir)) {
      const lines = readFileSync(join(dir, name), 'utf8').split('\n');
      const chunks = chunksOf(lines);
      expect(chunks.flatMap(([from, to]) => lines.slice(from - 1, to))).toEqual(lines);
    }
  });
});
