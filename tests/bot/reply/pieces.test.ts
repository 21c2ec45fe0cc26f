import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halves, LONGEST_TEXT, plainPieces, textPieces } from '../../../src/bot/reply/pieces.ts';

const words = (text: string): string => text.replace(/\s+/g, '');
const prose = fc
  .array(fc.stringMatching(/^[a-z&;<>\n 😀]{1,40}$/u), { maxLength: 40 })
  .map((parts) => parts.join(' '));

test('pieces are short enough and together say the same', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 10, max: 300 }), (text, most) => {
      const pieces = textPieces(text, most);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(most);
      expect(words(pieces.join(''))).toBe(words(text));
    }),
  );
});

test('no piece ends inside an escaped sign or half a character', () => {
  fc.assert(
    fc.property(fc.constantFrom('&amp;', '&lt;', '😀'), fc.integer({ min: 8, max: 30 }), (sign, most) => {
      for (const piece of textPieces(`${'x'.repeat(most - 2)}${sign}${'y'.repeat(most)}`, most)) {
        expect(piece).not.toMatch(/&(?:a|am|amp|l|lt)?$/);
        expect(piece.isWellFormed()).toBe(true);
      }
    }),
  );
});

test('a message as plain text fits Slack', () => {
  const pieces = plainPieces({ text: 'word '.repeat(3000), blocks: [] });
  for (const { text, blocks } of pieces) {
    expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(blocks).toEqual([]);
  }
  expect(words(pieces.map(({ text }) => text).join(''))).toBe('word'.repeat(3000));
});

test('halves have all blocks in their order', () => {
  const blocks = Array.from({ length: 5 }, (_, i) => ({ type: 'divider' as const, block_id: String(i) }));
  const [first, second] = halves({ text: 'one\ntwo', blocks });
  expect([...(first?.blocks ?? []), ...(second?.blocks ?? [])]).toEqual(blocks);
  expect([first?.text, second?.text]).toEqual(['one', 'two']);
});
