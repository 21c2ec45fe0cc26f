import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseThesaurus, ThesaurusError } from '../../../src/knowledge/search/thesaurus.ts';

test('groups of words, whatever YAML takes them for', () => {
  expect(parseThesaurus('- [Goal, aim]\n- [true, real]\n- [360, all-round]')).toEqual({
    groups: [
      ['goal', 'aim'],
      ['true', 'real'],
      ['360', 'all-round'],
    ],
  });
});

test('an empty file is an empty thesaurus', () =>
  expect(parseThesaurus('# nothing yet')).toEqual({ groups: [] }));

test.each(['goal: aim', '- [goal]', '- [goal, [aim]]', '- goal', '- [goal, ""]'])('refused: %s', (text) => {
  expect(() => parseThesaurus(text)).toThrow(ThesaurusError);
});

test('the fault is located', () => {
  expect(() => parseThesaurus('- [goal, aim]\n- [lone]')).toThrow('group 2');
});

describe('the committed thesaurus', () => {
  const { groups } = parseThesaurus(
    readFileSync(join(import.meta.dirname, '../../../docs-source/thesaurus.yml'), 'utf8'),
  );
  const together = (a: string, b: string): boolean =>
    groups.some((group) => group.includes(a) && group.includes(b));

  test('is large', () => expect(groups.length).toBeGreaterThan(1000));

  test.each([
    ['may', 'must'],
    ['strong', 'basic'],
    ['user', 'customer'],
    ['monthly', 'quarterly'],
    ['proactively', 'reactively'],
    ['internal', 'external'],
    ['increase', 'reduce'],
  ])('%s never stands for %s', (a, b) => expect(together(a, b)).toBe(false));

  test('no word twice in a group', () => {
    expect(groups.filter((group) => new Set(group).size < group.length)).toEqual([]);
  });
});
