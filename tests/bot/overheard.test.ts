import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/answers/question/read-question.ts';
import { hear, type Overheard } from '../../src/bot/conversation/overheard.ts';
import { library } from '../support/library.ts';

const heard = (text: string, more: Partial<Overheard> = {}) =>
  hear({
    text,
    question: readQuestion(library, text),
    author: 'UALICE',
    askers: ['UALICE'],
    muted: false,
    aside: false,
    ...more,
  });

describe('a follow-up question is answered', () => {
  test.each([
    'and principal?',
    'And senior principal',
    'what about Geo?',
    'how about requirements?',
    'principal?',
    'Principal',
    'same for search',
    'what are the requirements for Geo?',
    'compare senior and principal',
    'can you show principal?',
    'could you please compare senior and principal?',
    'which behaviors does a principal show?',
    'is there a job grade for senior?',
    'ok and product operations?',
  ])('%s', (text) => expect(heard(text)).toBe('answer'));
});

describe('a question in which nothing of ours is named is answered only where the documents say something', () => {
  test.each(['how should they deal with rivals?', 'what time is lunch?', 'who writes the release posts?'])(
    '%s',
    (text) => expect(heard(text)).toBe('only_if_found'),
  );
  test('not for somebody who has not asked here', () =>
    expect(heard('what time is lunch?', { author: 'UMARCO' })).toBe('stay_out'));
  test('not while people talk to each other', () =>
    expect(heard('what time is lunch?', { aside: true })).toBe('stay_out'));
});

describe('people talking to each other are left alone', () => {
  test.each([
    ['another person is mentioned', '<@U0MARCO> and principal?'],
    ['another person is named', '@marco what about principal?'],
    ['everybody is called', '<!here> and principal?'],
    ['a group is called', '<!subteam^S1> principal?'],
    ['thanks', 'thanks!'],
    ['a greeting', 'hello there'],
    ['agreement', 'ok, principal it is'],
    ['a statement', 'The requirements changed last year.'],
    ['a statement with a name of ours', 'Marco became a principal last year'],
    ['an opinion', 'I think senior is about right, no?'],
    ['a question to a colleague', 'do you think senior fits?'],
    ['a question about a person', 'is she a senior or a principal?'],
    ['a plan', 'and then we ship it?'],
    ['carrying on about something else', 'and the deploy failed'],
    ['an emoji', ':tada:'],
    ['nothing', ''],
    ['a long message', `what does a senior do? ${'This is a long story. '.repeat(20)}`],
  ])('%s', (_, text) => expect(heard(text)).toBe('stay_out'));

  test('somebody else answers with an opinion', () =>
    expect(heard('my view: senior first', { author: 'UMARCO' })).toBe('stay_out'));
});

test.each([
  ['in a muted thread', { muted: true }],
  ['where nobody asked us', { askers: [] }],
] as const)('nothing is answered %s', (_, more) => expect(heard('and principal?', more)).toBe('stay_out'));

test('somebody else may go on where the question is plainly for us', () =>
  expect(heard('and principal?', { author: 'UMARCO', aside: true })).toBe('answer'));
