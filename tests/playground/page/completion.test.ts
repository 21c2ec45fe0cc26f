// What completes while one types, and what the keys mean then.
import { describe, expect, test } from 'vitest';
import { completionsFor, hintFor } from '../../../src/playground/page/composer/completion.ts';
import { meaningOf } from '../../../src/playground/page/composer/keys.ts';

const person = (handle: string, name: string) => ({
  id: `U${handle}`,
  handle,
  name,
  role: 'pm' as const,
  locale: 'en',
  timeZone: 'UTC',
});
const known = {
  commands: [
    { command: '/level', about: 'What a level expects', hint: '[senior]' },
    { command: '/career', about: 'Anything', hint: '' },
  ],
  people: [person('career', 'PM Career Guide'), person('alice', 'Alice Meyer')],
};
const at = (typed: string) => {
  const cursor = typed.indexOf('|');
  return completionsFor(typed.replace('|', ''), cursor, known);
};

describe('completions', () => {
  test.each([
    ['/|', ['/level ', '/career ']],
    ['/LE|', ['/level ']],
    ['/level |', []],
    ['ask /le|', []],
    ['@|', ['@career ', '@alice ']],
    ['hi @mey| there', ['hi @alice there']],
    ['mail@ali|', []],
    ['@nobody|', []],
  ])('%s', (typed, expected) => expect(at(typed).map(({ text }) => text)).toEqual(expected));

  test('the cursor stands behind what was completed', () => {
    expect(at('hi @ali| there')[0]?.cursor).toBe('hi @alice '.length);
  });

  test('a command alone shows what may follow it', () => {
    expect([hintFor('/level ', known), hintFor('/level s', known)]).toEqual(['[senior]', undefined]);
  });
});

describe('keys', () => {
  const press = (key: string, typed: string, shiftKey = false) =>
    meaningOf({ key, shiftKey }, typed.replace('|', ''), at(typed), 0).means;

  test.each([
    ['Enter', '/le|', 'take'],
    ['Enter', '/level|', 'send'],
    ['Enter', 'hello|', 'send'],
    ['Tab', '@ca|', 'take'],
    ['Tab', 'hello|', 'nothing'],
    ['ArrowDown', '@|', 'move'],
    ['ArrowDown', 'hello|', 'nothing'],
    ['Escape', '@|', 'dismiss'],
    ['Escape', 'hello|', 'nothing'],
    ['a', '@|', 'nothing'],
  ])('%s in %s', (key, typed, means) => expect(press(key, typed)).toBe(means));

  test('with Shift, Enter begins a line and Tab goes back', () => {
    expect([press('Enter', '/le|', true), press('Tab', '/le|', true)]).toEqual(['nothing', 'nothing']);
  });
});
