import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../../src/answers/summary/meaning.ts';
import { request } from './asking.ts';

const meaning = (text: string): string => meaningOf(request(text).question);

describe('the same question', () => {
  test.each([
    ['what does a senior PM do?', 'What does a Senior PM do'],
    ['please tell me what a PM does about pricing', 'Hello, what does a PM do about pricing, thanks!'],
    ['which metrics does a PM watch?', 'Which metric does the PM watch'],
    ['/level senior', '/level Sr'],
  ])('%s = %s', (a, b) => expect(meaning(a)).toBe(meaning(b)));
});

describe('another question', () => {
  test.each([
    ['who decides pricing?', 'when is pricing decided?'],
    ['is a PM responsible for pricing?', 'is a PM not responsible for pricing?'],
    ['is a PM responsible for pricing?', "isn't a PM responsible for pricing?"],
    ['/level senior', '/level principal'],
    ['/level senior', '/behaviors senior'],
    ['/compare senior principal', '/compare principal senior'],
    ['/requirements geo', '/requirements create'],
    ['what must a PM know before joining?', 'what must a PM know after joining?'],
  ])('%s ≠ %s', (a, b) => expect(meaning(a)).not.toBe(meaning(b)));
});
