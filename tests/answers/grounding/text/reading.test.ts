import { expect, test } from 'vitest';
import { createLexicon, EMPTY_LEXICON } from '../../../../src/answers/grounding/lexicon.ts';
import { units } from '../../../../src/answers/grounding/text/plain.ts';
import { read } from '../../../../src/answers/grounding/text/reading.ts';
import { isLonger, isTypo } from '../../../../src/answers/grounding/text/typo.ts';

const texts = (markdown: string): string[] => units(markdown).map(({ text }) => text);

test.each([
  ['- **Work** with [UX](/ux/) and _all_ others', ['Work with UX and all others']],
  ['### Package\n\nWe look for\npeople. They build.', ['Package', 'We look for people.', 'They build.']],
  ['1. Understand users\n1. Define goals', ['Understand users', 'Define goals']],
  ['Use tools, e.g. Git. Share them.', ['Use tools, e.g. Git.', 'Share them.']],
  ['-Leads groups', ['Leads groups']],
] as const)('units of %j', (markdown, expected) => expect(texts(markdown)).toEqual(expected));

test('items stand under their heading and the item they are nested in', () => {
  const { units: read_ } = read(
    ['### Role\n\n- Bonus points if\n  - You know Git\n- You like UX'],
    EMPTY_LEXICON,
  );
  expect(read_.map(({ text, under }) => [text, under])).toEqual([
    ['Role', []],
    ['Bonus points if', [0]],
    ['You know Git', [0, 1]],
    ['You like UX', [0]],
  ]);
});

const broken = (text: string): string => {
  const { words } = read([text], EMPTY_LEXICON);
  return words
    .map((word, at) => (at > 0 && words[at - 1]?.segment !== word.segment ? `| ${word.lower}` : word.lower))
    .join(' ');
};

test.each([
  ["PMs don't ship anything", 'pm do not ship anything'],
  ['sales, support and users', 'sales | support | and users'],
  ['writes, but cannot draw', 'writes | but can not draw'],
  ['a plan as well as a goal', 'a plan | a goal'],
  ['re-usable, non dev', 'reusable | nondev'],
  ['the team’s SOC2 and P&L', 'the team soc2 | and p&l'],
])('%s is read as %s', (text, expected) => expect(broken(text)).toBe(expected));

test('a phrase gives its group to each of its words, with its object in between too', () => {
  const lexicon = createLexicon({ groups: [['distinguish', 'tell apart']] });
  const groups = read(['Tell good users apart from bad ones'], lexicon).words.map(
    (word) => word.groups.length,
  );
  expect(groups).toEqual([1, 0, 0, 1, 0, 0, 0]);
});

test.each([
  ['proactibvely', 'proactively', true],
  ['manaager', 'manager', true],
  ['internal', 'external', false],
  ['higher', 'lower', false],
  ['form', 'farm', false],
])('%s for %s: %s', (a, b, expected) => expect(isTypo(a, b)).toBe(expected));

test('one stem may go on where the other ends', () => {
  expect(isLonger('strateg', 'strategi')).toBe(true);
  expect(isLonger('plan', 'planet')).toBe(false);
});
