// An HTML table → cells that know the head of their column and of their row, spans included.
import {
  holdsStatements,
  pushCell,
  pushFurniture,
  pushHeading,
  pushStatements,
  type Region,
} from './html.ts';
import { attribute, type Element, isElement, textOf } from './html-nodes.ts';

interface Grid {
  readonly region: Region;
  readonly columns: string[];
  /** What reaches down from above, by column: for how many more rows, and the text of a row's head. */
  readonly reaching: Map<number, { rows: number; head: string }>;
}

interface Placed {
  readonly cell: Element;
  readonly column: number;
  readonly width: number;
}

/** Below every heading a person writes as one, and above the bold lines that stand for headings. */
const groupDepth = 5;
const rowDepth = 6;

export function readTable(table: Element, region: Region): void {
  const rows = rowsOf(table);
  const headless = !rows.some((row) => cellsOf(row).some((cell) => cell.tagName === 'th'));
  const grid: Grid = { region, columns: [], reaching: new Map() };
  rows.forEach((row, i) => {
    const placed = place(cellsOf(row), grid);
    if (isHead(placed, headless && i === 0 && rows.length > 1)) nameColumns(placed, grid);
    else readRow(placed, grid);
    passDown(placed, grid);
  });
}

/** The rows of this table, not of a table inside one of its cells. */
function rowsOf(element: Element): Element[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((n) => (n.tagName === 'tr' ? [n] : /^t(head|body|foot)$/.test(n.tagName) ? rowsOf(n) : []));
}

const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter((n): n is Element => isElement(n) && /^t[hd]$/.test(n.tagName));

const span = (cell: Element, name: string): number =>
  Math.min(100, Math.max(1, Number.parseInt(attribute(cell, name) ?? '1', 10) || 1));

function place(cells: readonly Element[], grid: Grid): Placed[] {
  let column = 0;
  return cells.map((cell) => {
    while (grid.reaching.has(column)) column++;
    const placed = { cell, column, width: span(cell, 'colspan') };
    column += placed.width;
    return placed;
  });
}

function isHead(placed: readonly Placed[], mayBePlain: boolean): boolean {
  if (placed.length < 2) return false;
  if (placed.every(({ cell }) => cell.tagName === 'th')) return true;
  return mayBePlain && placed.every(({ cell }) => !holdsStatements(cell) && wordCount(cell) <= 6);
}

const wordCount = (cell: Element): number => textOf(cell.childNodes).split(' ').length;

function nameColumns(placed: readonly Placed[], grid: Grid): void {
  grid.columns.length = 0;
  for (const { cell, column, width } of placed) {
    const text = textOf(cell.childNodes);
    for (let i = column; i < column + width; i++) grid.columns[i] = text;
    pushFurniture(cell, grid.region);
  }
}

function readRow(placed: readonly Placed[], grid: Grid): void {
  let row = grid.reaching.get(0)?.head ?? '';
  for (const at of placed) {
    readCell(at, row, placed.length === 1, grid);
    if (at.column === 0 && at.width === 1 && mayBeHead(at.cell)) row = textOf(at.cell.childNodes);
  }
}

const mayBeHead = (cell: Element): boolean => !holdsStatements(cell) && wordCount(cell) <= 10;

function readCell(
  { cell, column, width }: Placed,
  row: string,
  alone: boolean,
  { region, columns }: Grid,
): void {
  const at = { column: width > 1 ? '' : (columns[column] ?? ''), row };
  const isGroup = width > 1 && alone;
  if (textOf(cell.childNodes) === '') pushFurniture(cell, region);
  else if (cell.tagName === 'th' && column === 0) pushHeading(cell, region, isGroup ? groupDepth : rowDepth);
  else if (holdsStatements(cell)) pushStatements(cell, region, at);
  else pushCell(cell, region, at);
}

function passDown(placed: readonly Placed[], grid: Grid): void {
  for (const [column, reach] of grid.reaching) {
    if (reach.rows <= 1) grid.reaching.delete(column);
    else grid.reaching.set(column, { ...reach, rows: reach.rows - 1 });
  }
  for (const { cell, column, width } of placed) {
    const rows = span(cell, 'rowspan') - 1;
    if (rows < 1) continue;
    const head = textOf(cell.childNodes);
    for (let i = column; i < column + width; i++) grid.reaching.set(i, { rows, head });
  }
}
