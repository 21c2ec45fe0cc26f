import { expect, test } from 'vitest';
import { EMPTY_LEXICON } from '../../../../src/answers/grounding/lexicon.ts';
import { quantities } from '../../../../src/answers/grounding/text/quantities.ts';
import { read } from '../../../../src/answers/grounding/text/reading.ts';

const MORE = Number.POSITIVE_INFINITY;
const CASES: readonly (readonly [text: string, kind: string, from: number, to: number])[] = [
  ['grade 8', 'count', 8, 8],
  ['seven teams', 'count', 7, 7],
  ['2-4 managers', 'count', 2, 4],
  ['two to four managers', 'count', 2, 4],
  ['between two and four managers', 'count', 2, 4],
  ['3+ years', 'months', 36, MORE],
  ['at least three years', 'months', 36, MORE],
  ['three or more years', 'months', 36, MORE],
  ['at least level 3', 'count', 3, MORE],
  ['up to 5 groups', 'count', 0, 5],
  ['a 12-month plan', 'months', 12, 12],
  ['a one year plan', 'months', 12, 12],
  ['quarterly reviews', 'months', 3, 3],
  ['reviews every quarter', 'months', 3, 3],
  ['one (or more) groups', 'count', 1, MORE],
  ['a third interview', 'ordinal', 3, 3],
  ['a 3rd party', 'ordinal', 3, 3],
  ['twice a year', 'months', 6, 6],
  ['at least a year', 'months', 12, MORE],
  ['a year or longer', 'months', 12, MORE],
  ['twenty-eight groups', 'count', 28, 28],
  ['three times per quarter', 'months', 1, 1],
  ['every six months', 'months', 6, 6],
  ['a fortnight of two weeks', 'months', 0.5, 0.5],
  ['two teams or more', 'count', 2, MORE],
  ['as many as five groups', 'count', 0, 5],
];

test.each(CASES)('%s', (text, kind, from, to) => {
  expect(quantities(read([text], EMPTY_LEXICON))).toMatchObject([{ kind, from, to }]);
});

test.each([
  'the final one is hard',
  'one of the groups',
  'first-rate work',
  'first and foremost',
  'everyone',
])('no quantity: %s', (text) => expect(quantities(read([text], EMPTY_LEXICON))).toEqual([]));

test('a number without a unit takes the one of its neighbours', () => {
  const found = quantities(read(['seven years of design, five of research'], EMPTY_LEXICON));
  expect(found.map(({ kind, from }) => [kind, from])).toEqual([
    ['months', 84],
    ['months', 60],
  ]);
});

test('a list of numbers is no range', () => {
  const found = quantities(read(['grades 7, 8 and 10'], EMPTY_LEXICON));
  expect(found.map(({ from, to }) => [from, to])).toEqual([
    [7, 7],
    [8, 8],
    [10, 10],
  ]);
});
