// Whatever an answer holds: every page on every surface is one Slack takes, and together they say all of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answerModal } from '../../src/views/answer-modal.ts';
import type { Surface } from '../../src/views/controls.ts';
import { renderFailure } from '../../src/views/failure.ts';
import { feedbackModal } from '../../src/views/feedback-modal.ts';
import { type Rendered, renderAnswer, renderPages } from '../../src/views/render.ts';
import { renderSummarized, renderSummary } from '../../src/views/summarized.ts';
import { askable } from '../../src/views/values.ts';
import { shorten } from '../../src/views/words.ts';
import { answer, catalogue, crowdedAnswer, passage, text } from './hostile.ts';
import { linesShown, linksIn, messageFaults, viewFaults } from './slack-limits.ts';

/** What fails is shown as found: making texts of this size smaller takes minutes. The seed finds it again. */
const runs = (numRuns: number) => ({ numRuns, endOnFailure: true });

const surface = fc.constantFrom<Surface[]>('command', 'thread', 'dm', 'shared');
const settings = fc.record({
  question: text,
  surface,
  canSummarize: fc.boolean(),
  sharedBy: fc.oneof(fc.constant('U012ABCDEF'), text),
});
/** The judge lets no longer sentence pass, and none without a word. */
const sentence = text.map((words) => shorten(`Says ${words}`, 300));
const summaryPoint = fc.record({
  text: sentence,
  passages: fc.array(passage, { minLength: 1, maxLength: 3 }),
});

/** Letters and digits alone: what is left when lines are split, marked and shown with another look. */
const bare = (shown: string): string =>
  shown.normalize('NFC').replace(/[^\p{L}\p{N}\p{Emoji_Presentation}]/gu, '');

/** All that the pages say, without what each page repeats between two halves of a line. */
const saidOn = (pages: readonly Rendered[]): string =>
  bare(
    pages
      .flatMap(({ blocks }) => linesShown(blocks))
      .filter((line) => !line.endsWith('(continued)') && !line.startsWith('Shared by '))
      .join(' '),
  );

function expectAll(pages: readonly Rendered[], wanted: readonly string[]): void {
  const said = saidOn(pages);
  const missing = wanted.map((line) => line.toWellFormed()).filter((line) => !said.includes(bare(line)));
  expect(missing.map((line) => line.slice(0, 200))).toEqual([]);
}

function lines(given: Answer): readonly string[] {
  switch (given.outcome) {
    case 'answered':
      return [
        ...given.groups.flatMap(({ points, note = '' }) => [
          ...points.flatMap((p) => [p.passage.text, p.change?.before?.text ?? '', p.from ?? '']),
          note,
        ]),
        ...given.notes,
      ];
    case 'not_found':
      return [given.reason, ...given.near.flatMap(({ label, quote = '' }) => [label, quote])];
    case 'help':
      return given.lines;
    case 'choose':
      return [];
  }
}

const allowed = (url: string): boolean =>
  new URL(url).host === 'docs.example.com' && new URL(url).username === '';

test('every page is within the limits, mentions no one, and links to the documents alone', () => {
  fc.assert(
    fc.property(answer, settings, (given, context) => {
      for (const page of renderPages(given, { ...context, library: catalogue })) {
        expect(messageFaults(page)).toEqual([]);
        expect(linksIn(page.blocks).filter((url) => !allowed(url))).toEqual([]);
      }
    }),
    runs(40),
  );
});

test('all pages together contain every line', () => {
  fc.assert(
    fc.property(answer, settings, (given, context) => {
      const pages = renderPages(given, { ...context, library: catalogue });
      expectAll(pages, lines(given));
    }),
    runs(40),
  );
});

test('two hundred points of any length are all there, within the limits', () => {
  fc.assert(
    fc.property(crowdedAnswer, settings, (given, context) => {
      const pages = renderPages(given, { ...context, library: catalogue });
      expect(pages.flatMap(messageFaults)).toEqual([]);
      expectAll(pages, lines(given));
    }),
    runs(2),
  );
});

test('a checked summary of any words stays within the limits too', () => {
  fc.assert(
    fc.property(
      answer,
      fc.array(summaryPoint, { minLength: 1, maxLength: 6 }),
      settings,
      (given, summary, context) => {
        const shown = { ...context, library: catalogue };
        const sentences = summary.map((point) => point.text);
        for (const render of [renderSummarized, renderSummary]) {
          const message = render(given, summary, shown);
          expect(messageFaults(message)).toEqual([]);
          expectAll([message], sentences);
        }
      },
    ),
    runs(40),
  );
});

test('every option is named', () => {
  fc.assert(
    fc.property(answer, settings, (given, context) => {
      if (given.outcome !== 'choose') return;
      const pages = renderPages(given, { ...context, library: catalogue });
      const said = bare(
        pages
          .map(({ text, blocks }) => `${text.replace(/&(lt|gt|amp);/g, ' ')} ${linesShown(blocks).join(' ')}`)
          .join(' '),
      );
      const searched = JSON.stringify(pages).includes('external_select');
      const beginnings = given.options.map(({ label }) => bare(label.toWellFormed()).slice(0, 8));
      expect(searched ? [] : beginnings.filter((beginning) => !said.includes(beginning))).toEqual([]);
    }),
    runs(40),
  );
});

test('a page that is not there is the nearest that is', () => {
  fc.assert(
    fc.property(answer, settings, fc.double(), (given, context, page) => {
      const shown = renderAnswer(given, { ...context, page, library: catalogue });
      expect(messageFaults(shown)).toEqual([]);
    }),
    runs(50),
  );
});

test('modals and failures of any words are within the limits', () => {
  fc.assert(
    fc.property(answer, text, text, (given, question, reference) => {
      expect(viewFaults(answerModal(given, { question, page: 1 }, catalogue))).toEqual([]);
      expect(viewFaults(feedbackModal({ verdict: 'down', question: askable(question) }))).toEqual([]);
      expect(messageFaults(renderFailure(reference, question))).toEqual([]);
    }),
    runs(40),
  );
});
