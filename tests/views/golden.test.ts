// What people see, over the real documents. A change here is a change on their screen: look at it before updating.
import { expect, test } from 'vitest';
import { answerModal } from '../../src/views/answer-modal.ts';
import { explorerModal, explorerQuestion } from '../../src/views/explorer.ts';
import { renderFailure } from '../../src/views/failure.ts';
import { feedbackModal } from '../../src/views/feedback-modal.ts';
import { homeView } from '../../src/views/home.ts';
import { specialtyOptions } from '../../src/views/pickers.ts';
import { suggestedPrompts } from '../../src/views/prompts.ts';
import { passageRef } from '../../src/views/references.ts';
import { sourceModal } from '../../src/views/source-modal.ts';
import { renderSummarized } from '../../src/views/summarized.ts';
import { answerTo, catalogue, library, passageSaying, replyTo } from './documents.ts';
import { expectGolden } from './golden.ts';
import { messageFaults, viewFaults } from './slack-limits.ts';

const replies = [
  ['level', '/level senior', {}],
  ['level-in-thread', '/level senior', { surface: 'thread', canSummarize: true }],
  ['level-in-dm', '/level senior', { surface: 'dm' }],
  ['level-shared', '/level senior', { surface: 'shared', sharedBy: 'U012ABCDEF' }],
  ['behaviors', '/behaviors senior', {}],
  ['behaviors-of-competency', '/behaviors principal thought leadership', {}],
  ['requirements', '/requirements senior geo', {}],
  ['specialty', '/specialty geo', {}],
  ['compare', '/compare senior, principal', {}],
  ['compare-competency', '/compare senior, principal sensing mechanisms', {}],
  ['grades', 'what are the job grades?', {}],
  ['free', 'how should a principal deal with rivals?', {}],
  ['choose-level', '/level', {}],
  ['choose-specialty', '/specialty', {}],
  ['not-found', 'how much salary does a senior get?', {}],
  ['unknown-level', '/level distinguished', {}],
  ['help', 'help', {}],
] as const;

test.each(replies)('%s', (name, question, context) => {
  const pages = replyTo(question, context);
  expect(pages.flatMap(messageFaults)).toEqual([]);
  expectGolden(name, pages);
});

test('summary', () => {
  const [first, second] = [passageSaying('annual and quarterly plans'), passageSaying('is a grade 8')];
  const summary = [
    { text: 'A senior creates annual and quarterly plans.', passages: [first] },
    { text: 'The job grade is 8, with plans of its own.', passages: [second, first] },
  ];
  const context = { question: '/level senior', surface: 'command', library: catalogue } as const;
  const message = renderSummarized(answerTo('/level senior'), summary, context);
  expect(messageFaults(message)).toEqual([]);
  expectGolden('summary', message);
});

const refs = [
  passageSaying('annual and quarterly plans'),
  passageSaying('Release planning'),
  passageSaying('Contribute to documentation'),
]
  .map(passageRef)
  .join(' ');
const explored = { level: 'Senior Product Manager', competency: 'Sensing Mechanisms' };

const views = [
  ['source', () => sourceModal(library, { refs, at: 0, page: 1 })],
  ['source-table', () => sourceModal(library, { refs, at: 1, page: 1 })],
  ['source-unpublished', () => sourceModal(library, { refs, at: 2, page: 1 })],
  ['source-gone', () => sourceModal(library, { refs: 'nothing', at: 0, page: 1 })],
  ['feedback-down', () => feedbackModal({ verdict: 'down', question: '/level senior' })],
  ['feedback-up', () => feedbackModal({ verdict: 'up', question: '/level senior' })],
  ['explorer', () => explorerModal(library, {})],
  [
    'explorer-chosen',
    () => explorerModal(library, explored, answerTo(explorerQuestion(library, explored) ?? '')),
  ],
  [
    'answer-modal',
    () => answerModal(answerTo('/level principal'), { question: '/level principal', page: 1 }, catalogue),
  ],
  [
    'home',
    () =>
      homeView({
        library,
        recent: ['/level senior', 'what about rivals?'],
        help: ['/level Senior: what it expects'],
      }),
  ],
] as const;

test.each(views)('%s', (name, build) => {
  const view = build();
  expect(viewFaults(view)).toEqual([]);
  expectGolden(name, view);
});

test('failure', () => {
  const failure = renderFailure('K7Q2', '/level senior');
  expect(messageFaults(failure)).toEqual([]);
  expectGolden('failure', failure);
});

test('prompts and options', () => {
  expectGolden('prompts', suggestedPrompts(library));
  expectGolden('specialty-options', specialtyOptions(library.specialties, 'p'));
});
