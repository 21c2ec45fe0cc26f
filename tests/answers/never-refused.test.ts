// What the documents have is never refused: every name and every heading, asked for in the plainest words there are.
import { expect, test } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { library } from '../support/library.ts';

const refused = (questions: readonly string[]): string[] =>
  questions.filter((text) => ask(library, text).answer.outcome === 'not_found');

const about = [
  'what is {}?',
  'tell me about {}',
  'what are the requirements for {}?',
  'what does {} do?',
  'what is expected of {}?',
  'responsibilities of {}',
  'what do I need for {}?',
  'who is a good fit for {}?',
  'show me {}',
  'what should I know about {}?',
];

const asked = (names: readonly string[], ways: readonly string[]): string[] =>
  names.flatMap((name) => ways.map((way) => way.replace('{}', name)));

test('levels and specialties', () => {
  const names = [...library.levels, ...library.specialties].map(({ name }) => name);
  expect(refused(asked(names, about))).toEqual([]);
});

test('headings', () => {
  const headings = library.search.sections
    .filter(({ section }) => section.passages.length > 0)
    .map(({ section }) => section.heading);
  const ways = ['what is the {}?', 'tell me about the {}', '{}', 'what does it say about {}?'];
  expect(refused(asked([...new Set(headings)], ways))).toEqual([]);
});

test('nearly every line, in its own words', () => {
  const lines = library.search.passages
    .map(({ text }) => text.slice(0, 200))
    .filter((text) => text.length > 25);
  expect(refused(lines).length / lines.length).toBeLessThan(0.02);
});
