// HTML inside a document: embedded videos become links, tables become cells, the rest its plain text.
import { parseFragment } from 'parse5';
import type { Block, Inline } from '../model.ts';
import { attribute, type Element, isElement, type Node, silent, textOf } from './html-nodes.ts';
import { readTable } from './html-table.ts';
import type { Resolve } from './inlines.ts';
import { type Source, sliceLines } from './source.ts';

/** Elements that hold one statement each. */
const statements = new Set(['li', 'p', 'td', 'th', 'dt', 'dd', 'caption', 'figcaption', 'blockquote']);
const headings = /^h([1-6])$/;
const embeds = new Set(['iframe', 'video', 'embed']);

/** What is being read: lines `first` to `last` of the source, and the blocks found so far. */
export interface Region {
  readonly source: Source;
  readonly first: number;
  readonly last: number;
  readonly table: number | undefined;
  readonly found: Block[];
}

/** The heads of the column and the row that a statement stands in. */
interface At {
  readonly column: string;
  readonly row: string;
}

export function htmlBlocks(
  source: Source,
  from: number,
  to: number,
  resolve: Resolve,
  table?: number,
): Block[] {
  const markup = source.lines.slice(from - 1, to).join('\n');
  const fragment = parseFragment(markup, { sourceCodeLocationInfo: true });
  const video = videoOf(fragment.childNodes, resolve);
  if (video) return [whole(source, from, to, 'video', [video])];
  const region: Region = { source, first: from, last: to, table, found: [] };
  walk(fragment.childNodes, region);
  if (region.found.length > 0) return region.found;
  const text = textOf(fragment.childNodes);
  return [whole(source, from, to, text ? 'html' : 'furniture', text ? [{ text }] : [])];
}

function whole(source: Source, from: number, to: number, kind: Block['kind'], inlines: Inline[]): Block {
  return { kind, lines: [from, to], quote: sliceLines(source, from, to), inlines, depth: 0 };
}

function videoOf(nodes: readonly Node[], resolve: Resolve): Inline | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const src = embeds.has(node.tagName) ? attribute(node, 'src') : undefined;
    const href = src === undefined ? undefined : resolve(src.replace('/embed/', '/watch?v='));
    if (src !== undefined) return href ? { text: 'Video', href } : { text: 'Video' };
    const inside = videoOf(node.childNodes, resolve);
    if (inside) return inside;
  }
  return undefined;
}

function walk(nodes: readonly Node[], region: Region): void {
  for (const node of nodes) {
    if (!isElement(node) || silent.has(node.tagName)) continue;
    const depth = headings.exec(node.tagName)?.[1];
    if (node.tagName === 'table') readTable(node, region);
    else if (depth) pushHeading(node, region, Number(depth));
    else if (node.tagName === 'summary') pushHeading(node, region, 7, true);
    else pushStatements(node, region, { column: '', row: '' });
  }
}

/** An element's statements, each as a block of its own. */
export function pushStatements(element: Element, region: Region, at: At): void {
  const inner = element.childNodes.filter((n): n is Element => isElement(n) && !silent.has(n.tagName));
  if (!inner.some((n) => statements.has(n.tagName) || holdsStatements(n))) {
    if (statements.has(element.tagName)) pushCell(element, region, at);
    else walk(element.childNodes, region);
    return;
  }
  pushOwnText(element, region, at);
  for (const node of inner) {
    const depth = headings.exec(node.tagName)?.[1];
    if (depth) pushHeading(node, region, Number(depth));
    else if (node.tagName === 'table') readTable(node, region);
    else pushStatements(node, region, at);
  }
}

/** "Outer" of `<li>Outer <ul>…</ul></li>`. */
function pushOwnText(element: Element, region: Region, at: At): void {
  if (!statements.has(element.tagName)) return;
  const own = element.childNodes.filter(
    (n) => !isElement(n) || !(statements.has(n.tagName) || holdsStatements(n)),
  );
  const first = own.find((n) => textOf([n]) !== '');
  const line = region.first + (first?.sourceCodeLocation?.startLine ?? 0) - 1;
  if (!first || line < region.first) return;
  const table = region.table === undefined ? {} : { table: region.table };
  pushSaid(element, region, at, {
    lines: [line, line],
    quote: '',
    inlines: [{ text: textOf(own) }],
    depth: 0,
    ...table,
  });
}

export const holdsStatements = (element: Element): boolean =>
  element.childNodes.some((n) => isElement(n) && (statements.has(n.tagName) || holdsStatements(n)));

export function pushHeading(element: Element, region: Region, depth: number, pseudo = false): void {
  const made = blockOf(element, region);
  if (made) region.found.push({ ...made, kind: 'heading', depth, ...(pseudo ? { pseudo } : {}) });
}

export function pushCell(element: Element, region: Region, at: At): void {
  const made = blockOf(element, region);
  if (made) pushSaid(element, region, at, made);
}

/** An item of a list that is in no table is a bullet like any other. */
function pushSaid(element: Element, region: Region, at: At, made: Omit<Block, 'kind'>): void {
  if (element.tagName === 'li' && region.table === undefined) {
    const ordered = element.parentNode?.nodeName === 'ol';
    region.found.push({ ...made, kind: 'bullet', depth: listDepth(element), ordered });
  } else {
    region.found.push({ ...made, kind: 'cell', cells: [{ ...at, inlines: made.inlines }] });
  }
}

function listDepth(element: Element): number {
  let depth = -1;
  for (let at = element.parentNode; at && 'parentNode' in at; at = at.parentNode) {
    if (/^[uo]l$/.test(at.nodeName)) depth++;
  }
  return Math.max(0, depth);
}

/** The heads of columns are said with each cell; empty cells say nothing. */
export function pushFurniture(element: Element, region: Region): void {
  const made = placeOf(element, region);
  if (made) region.found.push({ ...made, kind: 'furniture', inlines: [] });
}

function blockOf(element: Element, region: Region): Omit<Block, 'kind'> | undefined {
  const text = textOf(element.childNodes);
  const made = text ? placeOf(element, region) : undefined;
  return made && { ...made, inlines: [{ text }] };
}

function placeOf(element: Element, region: Region): Omit<Block, 'kind' | 'inlines'> | undefined {
  const place = element.sourceCodeLocation;
  if (!place) return undefined;
  const from = region.first + place.startLine - 1;
  const to = Math.max(from, Math.min(region.last, region.first + place.endLine - 1));
  const table = region.table === undefined ? {} : { table: region.table };
  return { lines: [from, to], quote: '', depth: 0, ...table };
}
