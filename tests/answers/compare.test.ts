// Comparisons: what stands side by side, in which order, and what is asked where a side is missing.
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import { plainText } from '../../src/views/plain.ts';
import { library } from '../support/library.ts';

const answer = (text: string): Answer => ask(library, text).answer;
const shown = (text: string): string => plainText(answer(text));
const headings = (text: string): string[] => {
  const found = answer(text);
  return found.outcome === 'answered' ? found.groups.map((g) => g.heading) : [];
};

test('a comparison is grade, introduction, both lists, and the competencies with what differs to press', () => {
  const found = answer('/compare senior principal');
  expect(headings('/compare senior principal')).toEqual([
    'Senior',
    'Principal',
    'Senior: requirements',
    'Principal: requirements',
  ]);
  expect(found.next.map((step) => step.label)).toContain('Thought Leadership (2 raised, 8 at one only)');
});

test('a comparison of a competency leads to the others', () => {
  expect(answer('/compare senior, principal sensing').next.map((step) => step.ask)).toContain(
    '/compare Senior, Principal Thought Leadership',
  );
});

test('a deeper understanding of the same is raised, not new', () => {
  expect(shown('/compare senior, principal sensing')).toContain(
    '[raised, before: Have a working understanding of competitors',
  );
});

test.each([
  ['/compare principal, senior', 'Senior → Principal'],
  ['/compare principal senior principal', 'Principal → Senior Principal'],
  [
    '/compare senior, senior product manager (earlier version)',
    'Senior (Product Manager (earlier version)) → Senior (Product Manager)',
  ],
])('%s goes up the ladder', (text, title) => {
  expect(answer(text).title).toBe(title);
});

test.each(['/compare senior', '/compare senior senior', '/compare senior geo'])(
  '%s asks for the other level, and the choice compares',
  (text) => {
    const found = answer(text);
    expect(found.title).toBe('Compare Senior with which level?');
    const options = found.outcome === 'choose' ? found.options : [];
    expect(options.map((o) => o.label)).not.toContain('Senior Product Manager (grade 8)');
    for (const { ask: choice } of options) expect(headings(choice).length, choice).toBeGreaterThan(1);
  },
);

test('a comparison by competency aligns the lines', () => {
  const found = answer('/compare senior, principal sensing');
  const kinds =
    found.outcome === 'answered' ? found.groups.flatMap((g) => g.points.map((p) => p.change?.kind)) : [];
  expect(new Set(kinds)).toEqual(new Set(['raised', 'only']));
});

test('two specialties are shown side by side, each with what it is about', () => {
  expect(headings('/compare geo pods')).toEqual(['Both ask for', 'Geo', 'Pods']);
  expect(shown('/compare geo pods')).toContain('disaster recovery');
});

test.each([
  ['From Senior to Principal: what changes?', 'Senior → Principal'],
  ['what changes between senior and principal?', 'Senior → Principal'],
  ["what's missing for me to go from senior to principal", 'Senior → Principal'],
  ['what changes from PM to senior', 'Intermediate → Senior'],
  ['difference senior principal', 'Senior → Principal'],
  ['requirements difference senior principal', 'Senior → Principal'],
])('%s is a comparison', (text, title) => {
  const found = answer(text);
  expect([found.intent, found.title]).toEqual(['compare', title]);
});

test('one specialty asks for the other, a word that is no level is said', () => {
  expect(answer('/compare geo').title).toBe('Compare Geo with which specialty?');
  expect(answer('/compare senior foo').title).toBe('“foo” is no level. Compare Senior with which level?');
});

test.each([
  ['compare all levels', 'Intermediate → Senior → Principal → Senior Principal'],
  [
    'compare senior with the earlier version',
    'Senior (Product Manager (earlier version)) → Senior (Product Manager)',
  ],
])('%s', (text, title) => expect(answer(text).title).toBe(title));

test('which is higher is answered by the grades', () => {
  expect(answer('which is higher, principal or senior?').intent).toBe('grade');
});
