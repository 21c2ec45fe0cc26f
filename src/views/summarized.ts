// An answer together with its summary: in one message where there is room for both, else the summary leads to the answer.
import type { KnownBlock } from '@slack/types';
import type { Answer } from '../answers/answer.ts';
import type { SummaryPoint } from '../answers/summary/summary.ts';
import { controls } from './controls.ts';
import { escapeMrkdwn } from './escape.ts';
import { limits } from './limits.ts';
import { type Content, fits, roomBeside, type Size, sizeOf } from './pages.ts';
import { joined, type Laid, layOut, pageNote, type RenderContext, type Rendered } from './render.ts';
import {
  type Summary,
  streamedFooter,
  streamedPoint,
  summaryContent,
  summaryHeading,
  summaryRefs,
} from './summary.ts';

/** The summary first: whoever asked for it need not look for it. */
export function renderSummarized(
  answer: Answer,
  points: readonly SummaryPoint[],
  context: RenderContext,
): Rendered {
  const laid = layOut(answer, context);
  const page = laid.contents[0] ?? nothing;
  const beside = (other: Content) => (one: Content) => isSendable(assemble(laid, [one, other], 1));
  const summary = summaryOf(answer, points);
  const together = summaryContent(summary, context.library, beside(page));
  if (beside(page)(together)) return assemble(laid, [together, page], 1);
  return assemble(laid, [summaryContent(summary, context.library, beside(nothing))], 0);
}

/** The summary alone, for where the answer's lines stand on screen already. */
export function renderSummary(
  answer: Answer,
  points: readonly SummaryPoint[],
  context: RenderContext,
): Rendered {
  const alone = { ...layOut(answer, context), contents: [nothing] };
  const content = summaryContent(summaryOf(answer, points), context.library, (one) =>
    isSendable(assemble(alone, [one], 1)),
  );
  return assemble(alone, [content], 1);
}

const summaryOf = (answer: Answer, points: readonly SummaryPoint[]): Summary => ({
  heading: summaryHeading(answer),
  points,
});

const nothing: Content = { blocks: [], text: '', refs: [] };

/** Page 0 is a summary that the answer's first page comes after. */
function assemble({ head, contents, offered }: Laid, parts: readonly Content[], page: number): Rendered {
  const place = {
    page,
    pages: contents.length,
    refs: [...new Set(parts.flatMap(({ refs }) => refs))],
  };
  const note = page === 0 ? 'The answer itself follows on the next page.' : pageNote(page, contents.length);
  return {
    text: escapeMrkdwn(joined([head.text, ...parts.map(({ text }) => text), note])),
    blocks: [
      ...head.blocks,
      ...parts.flatMap(({ blocks }) => blocks),
      ...controls({ ...offered, summarize: undefined, summarized: true }, place),
    ],
  };
}

/** Its text is escaped already. */
const isSendable = ({ text, blocks }: Rendered): boolean =>
  fits({ ...sizeOf(blocks, ''), text: text.length }, roomBeside([], ''));

/** A message that grows: the answer at once, then point by point the summary, at last what can be pressed. */
export interface Growing {
  readonly opening: readonly KnownBlock[];
  /** The blocks of the newest point; undefined where the message has no room for it. */
  readonly point: (points: readonly SummaryPoint[]) => readonly KnownBlock[] | undefined;
  readonly closing: (points: readonly SummaryPoint[], canSummarize: boolean) => readonly KnownBlock[];
}

/** What a summary takes at the least to be worth beginning below an answer. */
const WORTH: Size = { blocks: 12, characters: 3_500, text: 0 };

/** Undefined where the answer takes so much room that nothing can grow below it. */
export function growing(answer: Answer, context: RenderContext): Growing | undefined {
  const laid = layOut(answer, context);
  const page = laid.contents[0] ?? nothing;
  const opening = [...laid.head.blocks, ...page.blocks];
  const closing = (points: readonly SummaryPoint[], canSummarize: boolean) =>
    closingBlocks(laid, page, points, context, canSummarize);
  const left = roomBeside([...opening, ...closing([], true)], '');
  if (left.blocks < WORTH.blocks || left.characters < WORTH.characters) return undefined;
  return {
    opening,
    point: (points) => {
      const shown = points.map((_, at) => streamedPoint(summaryOf(answer, points), at, context.library));
      const whole = [...opening, ...shown.flat(), ...closing(points, false)];
      return JSON.stringify(whole).length <= limits.message.characters ? shown.at(-1) : undefined;
    },
    closing,
  };
}

function closingBlocks(
  { contents, offered }: Laid,
  page: Content,
  points: readonly SummaryPoint[],
  { library }: RenderContext,
  canSummarize: boolean,
): readonly KnownBlock[] {
  const refs = new Set([...page.refs, ...summaryRefs(points, library)]);
  const summarized = points.length > 0;
  const summarize = canSummarize && !summarized ? offered.summarize : undefined;
  const place = { page: 1, pages: contents.length, refs: [...refs] };
  return [
    ...(summarized ? streamedFooter(points, library) : []),
    ...controls({ ...offered, summarize, summarized }, place),
  ];
}
