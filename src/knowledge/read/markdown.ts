// Markdown → blocks in source order, one for each leaf of the syntax tree.
import type { Heading, List, Nodes, Paragraph, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Cell, Inline } from '../model.ts';
import { htmlBlocks } from './html.ts';
import { isParent, plain, type Resolve, toInlines } from './inlines.ts';
import { repairBullets } from './repair.ts';
import { lineAt, lineOf, type Source, sliceLines, toSource } from './source.ts';

interface Reading {
  /** The original, which quotes are cut from. */
  readonly source: Source;
  /** What the parser saw: the original with repaired bullets. */
  readonly parsed: Source;
  readonly repaired: ReadonlySet<number>;
  readonly resolve: Resolve;
  /** Counts the tables of the document. */
  readonly tables: { count: number };
}

/** Where a leaf stands: how deep in lists, and whether it opens a list item. */
interface Place {
  readonly listDepth: number;
  readonly opensItem: boolean;
  readonly ordered: boolean;
}

const outside: Place = { listDepth: -1, opensItem: false, ordered: false };

export function readMarkdown(source: Source, skipTo: number, resolve: Resolve) {
  const { source: repairedSource, repaired, problems } = repairBullets(source);
  const regions = htmlRegions(source, skipTo);
  const visible = blankOut(repairedSource.lines, skipTo, regions);
  const tree = fromMarkdown(visible, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const defined = withDefinitions(tree, resolve);
  const tables = { count: 0 };
  const reading: Reading = { source, parsed: toSource(visible), repaired, resolve: defined, tables };
  const blocks = leaves(tree, reading, outside);
  for (const [from, to] of regions) blocks.push(...htmlBlocks(source, from, to, resolve, ++tables.count));
  return { blocks, problems };
}

/** The lines the parser is not to see are empty for it, so that every other line keeps its number. */
function blankOut(
  lines: readonly string[],
  skipTo: number,
  regions: readonly (readonly [number, number])[],
): string {
  const kept = lines.map((line, i) => (i < skipTo ? '' : line));
  for (const [from, to] of regions) kept.fill('', from - 1, to);
  return kept.join('\n').replace(/^\uFEFF/, ' ');
}

/** `[label]` stands for what `[label]: address` says anywhere in the document. */
function withDefinitions(tree: Root, resolve: Resolve): Resolve {
  const defined = new Map(
    tree.children.flatMap((node) => (node.type === 'definition' ? [[`[${node.identifier}]`, node.url]] : [])),
  );
  return (href) =>
    defined.has(href) || !/^\[.*\]$/.test(href) ? resolve(defined.get(href) ?? href) : undefined;
}

/** HTML tables are read as wholes: Markdown would cut them at every blank line. */
function htmlRegions(source: Source, skipTo: number): [number, number][] {
  const regions: [number, number][] = [];
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

function leaves(node: Nodes, reading: Reading, place: Place): Block[] {
  switch (node.type) {
    case 'list':
      return items(node, reading, place);
    case 'table':
      return rows(node, reading);
    case 'paragraph':
      return [paragraph(node, reading, place)];
    case 'heading':
      return [heading(node, reading)];
    case 'html': {
      const [from, to] = extent(node, reading).lines;
      return htmlBlocks(reading.source, from, to, reading.resolve);
    }
    case 'code':
      return [{ ...extent(node, reading), kind: 'code', inlines: [{ text: node.value }], depth: 0 }];
    default:
      if (isParent(node)) return node.children.flatMap((child) => leaves(child, reading, place));
      return node.position ? [{ ...extent(node, reading), kind: 'furniture', inlines: [], depth: 0 }] : [];
  }
}

function items(list: List, reading: Reading, place: Place): Block[] {
  const inner = { listDepth: place.listDepth + 1, ordered: list.ordered ?? false };
  return list.children.flatMap((item) =>
    item.children.flatMap((child, i) =>
      leaves(child, reading, { ...inner, opensItem: i === 0 && child.type === 'paragraph' }),
    ),
  );
}

function paragraph(node: Paragraph, reading: Reading, place: Place): Block {
  const inlines = toInlines(node.children, reading.resolve);
  const base = { ...extent(node, reading), inlines };
  if (place.opensItem) return { ...base, kind: 'bullet', depth: place.listDepth, ordered: place.ordered };
  if (isTemplating.test(base.quote)) return { ...base, kind: 'furniture', inlines: [], depth: 0 };
  return { ...base, kind: 'paragraph', depth: place.listDepth + 1 };
}

/** `{{< include >}}` and `{% partial %}` are for the site's generator. */
const isTemplating = /^(\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{:[^{}]*\}|\s)+$/;

/** `title: …` above `---` is front matter in the middle of a file, which Markdown takes for a heading. */
const isFields = /^-{0,3}\n?([a-z_]+:.*\n)+(-{3,}|\.{3})\s*$/;

function heading(node: Heading, reading: Reading): Block {
  const place = extent(node, reading);
  if (isFields.test(place.quote.replace(/\r\n?/g, '\n')))
    return { ...place, kind: 'furniture', inlines: [], depth: 0 };
  const inlines = toInlines(node.children, reading.resolve);
  if (isUnderlinedProse(place, inlines)) return { ...place, kind: 'paragraph', inlines, depth: 0 };
  return { ...place, kind: 'heading', inlines, depth: node.depth };
}

/** A rule straight below a paragraph makes it a heading in Markdown; nobody means that. */
function isUnderlinedProse(
  { quote, lines }: Pick<Block, 'lines' | 'quote'>,
  inlines: readonly Inline[],
): boolean {
  const text = plain(inlines);
  return lines[1] > lines[0] && !quote.startsWith('#') && (text.length > 100 || /[.;,]$/.test(text));
}

function rows(table: Table, reading: Reading): Block[] {
  const [head, ...body] = table.children;
  const columns = (head?.children ?? []).map((cell) => plain(toInlines(cell.children, reading.resolve)));
  const line = table.position?.start.line ?? 1;
  const number = ++reading.tables.count;
  const lines = [line, line + 1] as const;
  const quote = sliceLines(reading.source, line, line + 1);
  const made = body.map((row): Block => {
    const texts = row.children.map((cell) => toInlines(cell.children, reading.resolve));
    const first = plain(texts[0] ?? []);
    const cells = texts.map(
      (inlines, i): Cell => ({ column: columns[i] ?? '', row: i === 0 ? '' : first, inlines }),
    );
    return {
      ...extent(row, reading),
      kind: 'row',
      inlines: joinCells(cells),
      depth: 0,
      cells,
      table: number,
    };
  });
  return [{ kind: 'furniture', lines, quote, inlines: [], depth: 0 }, ...made];
}

export function joinCells(cells: readonly Cell[]): Inline[] {
  const filled = cells.filter((cell) => plain(cell.inlines) !== '');
  return filled.flatMap((cell, i) => (i === 0 ? cell.inlines : [{ text: ' · ' }, ...cell.inlines]));
}

/** A node's lines, and its text cut from the original at the places the parser reports. */
function extent(node: Nodes, reading: Reading): Pick<Block, 'lines' | 'quote'> {
  const { source, parsed } = reading;
  const start = node.position?.start.offset ?? 0;
  const end = Math.max(start, node.position?.end.offset ?? start);
  const from = lineAt(parsed, start);
  const to = lineAt(parsed, Math.max(start, end - 1));
  const quote = source.text.slice(original(reading, from, start), original(reading, to, end));
  return { lines: [from, to], quote: quote.trim() };
}

function original(reading: Reading, line: number, offset: number): number {
  const column = offset - (reading.parsed.starts[line - 1] ?? 0);
  const shift = reading.repaired.has(line) && column > 0 ? 1 : 0;
  return (reading.source.starts[line - 1] ?? 0) + column - shift;
}
