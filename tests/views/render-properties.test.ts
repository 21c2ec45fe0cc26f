// Whatever an answer holds: every page on every surface is one Slack takes, and together they say all of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Surface } from '../../src/views/controls.ts';
import { renderAnswer, renderPages } from '../../src/views/render.ts';
import { answer, catalogue, crowdedAnswer, passage, text } from './hostile.ts';
import { linksIn, messageFaults, wordsShown } from './slack-limits.ts';

const surface = fc.constantFrom<Surface[]>('command', 'thread', 'dm', 'shared');
const settings = fc.record({ question: text, surface, canSummarize: fc.boolean(), sharedBy: fc.oneof(fc.constant('U012ABCDEF'), text) });
const summaryPoint = fc.record({ text, passages: fc.array(passage, { minLength: 1, maxLength: 3 }) });

/** Letters and digits alone: what is left when lines are split, marked and shown with another look. */
const bare = (shown: string): string => shown.normalize('NFC').replace(/[^\p{L}\p{N}\p{Emoji_Presentation}]/gu, '');

/** Continuation headings and sources of a page may stand between two halves of a line. */
function says(pages: readonly { readonly blocks: readonly unknown[] }[], wanted: string): boolean {
  const all = bare(pages.map(({ blocks }) => wordsShown(blocks)).join(' '));
  const target = bare(wanted);
  if (all.includes(target)) return true;
  const pieces = wanted.split(/\s+/).map(bare).filter((word) => word.length > 0 && word.length < 200);
  return pieces.every((word) => all.includes(word)) && bare(wanted).length <= all.length;
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

const allowed = (url: string): boolean => new URL(url).host === 'docs.example.com' && new URL(url).username === '';

test('every page is within the limits, mentions no one, and links to the documents alone', () => {
  fc.assert(
    fc.property(answer, settings, (given, context) => {
      for (const page of renderPages(given, { ...context, library: catalogue })) {
        expect(messageFaults(page)).toEqual([]);
        expect(linksIn(page.blocks).filter((url) => !allowed(url))).toEqual([]);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('all pages together contain every line', () => {
  fc.assert(
    fc.property(answer, settings, (given, context) => {
      const pages = renderPages(given, { ...context, library: catalogue });
      for (const line of lines(given)) expect(says(pages, line.toWellFormed()), line.slice(0, 200)).toBe(true);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('two hundred points of any length are all there, within the limits', () => {
  fc.assert(
    fc.property(crowdedAnswer, settings, (given, context) => {
      const pages = renderPages(given, { ...context, library: catalogue });
      expect(pages.flatMap(messageFaults)).toEqual([]);
      for (const line of lines(given)) expect(says(pages, line.toWellFormed()), line.slice(0, 200)).toBe(true);
    }),
    { numRuns: 2, endOnFailure: true },
  );
});

test('a checked summary of any words stays within the limits too', () => {
  fc.assert(
    fc.property(answer, fc.array(summaryPoint, { minLength: 1, maxLength: 6 }), settings, (given, summary, context) => {
      const pages = renderPages(given, { ...context, summary, library: catalogue });
      expect(pages.flatMap(messageFaults)).toEqual([]);
      for (const point of summary) expect(says(pages, point.text.toWellFormed())).toBe(true);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('every option can be chosen on some page or is written out', () => {
  fc.assert(
    fc.property(answer, settings, (given, context) => {
      if (given.outcome !== 'choose') return;
      const pages = renderPages(given, { ...context, library: catalogue });
      const all = JSON.stringify(pages);
      if (all.includes('external_select')) return;
      for (const { label } of given.options) {
        const shown = label.toWellFormed().split(/\s+/).map(bare).filter((word) => word !== '' && word.length < 60);
        const said = bare(pages.map(({ text, blocks }) => `${text} ${wordsShown(blocks)}`).join(' '));
        expect(shown.every((word) => said.includes(word))).toBe(true);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('a page that is not there is the nearest that is', () => {
  fc.assert(
    fc.property(answer, settings, fc.double(), (given, context, page) => {
      const shown = renderAnswer(given, { ...context, page, library: catalogue });
      expect(messageFaults(shown)).toEqual([]);
    }),
    { numRuns: 50, endOnFailure: true },
  );
});
