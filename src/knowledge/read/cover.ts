// Losslessness by construction: after this every non-blank line belongs to exactly one block, in order.
import type { Block, Inline } from '../model.ts';
import { lineOf, type Source, sliceLines } from './source.ts';

export function coverLines(source: Source, blocks: readonly Block[]): Block[] {
  const covered: Block[] = [];
  let next = 1;
  for (const group of groupByLines(blocks)) {
    const block = join(source, group);
    strays(source, next, block.lines[0] - 1, covered);
    covered.push(block);
    next = block.lines[1] + 1;
  }
  strays(source, next, source.lines.length, covered);
  return covered;
}

/** Blocks that share a line (two cells of an HTML table, say) stand in one group. */
function groupByLines(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let end = 0;
  for (const block of [...blocks].sort((a, b) => a.lines[0] - b.lines[0])) {
    if (block.lines[0] <= end) groups.at(-1)?.push(block);
    else groups.push([block]);
    end = Math.max(end, block.lines[1]);
  }
  return groups;
}

function join(source: Source, group: readonly Block[]): Block {
  const [first, ...others] = group;
  if (!first) throw new RangeError('a group has at least one block');
  const to = group.reduce((end, block) => Math.max(end, block.lines[1]), first.lines[1]);
  const quote =
    others.length > 0 || first.quote === '' ? sliceLines(source, first.lines[0], to) : first.quote;
  if (others.length === 0) return { ...first, quote };
  const said = group.filter((block) => block.kind !== 'furniture');
  const kinds = new Set(said.map((block) => block.kind));
  const inTable = said.some((block) => block.table !== undefined);
  const [only = 'furniture'] = kinds;
  const cells = group.flatMap((block) => block.cells ?? []);
  return {
    ...(said[0] ?? first),
    kind: kinds.size > 1 && inTable ? 'row' : only,
    depth: kinds.size > 1 && inTable ? 0 : (said[0]?.depth ?? 0),
    lines: [first.lines[0], to],
    quote,
    inlines: separated(said),
    ...(cells.length > 0 ? { cells } : {}),
  };
}

const separated = (blocks: readonly Block[]): Inline[] =>
  blocks
    .filter((block) => block.inlines.length > 0)
    .flatMap((block, i) => (i === 0 ? block.inlines : [{ text: ' · ' }, ...block.inlines]));

function strays(source: Source, from: number, to: number, covered: Block[]): void {
  for (let line = from; line <= to; line++) {
    const text = lineOf(source, line).trim();
    if (text === '') continue;
    const shown = text
      .replace(/<!--.*?-->|<\/?[a-z][^<>]*>|&nbsp;/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const readable = /[\p{L}\p{N}]/u.test(shown);
    const inlines = readable ? [{ text: shown }] : [];
    covered.push({
      kind: readable ? 'paragraph' : 'furniture',
      lines: [line, line],
      quote: text,
      inlines,
      depth: 0,
    });
  }
}
