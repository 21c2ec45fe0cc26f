// Phrases that decide: where they stand, what `*` spans, and which are dropped.
import { expect, test } from 'vitest';
import { byRarestWord, phrase, phrasesIn, unspoken } from '../../../src/knowledge/search/phrases.ts';

const meaning = (written: string, text: string): boolean =>
  phrasesIn(byRarestWord([phrase(written, 'x')]), text).length > 0;

test.each([
  ['stock options', 'Do we get STOCK options?', true],
  ['stock options', 'options on stock', false],
  ['stock options', 'livestock options', false],
  ['how many * last year', 'how many of our engineers left last year', true],
  ['how many * last year', 'how many last year', true],
  ['how many * last year', 'how many people with more than one small child left last year', false],
  ["what's planned for", 'and what’s planned for 2030?', true],
])('%s in "%s": %s', (written, text, expected) => expect(meaning(written, text)).toBe(expected));

test('what a document says, or is asked for, is not beyond it', () => {
  const phrases = [phrase('screening call', 'a'), phrase('hiring freeze', 'b')];
  const left = unspoken(phrases, ['Selected candidates have a screening call.']);
  expect([...left.values()].flat().map(({ means }) => means)).toEqual(['b']);
});
