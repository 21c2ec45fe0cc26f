// A point of an answer → the lines that show it: its words and links, its marks, and what it said before.
import type { Point } from '../answers/answer.ts';
import type { Passage } from '../knowledge/model.ts';
import type { Catalogue } from './catalogue.ts';
import { changeWord } from './change-word.ts';
import { changesBetween, type Range } from './changes.ts';
import { clean } from './escape.ts';
import { type Leaf, type Look, leavesOf, leavesText, mark, slice, withLook } from './leaves.ts';
import { limits } from './limits.ts';
import { type Source, sourceOf } from './sources.ts';

export interface Line {
  readonly kind: 'paragraph' | 'bullet';
  readonly indent: number;
  readonly leaves: readonly Leaf[];
  readonly source?: Source;
}

export const paragraph = (text: string, look?: Look): Line => ({
  kind: 'paragraph',
  indent: 0,
  leaves: [{ text: clean(text), ...(look ? { look } : {}) }],
});

export const lineText = ({ kind, indent, leaves }: Line): string =>
  `${'  '.repeat(indent)}${kind === 'bullet' ? '• ' : ''}${leavesText(leaves)}`;

/** `heading` is what stands above the points: it need not be said again on each. */
export function linesOf(points: readonly Point[], heading: string, catalogue: Catalogue): Line[] {
  let above = -1;
  return points.flatMap((point) => {
    const bullet = point.passage.kind === 'bullet' || point.passage.kind === 'row';
    const indent = bullet ? Math.min(point.passage.depth, above + 1, limits.richText.indent - 1) : 0;
    above = bullet ? indent : -1;
    return pointLines(point, { kind: bullet ? 'bullet' : 'paragraph', indent, heading, catalogue });
  });
}

interface Manner {
  readonly kind: Line['kind'];
  readonly indent: number;
  readonly heading: string;
  readonly catalogue: Catalogue;
}

function pointLines(point: Point, { kind, indent, heading, catalogue }: Manner): Line[] {
  const { passage, change, from } = point;
  const before = change?.before;
  const words = shownWords(point, catalogue);
  const { removed, added } = before
    ? changesBetween(before.text, leavesText(words))
    : { removed: [], added: [] };
  const suffix: Leaf[] = from ? [{ text: ` (${clean(from)})`, look: { italic: true } }] : [];
  const main: Line = {
    kind,
    indent,
    leaves: [...marks(point, heading), ...painted(words, added, { bold: true }), ...suffix],
    source: sourceOf(passage, catalogue),
  };
  return before ? [main, beforeLine(before, removed, indent + 1, catalogue)] : [main];
}

const beforeLine = (
  before: Passage,
  removed: readonly Range[],
  indent: number,
  catalogue: Catalogue,
): Line => ({
  kind: 'bullet',
  indent,
  leaves: [
    { text: 'before: ', look: { italic: true } },
    ...painted(leavesOf(before.inlines, catalogue.hosts), removed, { strike: true }),
  ],
  source: sourceOf(before, catalogue),
});

function marks({ passage, change }: Point, heading: string): Leaf[] {
  const bonus = passage.bonus && !/bonus|nice to have/i.test(heading) && !/^bonus/i.test(passage.text);
  const said = [...(change ? [clean(changeWord(change))] : []), ...(bonus ? ['bonus'] : [])];
  return said.flatMap((word) => [mark(word), { text: ' ' }]);
}

function shownWords(point: Point, catalogue: Catalogue): Leaf[] {
  const { passage, excerpt } = point;
  const whole = passageLeaves(passage, catalogue);
  const words = excerpt === undefined ? whole : excerptLeaves(whole, excerpt);
  return passage.pending ? withLook(words, { italic: true }) : words;
}

const BETWEEN_CELLS = ' · ';

export function passageLeaves({ kind, inlines, text }: Passage, { hosts }: Catalogue): Leaf[] {
  const leaves = inlines.length > 0 ? leavesOf(inlines, hosts) : [{ text: clean(text) }];
  if (kind === 'code') return withLook(leaves, { code: true });
  const head = kind === 'row' ? leaves.findIndex((leaf) => leaf.text === BETWEEN_CELLS) : -1;
  return head > 0 ? [...withLook(leaves.slice(0, head), { bold: true }), ...leaves.slice(head)] : leaves;
}

const BETWEEN_SENTENCES = ' … ';

/** Some sentences of a passage, with the links that are in them. */
function excerptLeaves(whole: readonly Leaf[], excerpt: string): Leaf[] {
  const text = leavesText(whole);
  return clean(excerpt)
    .split(BETWEEN_SENTENCES)
    .flatMap((sentence, i) => {
      const from = text.indexOf(sentence);
      const found = from < 0 ? [{ text: sentence }] : slice(whole, from, from + sentence.length);
      return i === 0 ? found : [{ text: BETWEEN_SENTENCES }, ...found];
    });
}

function painted(leaves: readonly Leaf[], ranges: readonly Range[], look: Look): Leaf[] {
  const end = leavesText(leaves).length;
  const cuts = ranges.flatMap(([from, to], i) => [
    ...slice(leaves, ranges[i - 1]?.[1] ?? 0, from),
    ...withLook(slice(leaves, from, to), look),
  ]);
  return [...cuts, ...slice(leaves, ranges.at(-1)?.[1] ?? 0, end)];
}
