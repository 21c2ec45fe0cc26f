// How one point is shown: its marks, its place among others, its links, and what it said before.
import { describe, expect, test } from 'vitest';
import type { Point } from '../../src/answers/answer.ts';
import { changesBetween } from '../../src/views/changes.ts';
import { linesOf, lineText } from '../../src/views/lines.ts';
import { catalogue } from './hostile.ts';
import { made } from './made.ts';

const shown = (points: readonly Point[], heading = 'Requirements') =>
  linesOf(points, heading, catalogue).map(lineText);

describe('marks', () => {
  const bonus = made('Kubernetes', { bonus: true });

  test.each<[string, Point, string, string]>([
    ['a bonus point is marked', { passage: bonus }, 'Geo', '• [bonus] Kubernetes'],
    ['not below a heading that says so', { passage: bonus }, 'Geo: bonus points', '• Kubernetes'],
    [
      'nor where the line says so',
      { passage: made('Bonus points: Go', { bonus: true }) },
      'Geo',
      '• Bonus points: Go',
    ],
    [
      'only at one',
      { passage: made('Lead'), change: { kind: 'only', at: 'Principal' } },
      'Geo',
      '• [only at Principal] Lead',
    ],
    [
      'only at the other',
      { passage: made('Lead'), change: { kind: 'only', at: 'Senior' } },
      'Geo',
      '• [only at Senior] Lead',
    ],
    ['same', { passage: made('Lead'), change: { kind: 'same' } }, 'Geo', '• [same] Lead'],
    ['where it comes from', { passage: made('Lead'), from: 'Base' }, 'Geo', '• Lead (Base)'],
    ['a paragraph has no bullet', { passage: made('Lead', { kind: 'paragraph' }) }, 'Geo', 'Lead'],
  ])('%s', (_, point, heading, line) => {
    expect(shown([point], heading)).toEqual([line]);
  });
});

test('a raised line shows both wordings, each with its own words marked', () => {
  const before = made('Lead one team well');
  const [line, below] = linesOf(
    [{ passage: made('Lead several teams well'), change: { kind: 'raised', before } }],
    'A',
    catalogue,
  );
  const marked = (one: typeof line, look: 'bold' | 'strike') =>
    one?.leaves.filter((leaf) => leaf.look?.[look]).map(({ text }) => text);
  expect([line, below].map((one) => one && lineText(one))).toEqual([
    '• [raised] Lead several teams well',
    '  • before: Lead one team well',
  ]);
  expect(marked(line, 'bold')).toEqual(['several teams']);
  expect(marked(below, 'strike')).toEqual(['one team']);
});

test('bullets are indented below what they are nested under, not by their depth alone', () => {
  const depths = [2, 2, 3, 0, 1].map((depth) => ({ passage: made(String(depth), { depth }) }));
  expect(linesOf(depths, 'A', catalogue).map(({ indent }) => indent)).toEqual([0, 1, 2, 0, 1]);
});

test('an excerpt keeps the links inside its sentences', () => {
  const inlines = [
    { text: 'First. See the ' },
    { text: 'guide', href: 'https://docs.example.com/g' },
    { text: '. Last.' },
  ];
  const passage = made('First. See the guide. Last.', { inlines, kind: 'paragraph' });
  const [line] = linesOf([{ passage, excerpt: 'See the guide. … Last.' }], 'A', catalogue);
  expect(line && lineText(line)).toBe('See the guide. … Last.');
  expect(line?.leaves.find(({ url }) => url)).toEqual({ text: 'guide', url: 'https://docs.example.com/g' });
});

test('of a row, what it is about stands out', () => {
  const inlines = [{ text: 'Plan' }, { text: ' · ' }, { text: 'every milestone' }];
  const [line] = linesOf(
    [{ passage: made('Plan · every milestone', { kind: 'row', inlines }) }],
    'A',
    catalogue,
  );
  expect(line?.leaves[0]).toEqual({ text: 'Plan', look: { bold: true } });
});

describe('changes between wordings', () => {
  const words = (text: string, ranges: readonly (readonly [number, number])[]) =>
    ranges.map(([from, to]) => text.slice(from, to));

  test.each([
    ['Work with your group', 'Work with your stage', ['group'], ['stage']],
    ['Plan a year of work ahead', 'Plan a year of work ahead, and lead', [], ['and lead']],
    ['same words', 'Same words.', [], []],
    ['nothing alike here', 'entirely other wording', [], []],
    ['a b one c d', 'a b two c x d', ['one'], ['two c x']],
  ])('%s → %s', (before, after, removed, added) => {
    const changes = changesBetween(before, after);
    expect([words(before, changes.removed), words(after, changes.added)]).toEqual([removed, added]);
  });

  test('texts too long to compare are shown unmarked', () => {
    const long = 'word '.repeat(400);
    expect(changesBetween(long, `${long} more`)).toEqual({ removed: [], added: [] });
  });
});
