import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPointReader } from '../../../src/answers/summary/points.ts';
import type { RawPoint } from '../../../src/answers/summary/reply.ts';
import { replyText } from '../../support/model-reply.ts';

const read = (...pieces: readonly string[]) => {
  const reader = createPointReader();
  const points = pieces.flatMap((piece) => reader.push(piece));
  return { points, ...reader.reading() };
};

const two: RawPoint[] = [
  { text: 'Talks with users and {customers} "regularly".', passages: ['p1'] },
  { text: 'Owns the roadmap \\ backlog.', passages: ['p2', 'p3'] },
];

const points = fc.array(
  fc.record({ text: fc.string({ unit: 'grapheme' }), passages: fc.array(fc.string(), { maxLength: 3 }) }),
  { maxLength: 8 },
);

describe('however it is cut', () => {
  test('the points are the ones that were written', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 9 }), (written, size) => {
        const text = replyText(written);
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
          text.slice(i * size, (i + 1) * size),
        );
        const found = read(...pieces);
        expect(found).toMatchObject({ points: written, closed: true, malformed: 0, silent: false });
      }),
    );
  });

  test('a point is there as soon as its object is closed', () => {
    const reader = createPointReader();
    expect(reader.push('{"silent":false,"points":[{"text":"One thing.","passages":["p1"]')).toEqual([]);
    expect(reader.push('}')).toEqual([{ text: 'One thing.', passages: ['p1'] }]);
    expect(reader.reading().closed).toBe(false);
  });

  test('an answer cut in a word has the points before the cut', () => {
    const text = replyText(two);
    expect(read(text.slice(0, text.indexOf('road')))).toMatchObject({
      points: two.slice(0, 1),
      closed: false,
    });
  });
});

describe('what models put around it', () => {
  test.each([
    ['a code fence', `\`\`\`json\n${replyText(two)}\n\`\`\``],
    ['chatter with quotation marks', `Sure! Here is "the answer: ${replyText(two)} Anything else?`],
    ['another order of keys', JSON.stringify({ points: two, silent: false })],
    [
      'more keys',
      JSON.stringify({ mood: { good: 1 }, silent: false, points: two.map((p) => ({ ...p, sure: 0.9 })) }),
    ],
    ['no frame', two.map((point) => JSON.stringify(point)).join('\n')],
  ])('%s does no harm', (_, text) => expect(read(text).points).toEqual(two));

  test('what follows the answer is not read', () => {
    expect(read(`${replyText(two)}${replyText([{ text: 'More of it.', passages: ['p9'] }])}`).points).toEqual(
      two,
    );
  });

  test.each([
    ['said at once', replyText([], true), true],
    ['said with points', replyText(two, true), true],
    ['said at the end', '{"points":[],"silent":true}', true],
    ['said in a point only', replyText([{ text: 'It has "silent": true.', passages: ['p1'] }]), false],
    ['not said', replyText([]), false],
  ])('silence: %s', (_, text, silent) => expect(read(text)).toMatchObject({ silent, closed: true }));
});

describe('what is no answer', () => {
  test.each([
    ['nothing', ''],
    ['prose', 'I am sorry, I cannot do that.'],
    ['another shape', '{"answer":{"a":1},"list":[{"text":1,"passages":[]},{"text":"x"}]}'],
    ['broken JSON', '{"silent":false,"points":[{"text":"a" "b","passages":[}]}'],
    ['closing braces', '}}}}]]'],
    ['a page of HTML', '<html><body onload="x()">Bad gateway</body></html>'],
  ])('%s has no points', (_, text) => expect(read(text).points).toEqual([]));

  test('nothing makes it throw, and it never reads on without end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.base64String(), fc.constantFrom('{', '}', '"', '\\', '[{"'))),
        (pieces) => {
          expect(read(...pieces).characters).toBeLessThanOrEqual(40_001);
        },
      ),
    );
  });
});

describe('limits', () => {
  test('10,000 points: the first two dozen are read', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ text: `Point ${i}.`, passages: ['p1'] }));
    expect(read(replyText(many))).toMatchObject({ points: many.slice(0, 24), full: true });
  });

  test.each([
    ['a point without end', `{"silent":false,"points":[{"text":"${'a'.repeat(100_000)}`],
    ['a frame without end', `{"silent":false,${'"a":1,'.repeat(20_000)}`],
    ['chatter without end', 'la '.repeat(50_000)],
    ['nesting without end', '{"a":'.repeat(50_000)],
  ])('%s is given up', (_, text) => expect(read(text)).toMatchObject({ points: [], full: true }));
});
