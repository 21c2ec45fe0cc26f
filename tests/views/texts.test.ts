// Text and addresses made safe: escaping, links, cutting and splitting.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, escapeMrkdwn, mrkdwnLink, oneLine } from '../../src/views/escape.ts';
import { splitLeaves } from '../../src/views/leaves.ts';
import { safeUrl } from '../../src/views/links.ts';
import { length, shorten, tokens, weight } from '../../src/views/words.ts';
import { text } from './hostile.ts';

test.each([
  ['<!channel>', '&lt;!channel&gt;'],
  ['<@U1|ann> & co', '&lt;@U1|ann&gt; &amp; co'],
  ['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
])('mrkdwn: %s', (text, escaped) => {
  expect(escapeMrkdwn(text)).toBe(escaped);
});

test.each([
  ['https://a.example/?x=1&y=2', 'Senior', '<https://a.example/?x=1&amp;y=2|Senior>'],
  [
    'https://a.example/a|b>c',
    'two\nlines | and a > bar',
    '<https://a.example/a%7Cb%3Ec|two lines and a &gt; bar>',
  ],
])('link: %s', (url, label, link) => {
  expect(mrkdwnLink(url, label)).toBe(link);
});

test('half characters and control characters go, tabs and lines stay unless one line is wanted', () => {
  expect(clean('a\u0000b\u001b[31m\ud800c\n\td')).toBe('ab[31m\ufffdc\n\td');
  expect(oneLine(' a\n\tb\r\n c ')).toBe('a b c');
});

const hosts = new Set(['docs.example.com']);

test.each([
  ['https://docs.example.com/a#b', 'https://docs.example.com/a#b'],
  ['HTTPS://DOCS.example.com', 'https://docs.example.com/'],
  ['http://docs.example.com/', 'http://docs.example.com/'],
  [undefined, undefined],
  ['/a', undefined],
  ['https://docs.example.com:8080/', undefined],
  ['https://docs.example.com.evil.example/', undefined],
  ['https://docs.example.com@evil.example/', undefined],
  ['https://ann:secret@docs.example.com/', undefined],
  ['javascript://docs.example.com/%0aalert(1)', undefined],
  [`https://docs.example.com/${'x'.repeat(600)}`, undefined],
])('address: %s', (href, url) => {
  expect(safeUrl(href, hosts)).toBe(url);
});

describe('cutting', () => {
  test.each([
    ['short', 10, 'short'],
    ['two words', 6, 'two…'],
    ['unbroken', 4, 'unb…'],
    ['👩‍👩‍👧👩‍👩‍👧', 9, '👩‍👩‍👧…'],
    ['', 4, ''],
  ])('%s in %i', (text, most, cut) => {
    expect(shorten(text, most, length)).toBe(cut);
  });

  test('weighs what a text takes up, not what it shows', () => {
    expect([weight('ab'), weight('"a"'), weight('&')]).toEqual([2, 5, 5]);
    expect(shorten('&&&& &&&&', 30)).toBe('&&&&…');
  });

  test('nothing weighs less than it takes up', () => {
    fc.assert(
      fc.property(fc.oneof(text.map(clean), fc.string({ unit: 'grapheme' })), (any) => {
        expect(weight(any)).toBeGreaterThanOrEqual(JSON.stringify(any).length - 2);
        expect(weight(any)).toBeGreaterThanOrEqual(escapeMrkdwn(any).length);
      }),
      { numRuns: 200 },
    );
  });

  test('a word longer than the room comes in pieces, nothing lost', () => {
    const found = tokens(`one ${'x'.repeat(25)} two`, 10);
    expect(found.every((piece) => weight(piece) <= 10)).toBe(true);
    expect(found.join('')).toBe(`one ${'x'.repeat(25)} two`);
  });
});

test('a line in pieces keeps its words, links and look', () => {
  const leaves = [
    { text: 'plain words and ' },
    { text: 'a linked stretch of text', url: 'https://docs.example.com/' },
    { text: ' end' },
  ];
  const pieces = splitLeaves(leaves, 90);
  expect(pieces.length).toBeGreaterThan(1);
  expect(
    pieces
      .flat()
      .map(({ text }) => text)
      .join(''),
  ).toBe('plain words and a linked stretch of text end');
  expect(
    pieces
      .flat()
      .filter(({ url }) => url)
      .map(({ text }) => text)
      .join(''),
  ).toBe('a linked stretch of text');
  expect(splitLeaves(leaves, 9000)).toEqual([leaves]);
});
