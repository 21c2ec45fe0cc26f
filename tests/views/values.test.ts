// What buttons and modals carry: what is written is read back, what is forged is refused.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFeedbackForm } from '../../src/views/feedback-modal.ts';
import { passageByRef, passageRef, refOf } from '../../src/views/references.ts';
import {
  askable,
  carried,
  feedbackValue,
  pageValue,
  readAnswerState,
  readExplorerState,
  readFeedback,
  readMenuItem,
  readPage,
  readRefs,
  readSourceState,
  sourceValue,
} from '../../src/views/values.ts';
import { weight } from '../../src/views/words.ts';
import { text } from './hostile.ts';
import { made } from './made.ts';

test('any question is carried within its budget, and what is carried is carried on unchanged', () => {
  fc.assert(
    fc.property(text, (question) => {
      const asked = askable(question);
      expect(weight(asked)).toBeLessThanOrEqual(700);
      expect(askable(asked)).toBe(asked);
      expect(/[\u202a-\u202e]/.test(asked)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('pages and verdicts are read back', () => {
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom('up' as const, 'down' as const),
      (raw, page, verdict) => {
        const question = askable(raw);
        expect(readPage(pageValue({ page, question }))).toEqual(
          question === '' ? undefined : { page, question },
        );
        expect(readFeedback(feedbackValue({ verdict, question }))).toEqual({ verdict, question });
      },
    ),
    { numRuns: 100 },
  );
});

test('lines before the last are questions it follows, and are kept', () => {
  expect(askable('senior  behaviors\r\n\n and principal? ')).toBe('senior behaviors\nand principal?');
});

test('a meaning too long to carry gives way to the words', () => {
  expect(carried('and principal?', 'm'.repeat(701))).toBe('and principal?');
});

test.each(['', 'x', '1', '-1\nq', '1e9\nq', '999999\nq'])('no page: %j', (value) => {
  expect(readPage(value)).toBeUndefined();
});

test.each(['', 'sideways\nq', '<script>'])('no verdict: %j', (value) => {
  expect(readFeedback(value)).toBeUndefined();
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"refs":1}',
  '{"refs":"a","at":-1,"page":1}',
  '{"refs":"a","at":0,"page":1,"more":1}',
])('no state: %j', (metadata) => {
  expect(readSourceState(metadata)).toBeUndefined();
  expect(readAnswerState(metadata)).toBeUndefined();
});

test('states are read back', () => {
  expect(readSourceState('{"refs":"a b","at":1,"page":2}')).toEqual({ refs: 'a b', at: 1, page: 2 });
  expect(readExplorerState('{}')).toEqual({});
  expect(readExplorerState('{"level":"Senior"}')).toEqual({ level: 'Senior' });
  expect(readRefs(sourceValue(['a', 'b']))).toEqual(['a', 'b']);
  expect([readMenuItem('mute'), readMenuItem('unmute')]).toEqual(['mute', undefined]);
});

test('references are short and lead back', () => {
  const odd = made('Lead', { id: 'an id with spaces' });
  const usual = made('Lead');
  const passages = new Map([odd, usual].map((passage) => [passage.id, passage]));
  expect(passageByRef(passages, passageRef(odd))).toBe(odd);
  expect(passageByRef(passages, passageRef(usual))).toBe(usual);
  expect(passageByRef(passages, '#gone')).toBeUndefined();
  expect(refOf('Geo')).toBe('Geo');
  expect(refOf('x'.repeat(76))).toMatch(/^#[0-9a-f]{16}$/);
});

const form = (reason: unknown, comment: unknown) => ({
  reason: { reason: { type: 'radio_buttons', selected_option: reason } },
  comment: { comment: { type: 'plain_text_input', value: comment } },
});

test.each([
  [form({ value: 'missing', text: {} }, ' more '), { reason: 'missing', comment: 'more' }],
  [{ comment: { comment: { value: null } } }, { reason: undefined, comment: '' }],
  [form({ value: 'invented' }, ''), undefined],
  ['nonsense', undefined],
])('form %#', (values, feedback) => {
  expect(readFeedbackForm(values)).toEqual(feedback);
});
