import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/knowledge/read/front-matter.ts';
import { toSource } from '../../../src/knowledge/read/source.ts';

const read = (text: string) => readFrontMatter(toSource(text));

describe('front matter', () => {
  test('its fields are read', () => {
    expect(read('---\ntitle: "A"\nlayout: job_page\n---\ntext')).toMatchObject({
      title: 'A',
      layout: 'job_page',
      end: 4,
      problems: [],
    });
  });

  test('a broken field costs no other field and is a warning', () => {
    const { title, end, problems } = read('---\ntitle: "A"\ndescription: "one\ntwo"\n---');
    expect({ title, end }).toEqual({ title: 'A', end: 5 });
    expect(problems).toMatchObject([{ line: 1, severity: 'warning' }]);
  });

  test('two dashes open it as well', () => {
    expect(read('--\ntitle: A\n---')).toMatchObject({ title: 'A', end: 3 });
  });

  test('without an end it is text, and a warning', () => {
    expect(read('---\ntitle: A\n\n# B')).toMatchObject({ end: 0, problems: [{ severity: 'warning' }] });
  });

  test.each(['# A', '', '-', '----\na\n---', 'text\n---\ntitle: A\n---'])('%j has none', (text) => {
    expect(read(text)).toMatchObject({ title: undefined, end: 0, problems: [] });
  });

  test('fields that are not text are left out', () => {
    expect(read('---\ntitle: 5\nlayout: x\n---')).toMatchObject({ title: undefined, layout: 'x' });
  });
});
