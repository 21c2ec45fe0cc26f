import { expect, test } from 'vitest';
import { stem, tokens } from '../../../src/knowledge/search/words.ts';

test.each([
  ['GitLab’s 12-month CI/CD plan', ['gitlab', '12', 'month', 'ci', 'cd', 'plan']],
  ["PMs' 3+ years", ['pms', '3', 'years']],
  ['', []],
] as const)('tokens of %j', (text, expected) => expect(tokens(text)).toEqual(expected));

/** Each line: words that share a stem. */
const FAMILIES = [
  'prioritize prioritises prioritizing priority priorities',
  'lead leads led leading',
  'organize organisation organizing',
  'behavior behaviours',
  'decide decisions decided',
  'strategy strategic strategies',
  'manage manager management',
  'deep deeply depth',
  'concise concisely',
  'know knowledge knowledgeable',
  'hop hopping hopped',
  'generously generous',
];
test.each(FAMILIES)('one stem: %s', (family) => {
  expect(new Set(family.split(' ').map(stem)).size).toBe(1);
});

const STRANGERS = ['communicate community', 'universe news', 'plan plane', 'process proceed'];
test.each(STRANGERS)('different stems: %s', (pair) => {
  expect(new Set(pair.split(' ').map(stem)).size).toBe(2);
});
