// Answer → a Slack message: what it says, page by page, and what can be pressed under it.
import type { KnownBlock } from '@slack/types';
import type { Answer } from '../answers/answer.ts';
import type { Catalogue } from './catalogue.ts';
import { choiceContents } from './choices.ts';
import { controls, type Offered, type Surface, sharedBy } from './controls.ts';
import { header, plain } from './elements.ts';
import { escapeMrkdwn } from './escape.ts';
import { budgets } from './limits.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type Content, pagesOf, roomBeside, type Size } from './pages.ts';
import { carried } from './values.ts';
import { shorten } from './words.ts';

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
  /** What the app says of its own accord: that a summary is being written, or why there is none. */
  readonly remark?: string;
  readonly library: Catalogue;
}

export function renderAnswer(answer: Answer, context: RenderContext): Rendered {
  const pages = renderPages(answer, context);
  const at = Math.min(Math.max(1, Math.trunc(context.page ?? 1) || 1), pages.length);
  return pages[at - 1] ?? { text: escapeMrkdwn(answer.title), blocks: [] };
}

/** Every page of the answer, in order. */
export function renderPages(answer: Answer, context: RenderContext): readonly Rendered[] {
  const { head, contents, offered } = layOut(answer, context);
  return contents.map(({ blocks, text, refs }, i) => {
    const place = { page: i + 1, pages: contents.length, refs };
    return {
      text: escapeMrkdwn(joined([head.text, text, pageNote(place.page, place.pages)])) || '–',
      blocks: [...head.blocks, ...blocks, ...controls(offered, place)],
    };
  });
}

/** What a message is put together of. */
export interface Laid {
  readonly head: Head;
  /** The pages between head and controls. */
  readonly contents: readonly Content[];
  readonly offered: Offered;
}

export interface Head {
  readonly blocks: readonly KnownBlock[];
  readonly text: string;
}

/** The same pages whatever is offered under them, so that turning one never skips a line. */
export function layOut(answer: Answer, context: RenderContext): Laid {
  const outline = outlineOf(answer, context.question, context.library);
  const head = headOf(outline.title, context);
  const offered = offeredFor(answer, outline, context);
  const summarizes = offered.summarize ?? labelFor(answer);
  const widest = controls({ ...offered, summarize: summarizes }, { page: 9998, pages: 9999, refs: [''] });
  const longest = remarkHead('…'.repeat(budgets.remark));
  const room = roomBeside(
    [...head.blocks, ...longest.blocks, ...widest],
    joined([head.text, longest.text, pageNote(9998, 9999)]),
  );
  const remarked = joinHeads(head, remarkHead(context.remark ?? ''));
  return { head: remarked, contents: contentsOf(answer, outline, room), offered };
}

export const joined = (texts: readonly string[]): string => texts.filter(Boolean).join('\n\n');

export function pageNote(page: number, pages: number): string {
  if (pages === 1) return '';
  return page < pages
    ? `Page ${page} of ${pages}. More follows on the next page.`
    : `Page ${page} of ${pages}.`;
}

function headOf(title: string, { surface, question, sharedBy: sharer = '' }: RenderContext): Head {
  const shared = surface === 'shared' ? [sharedBy(sharer, question)] : [];
  return {
    blocks: [...shared.map(({ block }) => block), ...(title === '' ? [] : [header(title)])],
    text: [...shared.map(({ text }) => text), title].filter(Boolean).join('\n'),
  };
}

/** Under the title, for it is news; the pages below stay what they are. */
function remarkHead(remark: string): Head {
  const said = shorten(remark, budgets.remark);
  if (said === '') return { blocks: [], text: '' };
  return { blocks: [{ type: 'context', elements: [plain(said, budgets.remark)] }], text: said };
}

const joinHeads = (first: Head, second: Head): Head => ({
  blocks: [...first.blocks, ...second.blocks],
  text: [first.text, second.text].filter(Boolean).join('\n'),
});

const offeredFor = (answer: Answer, { steps }: Outline, context: RenderContext): Offered => ({
  surface: context.surface,
  question: carried(context.question, context.again),
  steps,
  summarize: context.canSummarize ? labelFor(answer) : undefined,
  summarized: false,
  shareable: answer.outcome === 'answered' || answer.outcome === 'not_found',
});

/** Where plain search found nothing a model may still find something. */
function labelFor({ outcome }: Answer): Offered['summarize'] {
  if (outcome === 'answered') return { label: 'Summarize', says: 'Summarize this answer' };
  return outcome === 'not_found'
    ? { label: 'Ask the model', says: 'Let the model look through the documents' }
    : undefined;
}

function contentsOf({ intent }: Answer, { parts, options }: Outline, room: Size): readonly Content[] {
  const lines = parts.length > 0 || options.length === 0 ? pagesOf(parts, room) : [];
  const choices = options.length > 0 ? choiceContents(intent, options, room) : [];
  return [...lines, ...choices];
}
