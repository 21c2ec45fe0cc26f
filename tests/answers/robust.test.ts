// Whatever is typed: no throw, no hang, no broadcast. The full number of inputs runs in CI.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { plainText } from '../../src/views/plain.ts';
import { library } from '../support/library.ts';

const RUNS = process.env.CI ? 100_000 : 5_000;
const SLOWEST_MS = 50;

const word = fc.constantFrom(
  ...'senior principal staff geo ci/cd requirements compare vs and not grade 12 which specialty old posting pm bonus rivals salary'.split(
    ' ',
  ),
);
const markup = fc.constantFrom(
  '<!channel>',
  '<@U1>',
  '<#C1|x>',
  '<https://e.com|y>',
  '&amp;',
  ':+1:',
  '*b*',
  '`c`',
  '```',
  '<<',
  '>>',
  '|',
);
const odd = fc.constantFrom(
  '\u0000',
  '\u202e',
  '\u200b',
  '\ud800',
  '🇧🇷',
  'ß',
  'ﷺ',
  '\r\n',
  '\t',
  "''",
  '(((',
);
const command = fc.constantFrom(
  '/level ',
  '/behaviors ',
  '/requirements ',
  '/specialty ',
  '/compare ',
  '/career ',
  '',
);
const piece = fc.oneof(
  { weight: 4, arbitrary: word },
  markup,
  odd,
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const message = fc
  .tuple(command, fc.array(piece, { maxLength: 30 }), fc.constantFrom(' ', '', ', '))
  .map(([typed, pieces, glue]) => typed + pieces.join(glue));

test(`${RUNS} generated messages`, { timeout: 300_000 }, () => {
  let slowest = 0;
  let slow = 0;
  fc.assert(
    fc.property(message, (text) => {
      const start = performance.now();
      const shown = plainText(ask(library, text).answer);
      const took = performance.now() - start;
      slowest = Math.max(slowest, took);
      if (took > SLOWEST_MS) slow++;
      return !/<[!@#]/.test(shown) && shown.length > 0;
    }),
    { numRuns: RUNS },
  );
  // A pause of the whole machine may strike a few; a slow input would strike again and again.
  expect(slow, `slowest ${slowest.toFixed(1)} ms`).toBeLessThanOrEqual(RUNS / 2_000);
});

test.each([
  ['ten thousand characters of one word', 'a'.repeat(10_000)],
  ['ten thousand characters of words', 'senior geo '.repeat(910)],
  ['nested mentions', '<@'.repeat(3_000)],
  ['many brackets', '[('.repeat(5_000)],
  ['many clauses', 'and what? '.repeat(1_000)],
])('%s is answered at once', (_, text) => {
  const start = performance.now();
  ask(library, text);
  expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
});
