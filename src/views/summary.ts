// A summary that a model wrote and that was checked: its points, a number for each quote they rest on, and who wrote it.
import type { KnownBlock } from '@slack/types';
import type { Answer } from '../answers/answer.ts';
import type { SummaryPoint } from '../answers/summary/summary.ts';
import type { Passage } from '../knowledge/model.ts';
import type { Catalogue } from './catalogue.ts';
import { clean } from './escape.ts';
import type { Leaf } from './leaves.ts';
import type { Line } from './lines.ts';
import { type Content, contentOf as pageContent } from './pages.ts';
import { type Part, pieceBlocks } from './parts.ts';
import { distinct, sourceOf } from './sources.ts';
import { noteBlocks, notesOf, noteText, numbered, writtenBy } from './summary-notes.ts';

/** What stands above the points. */
export const summaryHeading = ({ outcome }: Pick<Answer, 'outcome'>): string =>
  outcome === 'not_found' ? 'Found by a model' : 'Summary';

export interface Summary {
  readonly heading: string;
  readonly points: readonly SummaryPoint[];
}

/** How much stands around the points: linked numbers and quotes; the same without links; only where it comes from. */
type Detail = 'linked' | 'quoted' | 'plain';

/** The summary by itself: the sentences always, as much of what is around them as `fits` allows. */
export function summaryContent(
  { heading, points }: Summary,
  catalogue: Catalogue,
  fits: (content: Content) => boolean,
): Content {
  for (const detail of ['linked', 'quoted'] as const) {
    const content = contentOf({ heading, points }, catalogue, detail);
    if (fits(content)) return content;
  }
  return contentOf({ heading, points }, catalogue, 'plain');
}

function contentOf(summary: Summary, catalogue: Catalogue, detail: Detail): Content {
  const { heading, points } = summary;
  const lines = pointLines(points, catalogue, detail);
  const part: Part = { heading, lines, ...(detail === 'plain' ? {} : { cited: true }) };
  const { blocks, text } = pageContent([{ part, lines, continued: false, ends: true }]);
  const notes = detail === 'plain' ? [] : notesOf(points, catalogue, detail === 'linked');
  return {
    blocks: [...blocks, ...noteBlocks(notes)],
    text: [text, ...notes.map(noteText), writtenBy].join('\n'),
    refs: summaryRefs(points, catalogue),
  };
}

/** What "Show source" opens for it. */
export const summaryRefs = (points: readonly SummaryPoint[], catalogue: Catalogue): readonly string[] =>
  distinct(points.flatMap(({ passages }) => passages.map((one) => sourceOf(one, catalogue)))).map(
    ({ ref }) => ref,
  );

/** One checked point while the others are still being written; numbers stay as they are when more follow. */
export function streamedPoint(
  { heading, points }: Summary,
  at: number,
  catalogue: Catalogue,
): readonly KnownBlock[] {
  const line = pointLines(points.slice(0, at + 1), catalogue, 'linked')[at];
  if (!line) return [];
  const part: Part = { heading: at === 0 ? heading : '', lines: [line], cited: true };
  return pieceBlocks({ part, lines: [line], continued: false, ends: true }, 0);
}

/** What ends a streamed summary: the quotes by their numbers, and who wrote it. */
export const streamedFooter = (
  points: readonly SummaryPoint[],
  catalogue: Catalogue,
): readonly KnownBlock[] => noteBlocks(notesOf(points, catalogue, true));

function pointLines(points: readonly SummaryPoint[], catalogue: Catalogue, detail: Detail): Line[] {
  const numbers = [...numbered(points)];
  return points.map(({ text, passages }) => {
    const ids = new Set(passages.map(({ id }) => id));
    const cited = detail === 'plain' ? [] : numbers.filter(([passage]) => ids.has(passage.id));
    const marks = cited.flatMap(([passage, number]) => markLeaves(passage, number, catalogue, detail));
    const [first] = passages;
    const source = first && { source: sourceOf(first, catalogue) };
    return { kind: 'bullet', indent: 0, leaves: [{ text: clean(text).trim() }, ...marks], ...source };
  });
}

function markLeaves(passage: Passage, number: number, catalogue: Catalogue, detail: Detail): readonly Leaf[] {
  const { url } = sourceOf(passage, catalogue);
  const text = `[${number}]`;
  return [{ text: ' ' }, url === undefined || detail !== 'linked' ? { text } : { text, url }];
}
