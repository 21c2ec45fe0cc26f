// Slack's light markup: what it marks, and all that only looks like it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Piece, piecesOf } from '../../../src/playground/page/blocks/mrkdwn.ts';

/** The pieces in short: `bold(text)`. */
const short = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if ('pieces' in piece) return `${piece.kind}(${short(piece.pieces)})`;
      if (piece.kind === 'link') return `link(${piece.url} ${piece.text})`;
      if ('id' in piece) return `${piece.kind}(${piece.id} ${piece.text})`;
      return `${piece.kind}(${piece.text})`;
    })
    .join('');

test.each([
  ['*bold* and _italic_', 'bold(bold) and italic(italic)'],
  ['_… 3 more_', 'italic(… 3 more)'],
  ['*_both_*', 'bold(italic(both))'],
  ['~gone~ `a*b*c`', 'strike(gone) code(a*b*c)'],
  ['```\n*no*\n```', 'pre(*no*)'],
  ['snake_case_name 5 * 3 * 2 a*b*c', 'snake_case_name 5 * 3 * 2 a*b*c'],
  ['# heading\n$x$ 10:30:45', '# heading\n$x$ 10:30:45'],
  ['2 &lt; 3 &amp; 4 &gt; 3 &amp;lt;', '2 < 3 & 4 > 3 &lt;'],
  ['<https://x.example/?a=1&amp;b=2|A &gt; B>', 'link(https://x.example/?a=1&b=2 A > B)'],
  ['<https://x.example/>', 'link(https://x.example/ https://x.example/)'],
  ['<@U1|ann> in <#C1|general> <!here>', 'user(U1 ann) in channel(C1 general) broadcast(here)'],
  ['before\n&gt; said\nafter', 'before\nquote(said)\nafter'],
])('%j', (text, expected) => expect(short(piecesOf(text))).toBe(expected));

test('a text without marks is itself, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      const text = any.replace(/[*_~`<>&]/g, '');
      expect(short(piecesOf(text))).toBe(text);
    }),
  );
});
