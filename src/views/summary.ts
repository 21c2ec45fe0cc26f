// A summary that a model wrote and that was checked: its points, a number for each quote they rest on, and who wrote it.
import type { KnownBlock } from '@slack/types';
import type { Passage } from '../knowledge/model.ts';
import type { Catalogue } from './catalogue.ts';
import { clean, oneLine } from './escape.ts';
import type { Leaf } from './leaves.ts';
import { budgets } from './limits.ts';
import { type Line, paragraph } from './lines.ts';
import { type Part, pieceBlocks } from './parts.ts';
import { nameOf, sourceOf } from './sources.ts';
import { shorten } from './words.ts';

export interface SummaryPoint {
  readonly text: string;
  /** What it rests on; at least one. */
  readonly passages: readonly Passage[];
}

const writtenBy = 'A model wrote this summary from these passages; each sentence was checked against them.';

export function summaryParts(points: readonly SummaryPoint[], catalogue: Catalogue): Part[] {
  if (points.length === 0) return [];
  const numbers = numbered(points);
  const footnotes = [...numbers].map(([passage, number]) => footnote(passage, number, catalogue));
  const lines = [...points.map((point) => pointLine(point, numbers, catalogue)), ...footnotes];
  return [{ heading: 'Summary', lines: [...lines, paragraph(writtenBy, { italic: true })], cited: true }];
}

/** One checked point while the others are still being written; numbers stay as they are when more follow. */
export function streamedPoint(
  points: readonly SummaryPoint[],
  at: number,
  catalogue: Catalogue,
): readonly KnownBlock[] {
  const point = points[at];
  if (!point) return [];
  return linesBlocks([pointLine(point, numbered(points.slice(0, at + 1)), catalogue)]);
}

/** What ends a streamed summary: the quotes by their numbers, and who wrote it. */
export function streamedFooter(points: readonly SummaryPoint[], catalogue: Catalogue): readonly KnownBlock[] {
  const footnotes = [...numbered(points)].map(([passage, number]) => footnote(passage, number, catalogue));
  return linesBlocks([...footnotes, paragraph(writtenBy, { italic: true })]);
}

function linesBlocks(lines: readonly Line[]): readonly KnownBlock[] {
  const part: Part = { heading: '', lines, cited: true };
  return pieceBlocks({ part, lines, continued: false, ends: true }, 0);
}

/** A passage has the number of its first mention. */
function numbered(points: readonly SummaryPoint[]): ReadonlyMap<Passage, number> {
  const passages = new Map(points.flatMap((point) => point.passages).map((passage) => [passage.id, passage]));
  return new Map([...passages.values()].map((passage, i) => [passage, i + 1]));
}

function pointLine(point: SummaryPoint, numbers: ReadonlyMap<Passage, number>, catalogue: Catalogue): Line {
  const ids = new Set(point.passages.map(({ id }) => id));
  const cited = [...numbers].filter(([passage]) => ids.has(passage.id));
  const marks = cited.flatMap(([passage, number]): Leaf[] => [
    { text: ' ' },
    linked(`[${number}]`, passage, catalogue),
  ]);
  return { kind: 'bullet', indent: 0, leaves: [{ text: clean(point.text).trim() }, ...marks] };
}

function footnote(passage: Passage, number: number, catalogue: Catalogue): Line {
  const source = sourceOf(passage, catalogue);
  const quote: Leaf = {
    text: ` “${shorten(oneLine(passage.text), budgets.quote)}” `,
    look: { italic: true },
  };
  return {
    kind: 'paragraph',
    indent: 0,
    leaves: [{ text: `[${number}]` }, quote, linked(nameOf(source.names), passage, catalogue)],
    source,
  };
}

function linked(text: string, passage: Passage, catalogue: Catalogue): Leaf {
  const { url } = sourceOf(passage, catalogue);
  return url === undefined ? { text } : { text, url };
}
