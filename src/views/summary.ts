// A summary that a model wrote and that was checked: its points, a number for each quote they rest on, and who wrote it.
import type { KnownBlock } from '@slack/types';
import type { Answer } from '../answers/answer.ts';
import type { Passage } from '../knowledge/model.ts';
import type { Catalogue } from './catalogue.ts';
import type { Content } from './choices.ts';
import { clean, oneLine } from './escape.ts';
import type { Leaf } from './leaves.ts';
import { budgets } from './limits.ts';
import { type Line, paragraph } from './lines.ts';
import { pageBlocks, pageText, refsOn } from './pages.ts';
import { type Part, pieceBlocks } from './parts.ts';
import { namedAfter, sourceOf } from './sources.ts';
import { shorten } from './words.ts';

export interface SummaryPoint {
  readonly text: string;
  /** What it rests on; at least one. */
  readonly passages: readonly Passage[];
}

const writtenBy =
  'A model wrote this from these passages; each sentence was checked against them. It may still be wrong.';

/** What stands above the points. */
export const summaryHeading = ({ outcome }: Pick<Answer, 'outcome'>): string =>
  outcome === 'not_found' ? 'Found by a model' : 'Summary';

export interface Summary {
  readonly heading: string;
  readonly points: readonly SummaryPoint[];
}

/** How much stands around the points: linked numbers and quotes; the same without links; only where it comes from. */
const details = ['linked', 'quoted', 'plain'] as const;
type Detail = (typeof details)[number];

/** The summary by itself: the sentences always, as much of what is around them as `fits` allows. */
export function summaryContent(
  { heading, points }: Summary,
  catalogue: Catalogue,
  fits: (content: Content) => boolean,
): Content {
  const [plain, ...richer] = details
    .map((detail) => contentOf({ heading, points }, catalogue, detail))
    .reverse();
  return richer.reverse().find(fits) ?? plain ?? { blocks: [], text: '', refs: [] };
}

function contentOf({ heading, points }: Summary, catalogue: Catalogue, detail: Detail): Content {
  const numbers = numbered(points);
  const lines =
    detail === 'plain'
      ? [...points.map((point) => plainLine(point, catalogue)), paragraph(writtenBy, { italic: true })]
      : [
          ...points.map((point) => pointLine(point, numbers, catalogue, detail)),
          ...footerLines(numbers, catalogue, detail),
        ];
  const part: Part = { heading, lines, ...(detail === 'plain' ? {} : { cited: true }) };
  const page = [{ part, lines, continued: false, ends: true }];
  return { blocks: pageBlocks(page), text: pageText(page), refs: refsOn(page) };
}

function plainLine({ text, passages: [first] }: SummaryPoint, catalogue: Catalogue): Line {
  const source = first && { source: sourceOf(first, catalogue) };
  return { kind: 'bullet', indent: 0, leaves: [{ text: clean(text).trim() }], ...source };
}

/** One checked point while the others are still being written; numbers stay as they are when more follow. */
export function streamedPoint(
  { heading, points }: Summary,
  at: number,
  catalogue: Catalogue,
): readonly KnownBlock[] {
  const point = points[at];
  if (!point) return [];
  const line = pointLine(point, numbered(points.slice(0, at + 1)), catalogue, 'linked');
  return linesBlocks([line], at === 0 ? heading : '');
}

/** What ends a streamed summary: the quotes by their numbers, and who wrote it. */
export const streamedFooter = (
  points: readonly SummaryPoint[],
  catalogue: Catalogue,
): readonly KnownBlock[] => linesBlocks(footerLines(numbered(points), catalogue, 'linked'), '');

function linesBlocks(lines: readonly Line[], heading: string): readonly KnownBlock[] {
  const part: Part = { heading, lines, cited: true };
  return pieceBlocks({ part, lines, continued: false, ends: true }, 0);
}

/** A passage has the number of its first mention. */
function numbered(points: readonly SummaryPoint[]): ReadonlyMap<Passage, number> {
  const passages = new Map(points.flatMap((point) => point.passages).map((passage) => [passage.id, passage]));
  return new Map([...passages.values()].map((passage, i) => [passage, i + 1]));
}

function pointLine(
  point: SummaryPoint,
  numbers: ReadonlyMap<Passage, number>,
  catalogue: Catalogue,
  detail: Detail,
): Line {
  const ids = new Set(point.passages.map(({ id }) => id));
  const cited = [...numbers].filter(([passage]) => ids.has(passage.id));
  const marks = cited.flatMap(([passage, number]): Leaf[] => [
    { text: ' ' },
    linked(`[${number}]`, passage, catalogue, detail),
  ]);
  return { kind: 'bullet', indent: 0, leaves: [{ text: clean(point.text).trim() }, ...marks] };
}

function footerLines(
  numbers: ReadonlyMap<Passage, number>,
  catalogue: Catalogue,
  detail: Detail,
): readonly Line[] {
  const cited = [...numbers];
  const notes = cited.map(([passage, number], i) => {
    const before = cited[i - 1]?.[0];
    const name = namedAfter(sourceOf(passage, catalogue), before && sourceOf(before, catalogue));
    return footnote({ passage, number, name }, catalogue, detail);
  });
  return [...notes, paragraph(writtenBy, { italic: true })];
}

interface Note {
  readonly passage: Passage;
  readonly number: number;
  /** Where it stands, as far as the note before does not say it. */
  readonly name: string;
}

function footnote({ passage, number, name }: Note, catalogue: Catalogue, detail: Detail): Line {
  const quote: Leaf = {
    text: ` “${shorten(oneLine(passage.text), budgets.quote)}” `,
    look: { italic: true },
  };
  return {
    kind: 'paragraph',
    indent: 0,
    leaves: [{ text: `[${number}]` }, quote, linked(name, passage, catalogue, detail)],
    source: sourceOf(passage, catalogue),
  };
}

function linked(text: string, passage: Passage, catalogue: Catalogue, detail: Detail): Leaf {
  const { url } = sourceOf(passage, catalogue);
  return url === undefined || detail !== 'linked' ? { text } : { text, url };
}
