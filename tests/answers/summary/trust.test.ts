import { expect, test } from 'vitest';
import type { Dropped, Judge } from '../../../src/answers/summary/judge.ts';
import { createTrust } from '../../../src/answers/summary/trust.ts';

/** Keeps what begins with a capital letter. */
const judge: Judge = ({ text }) => {
  if (text === 'again') return { kept: false, dropped: { kind: 'duplicate', reason: 'again' } };
  return /^[A-Z]/.test(text)
    ? { kept: true, point: { text, passages: [] } }
    : { kept: false, dropped: { kind: 'unsupported', reason: text } };
};

/** What is released at each point. */
function heard(points: string): { released: string[]; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const trust = createTrust(judge, (drop) => dropped.push(drop));
  const released = points.split(' ').map((text) =>
    trust
      .hear({ text, passages: [] })
      .map((point) => point.text)
      .join('+'),
  );
  return { released, dropped };
}

test.each([
  ['A B C', ['A', 'B', 'C']],
  ['A x B', ['A', '', 'B']],
  ['x A B', ['', 'A', 'B']],
  ['x y A B C', ['', '', '', 'A+B', 'C']],
  ['x y z A', ['', '', '', '']],
  ['A x y B', ['A', '', '', 'B']],
  ['A x y z B', ['A', '', '', '', '']],
  ['A again again again B', ['A', '', '', '', 'B']],
])('%s: shown as long as half of it holds', (points, released) =>
  expect(heard(points).released).toEqual(released),
);

test('every drop is reported', () =>
  expect(heard('x A again').dropped.map(({ kind }) => kind)).toEqual(['unsupported', 'duplicate']));

test('six are enough', () => {
  const trust = createTrust(judge, () => {});
  const shown = 'ABCDEFGHIJ'.split('').flatMap((text) => trust.hear({ text, passages: [] }));
  expect(shown).toHaveLength(6);
  expect(trust.shown()).toHaveLength(6);
  expect(trust.standing().full).toBe(true);
});
