// Answer → a Slack message: what it says, page by page, and what can be pressed under it.
import type { KnownBlock } from '@slack/types';
import type { Answer, Answered } from '../answers/answer.ts';
import type { Catalogue } from './catalogue.ts';
import { type Content, choiceContents } from './choices.ts';
import { controls, type Offered, type Surface, sharedBy } from './controls.ts';
import { header } from './elements.ts';
import { escapeMrkdwn } from './escape.ts';
import { type Outline, outlineOf } from './outline.ts';
import { pageBlocks, pagesOf, pageText, refsOn, roomBeside, type Size } from './pages.ts';
import { type SummaryPoint, summaryParts } from './summary.ts';
import { carried } from './values.ts';

export interface Rendered {
  /** What screen readers and notifications say: all of the page, escaped. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

export interface RenderContext {
  /** As asked. */
  readonly question: string;
  /** What its buttons carry where the words alone do not say it all, as for "and principal?": its meaning. */
  readonly again?: string;
  readonly surface: Surface;
  /** From 1; a page that is not there is the nearest that is. */
  readonly page?: number;
  /** For `shared`: the id of the person who shares. */
  readonly sharedBy?: string;
  readonly canSummarize?: boolean;
  /** Points that a model wrote and that were checked. */
  readonly summary?: readonly SummaryPoint[];
  readonly library: Catalogue;
}

export function renderAnswer(answer: Answer, context: RenderContext): Rendered {
  const pages = renderPages(answer, context);
  const at = Math.min(Math.max(1, Math.trunc(context.page ?? 1)), pages.length);
  return pages[at - 1] ?? { text: escapeMrkdwn(answer.title), blocks: [] };
}

/** The summary alone, for where the answer's lines stand on screen already. */
export function renderSummary(answer: Answered, context: RenderContext): Rendered {
  return renderAnswer({ ...answer, groups: [], notes: [], next: [] }, context);
}

/** Every page of the answer, in order. */
export function renderPages(answer: Answer, context: RenderContext): readonly Rendered[] {
  const outline = outlineOf(answer, context.question, context.library);
  const head = headOf(outline.title, context);
  const offered = offeredFor(answer, outline, context);
  const widest = controls(offered, { page: 9998, pages: 9999, refs: [''] });
  const room = roomBeside([...head.blocks, ...widest], joined([head.text, pageNote(9998, 9999)]));
  const contents = contentsOf(answer, outline, context, room);
  return contents.map(({ blocks, text, refs }, i) => {
    const place = { page: i + 1, pages: contents.length, refs };
    return {
      text: escapeMrkdwn(joined([head.text, text, pageNote(place.page, place.pages)])) || '–',
      blocks: [...head.blocks, ...blocks, ...controls(offered, place)],
    };
  });
}

const joined = (texts: readonly string[]): string => texts.filter(Boolean).join('\n\n');

function pageNote(page: number, pages: number): string {
  if (pages === 1) return '';
  return page < pages
    ? `Page ${page} of ${pages}. More follows on the next page.`
    : `Page ${page} of ${pages}.`;
}

interface Head {
  readonly blocks: readonly KnownBlock[];
  readonly text: string;
}

function headOf(title: string, { surface, question, sharedBy: sharer = '' }: RenderContext): Head {
  const shared = surface === 'shared' ? [sharedBy(sharer, question)] : [];
  return {
    blocks: [...shared.map(({ block }) => block), ...(title === '' ? [] : [header(title)])],
    text: [...shared.map(({ text }) => text), title].filter(Boolean).join('\n'),
  };
}

const offeredFor = (answer: Answer, { steps }: Outline, context: RenderContext): Offered => ({
  surface: context.surface,
  question: carried(context.question, context.again),
  steps,
  canSummarize:
    context.canSummarize === true && context.summary === undefined && answer.outcome === 'answered',
  shareable: answer.outcome === 'answered' || answer.outcome === 'not_found',
});

function contentsOf(
  answer: Answer,
  outline: Outline,
  context: RenderContext,
  room: Size,
): readonly Content[] {
  const parts = [...summaryParts(context.summary ?? [], context.library), ...outline.parts];
  const lines = parts.length > 0 || outline.options.length === 0 ? lineContents(parts, room) : [];
  const choices = outline.options.length > 0 ? choiceContents(answer.intent, outline.options, room) : [];
  return [...lines, ...choices];
}

const lineContents = (parts: Outline['parts'], room: Size): readonly Content[] =>
  pagesOf(parts, room).map((page) => ({
    blocks: pageBlocks(page),
    text: pageText(page),
    refs: refsOn(page),
  }));
