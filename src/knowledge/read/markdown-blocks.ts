// A Markdown syntax tree → blocks, one for each leaf, with their lines and their text as it stands in the file.
import type { Heading, List, Nodes, Paragraph, Table } from 'mdast';
import type { Block, Cell, Inline } from '../model.ts';
import { fields } from './fields.ts';
import { htmlBlocks } from './html.ts';
import { isParent, plain, type Resolve, toInlines } from './inlines.ts';
import { lineAt, type Source, sliceLines } from './source.ts';

export interface Reading {
  /** The original, which quotes are cut from. */
  readonly source: Source;
  /** What the parser saw: some lines of the original, with repaired bullets. */
  readonly parsed: Source;
  /** How many lines of the original stand before the first of them. */
  readonly before: number;
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

export const outside: Place = { listDepth: -1, opensItem: false, ordered: false };

export function leaves(node: Nodes, reading: Reading, place: Place): Block[] {
  switch (node.type) {
    case 'list':
      return items(node, reading, place);
    case 'table':
      return rows(node, reading);
    case 'paragraph':
      return place.opensItem
        ? [paragraph(node, reading, place)]
        : fields(node).map((part) => paragraph(part, reading, place));
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
  const line = reading.before + (table.position?.start.line ?? 1);
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
  const from = reading.before + lineAt(parsed, start);
  const to = reading.before + lineAt(parsed, Math.max(start, end - 1));
  const quote = source.text.slice(original(reading, from, start), original(reading, to, end));
  return { lines: [from, to], quote: quote.trim() };
}

function original(reading: Reading, line: number, offset: number): number {
  const column = offset - (reading.parsed.starts[line - reading.before - 1] ?? 0);
  const shift = reading.repaired.has(line) && column > 0 ? 1 : 0;
  return (reading.source.starts[line - 1] ?? 0) + column - shift;
}
