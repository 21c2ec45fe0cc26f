import { describe, expect, test } from 'vitest';
import { givenFor } from '../../../src/answers/summary/given.ts';
import { createJudge, type Judge } from '../../../src/answers/summary/judge.ts';
import { believe, request, verify } from './asking.ts';

const given = givenFor(request('what does a senior product manager do?'), 60_000);
const idOf = (text: string): string =>
  [...given.passages].find(([, passage]) => passage.text.startsWith(text))?.[0] ?? text;
const grade = idOf('The Senior Product Manager is a grade 8');
const talk = idOf('Regularly talk with users');
const older =
  [...given.passages].find(([, p]) => p.doc === 'product-manager-earlier.md' && p.kind === 'bullet')?.[0] ??
  '';

const olderText = given.passages.get(older)?.text.slice(0, 60).trim() ?? '';

/** The text it keeps, or the kind of the drop. */
const judged = (judge: Judge, text: string, ...passages: string[]): string => {
  const found = judge({ text, passages });
  return found.kept ? found.point.text : found.dropped.kind;
};
const strict = (text: string, ...passages: string[]) => judged(createJudge(given, verify), text, ...passages);
const trusting = (text: string, ...passages: string[]) =>
  judged(createJudge(given, believe), text, ...passages);

describe('with the verifier', () => {
  test.each([
    ['The Senior Product Manager is a grade 8.', grade],
    ['A senior PM is at grade 8.', grade],
    ['Regularly talk with users and customers.', talk],
  ])('keeps: %s', (text, id) => expect(strict(text, id)).toBe(text));

  test.each([
    ['The Senior Product Manager is a grade 9.', grade],
    ['The Principal Product Manager is a grade 8.', grade],
    ['Regularly talk with investors.', talk],
    ['Never talk with users and customers.', talk],
    ['The Senior Product Manager is a grade 8.', talk],
  ])('drops: %s', (text, id) => expect(strict(text, id)).toBe('unsupported'));

  test.each(['A team of engineers', 'Capacity and availability planning'])(
    'a bullet is read with its heading: "%s" is what a PM is not responsible for',
    (start) => {
      const denied = [...given.passages].filter(([, p]) => p.text.startsWith(start));
      expect(denied).toHaveLength(2);
      for (const [id] of denied) {
        expect(strict(`Product managers are responsible for ${start.toLowerCase()}.`, id)).toBe(
          'unsupported',
        );
      }
    },
  );

  test('a true sentence does not carry a false one along', () => {
    const true_ = 'The Senior Product Manager is a grade 8.';
    expect(strict(`${true_} It is a good job.`, grade)).toBe('unsupported');
  });

  test('a verifier that fails has not said yes', () => {
    const failing = createJudge(given, () => {
      throw new RangeError('too deep');
    });
    expect(judged(failing, 'The Senior Product Manager is a grade 8.', grade)).toBe('unsupported');
  });
});

describe('passages', () => {
  test.each([[[]], [['p99999']], [['']], [['the first one']], [['-1']]])('%j: none that was given', (ids) =>
    expect(trusting('Talk with users.', ...ids)).toBe('unknown_passage'),
  );

  test('ids that were not given are left out, and the rest must carry the point alone', () => {
    const judge = createJudge(given, verify);
    const found = judge({
      text: 'Regularly talk with users.',
      passages: ['p99999', ` [${talk.toUpperCase()}]`, talk],
    });
    expect(found.kept && found.point.passages.map(({ text }) => text)).toEqual([
      given.passages.get(talk)?.text,
    ]);
    expect(strict('The grade is 8.', 'p99999', talk)).toBe('unsupported');
  });

  test('a superseded document is not mixed with a current one', () => {
    expect(trusting(olderText, older, talk)).toBe('mixed_documents');
    expect(trusting(olderText, older)).toBe(olderText);
  });

  test('no more than three', () => {
    const found = createJudge(
      given,
      believe,
    )({ text: 'Concurrent DevOps unique way opportunity.', passages: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] });
    expect(found.kept && found.point.passages).toHaveLength(3);
  });
});

describe('what the verifier is not asked', () => {
  test.each([
    ['nobody does it', 'Nobody regularly talks with users and customers.', talk],
    ['it is not done', "Don't regularly talk with users and customers.", talk],
    ['talk as empty as it is short', 'A great role for managers.', talk],
    ['words of the headings alone', 'Responsibilities and requirements across levels.', talk],
  ])('%s', (_, text, id) => expect(trusting(text, id)).toBe('unsupported'));
});

describe('text', () => {
  test.each([
    ['  - Talk with\n users. ', 'Talk with users.'],
    ['1. **Talk** with `users`.', 'Talk with users.'],
    ['Talk\u200b with\u202e users.', 'Talk with users.'],
    ['Talk\u0000 with\u0007 users.', 'Talk with users.'],
    ['Cafe\u0301 talk with users.', 'Café talk with users.'],
  ])('%j is shown as %j', (raw, shown) => expect(trusting(raw, talk)).toBe(shown));

  test('what is verified is what is shown', () => {
    const seen: string[] = [];
    const judge = createJudge(given, (text) => {
      seen.push(text);
      return { supported: true, reason: '' };
    });
    const found = judge({ text: '* Talk\u200b with **users**.', passages: [talk] });
    expect(seen).toEqual([found.kept ? found.point.text : '']);
  });

  test.each([
    '',
    '…',
    'Yes',
    'a '.repeat(400),
    '<!channel> talk with users.',
    '< !here> talk with users.',
    'Talk with <@U123> often.',
    'Talk with &lt;!here&gt; often.',
    'Talk with @here and users.',
    'Talk with users (@channel).',
    'Read https://evil.example/x now.',
    'Read www.evil.example now.',
    'Read [this](/login) now.',
    'Talk with <b>users</b>.',
    'Talk with \uFFFD users.',
  ])('%j is never shown, whatever the verifier thinks', (text) => expect(trusting(text, talk)).toBe('unfit'));

  test('the same again is dropped', () => {
    const judge = createJudge(given, believe);
    expect(judged(judge, 'Talk with users.', talk)).toBe('Talk with users.');
    expect(judged(judge, 'TALKS with the users!', grade)).toBe('duplicate');
    expect(judged(judge, 'Talk with customers.', talk)).toBe('Talk with customers.');
  });
});
