// Markdown → blocks: HTML tables by themselves, everything else piece by piece through the Markdown parser.
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block } from '../model.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { definitionsFor, definitionsOf } from './definitions.ts';
import { htmlBlocks } from './html.ts';
import type { Resolve } from './inlines.ts';
import { leaves, outside, type Reading } from './markdown-blocks.ts';
import { repairBullets } from './repair.ts';
import { lineOf, type Source, toSource } from './source.ts';

const syntax = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

export function readMarkdown(source: Source, skipTo: number, resolve: Resolve) {
  const { source: whole, repaired, problems } = repairBullets(source);
  const regions = htmlRegions(source, skipTo);
  const lines = blankOut(whole.lines, skipTo, regions);
  const definitions = definitionsOf(lines);
  const tables = { count: 0 };
  const blocks = chunksOf(lines).flatMap((chunk) => {
    const text = lines.slice(chunk[0] - 1, chunk[1]).join('\n');
    const reading = { source, parsed: toSource(text), before: chunk[0] - 1, repaired, resolve, tables };
    return readChunk(text, chunk, definitionsFor(text, definitions), reading);
  });
  for (const [from, to] of regions) blocks.push(...htmlBlocks(source, from, to, resolve, ++tables.count));
  return { blocks, problems };
}

/** Definitions from elsewhere stand behind the chunk while it is parsed; they are no part of it. */
function readChunk(
  text: string,
  [from, to]: Chunk,
  definitions: readonly string[],
  reading: Reading,
): Block[] {
  const tree = fromMarkdown([text, '', ...definitions].join('\n'), syntax);
  const resolve = withDefinitions(tree, reading.resolve);
  const own = tree.children.filter((node) => (node.position?.start.line ?? 1) <= to - from + 1);
  return own.flatMap((node) => leaves(node, { ...reading, resolve }, outside));
}

/** The lines the parser is not to see are empty for it, so that every other line keeps its number. */
function blankOut(lines: readonly string[], skipTo: number, regions: readonly Chunk[]): string[] {
  const kept = calm(lines).map((line, i) =>
    i < skipTo ? '' : i === 0 ? line.replace(/^\uFEFF/, ' ') : line,
  );
  for (const [from, to] of regions) kept.fill('', from - 1, to);
  return kept;
}

/** More signs of emphasis or links in one paragraph than this are noise, and the parser's time grows with their square. */
const mostSigns = 1000;

/** Spaces in place of such noise keep every other character where it is. */
function calm(lines: readonly string[]): string[] {
  let count = 0;
  return lines.map((line) => {
    if (line.trim() === '') count = 0;
    const [, marker = '', rest = ''] = /^(\s*[-*+]?)(.*)$/s.exec(line) ?? [];
    count += rest.match(/[*_[]/g)?.length ?? 0;
    return count > mostSigns ? marker + rest.replace(/[*_[]/g, ' ') : line;
  });
}

/** What `[label]` stands for; nothing where nobody says it. */
function withDefinitions(tree: Root, resolve: Resolve): Resolve {
  const defined = new Map(
    tree.children.flatMap((node) => (node.type === 'definition' ? [[`[${node.identifier}]`, node.url]] : [])),
  );
  return (href) =>
    defined.has(href) || !/^\[.*\]$/.test(href) ? resolve(defined.get(href) ?? href) : undefined;
}

/** HTML tables are read as wholes: Markdown would cut them at every blank line. */
function htmlRegions(source: Source, skipTo: number): Chunk[] {
  const regions: Chunk[] = [];
  let fence: string | undefined;
  for (let line = skipTo + 1; line <= source.lines.length; line++) {
    const text = lineOf(source, line);
    const mark = /^\s{0,3}(```|~~~)/.exec(text)?.[1];
    if (mark) fence = fence === undefined ? mark : fence === mark ? undefined : fence;
    if (fence !== undefined || !/^\s{0,3}<table\b/i.test(text)) continue;
    const end = endOfTable(source, line);
    regions.push([line, end]);
    line = end;
  }
  return regions;
}

/** A table that is never closed ends before the next heading. */
function endOfTable(source: Source, from: number): number {
  let end = from;
  while (end < source.lines.length && !/<\/table>/i.test(lineOf(source, end))) {
    if (/^#{1,6}\s/.test(lineOf(source, end + 1))) return end;
    end++;
  }
  return end;
}
