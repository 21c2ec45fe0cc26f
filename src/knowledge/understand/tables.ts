// Tables that hold the levels: as columns with a competency a row, or as rows with a competency a column.
import type { Cell, Passage } from '../model.ts';
import { plain } from '../read/inlines.ts';
import { isAttribute, isDescription } from './attributes.ts';
import { type LevelName, readLevelName } from './level-name.ts';
import { isPlainForm } from './seniority.ts';
import { isClosed, type Node } from './tree.ts';

export interface TableLevel {
  readonly level: LevelName;
  /** Where its statements stand. */
  readonly node: Node;
  readonly line: number;
  readonly behaviours: ReadonlyMap<string, readonly Passage[]>;
  /** The table describes its levels at length; others only list them. */
  readonly defines: boolean;
}

interface Entry {
  readonly cell: Cell;
  readonly text: string;
  readonly passage: Passage;
  readonly node: Node;
  /** The row of the table it was cut from. */
  readonly row: string;
}

export function tableLevels(nodes: readonly Node[]): TableLevel[] {
  const tables = new Map<number, Entry[]>();
  for (const node of nodes) {
    if (isClosed(node)) continue;
    for (const passage of node.raw.passages) {
      if (passage.table === undefined) continue;
      const entries = tables.get(passage.table) ?? [];
      tables.set(passage.table, entries);
      entries.push(...cellsOf(passage, node));
    }
  }
  const times = new Map<string, number>();
  for (const head of [...tables.values()].flatMap(rowHeads)) times.set(head, (times.get(head) ?? 0) + 1);
  return [...tables.values()].flatMap((entries) => {
    const byColumn = group(entries, (e) => e.cell.column);
    if (areLevels(named(byColumn)))
      return levelsOf(byColumn, ({ cell }) => (isAttribute(cell.row) ? '' : cell.row), true);
    const byFirst = group(entries, (e) => e.cell.row);
    const byRow = areLevels(named(byFirst)) ? byFirst : byTitle(entries, byColumn);
    if (byRow.size === 0) return [];
    const aside = columnsAside(byColumn);
    const again = rowHeads(entries).filter((head) => (times.get(head) ?? 0) > 1).length > 1;
    const competencyOf = ({ cell: { column }, node }: Entry) => {
      if (again && isDescription(column)) return node.raw.depth > 0 ? node.heading : '';
      return aside.has(column) ? '' : column;
    };
    return levelsOf(byRow, competencyOf, describes(entries));
  });
}

const rowHeads = (entries: readonly Entry[]): string[] =>
  [...new Set(entries.map(({ cell }) => cell.row))].filter((head) => head !== '');

const named = (groups: ReadonlyMap<string, unknown>): string[] =>
  [...groups.keys()].filter((name) => name !== '');

/** "| 3 | Senior Editor | … |": the levels stand in another column than the first. */
function byTitle(entries: readonly Entry[], columns: ReadonlyMap<string, readonly Entry[]>) {
  const titles = [...columns.values()].find((cells) => areLevels(cells.map((cell) => cell.text)));
  const titleOf = new Map(titles?.map(({ row, text }) => [row, text]));
  const told = entries.filter((entry) => titleOf.has(entry.row) && !titles?.includes(entry));
  return group(told, (entry) => titleOf.get(entry.row) ?? '');
}

/** Columns that hold what is known about a level, and numbers, are no competencies. */
const columnsAside = (columns: ReadonlyMap<string, readonly Entry[]>): ReadonlySet<string> =>
  new Set(
    [...columns]
      .filter(([name, cells]) => isAttribute(name) || cells.every(({ text }) => /^[\W\d]*$/.test(text)))
      .map(([name]) => name),
  );

function cellsOf(passage: Passage, node: Node): Entry[] {
  const cells = passage.cells ?? [];
  return cells.map((cell, i) => {
    const text = plain(cell.inlines);
    const cut = { ...passage, id: `${passage.id}.${i + 1}`, inlines: cell.inlines, text, cells: [cell] };
    return { cell, text, node, row: passage.id, passage: cells.length === 1 ? passage : cut };
  });
}

function group(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const list = groups.get(key) ?? [];
    groups.set(key, list);
    list.push(entry);
  }
  return groups;
}

/** Most of the heads sound like levels, and at least two of them beyond doubt. */
function areLevels(heads: readonly string[]): boolean {
  const likeness = heads.map((head) => readLevelName(head).likeness);
  const certain = likeness.filter((l) => l === 'code' || l === 'senior').length;
  const likely = likeness.filter((l) => l !== 'none').length;
  return certain >= 2 && likely >= heads.length * 0.6;
}

const wordsThatDescribe = 5;

/** Whole statements in the cells, not only names and numbers. */
function describes(entries: readonly Entry[]): boolean {
  const told = entries.filter((entry) => entry.cell.row !== '' && entry.text !== '');
  const words = told.reduce((sum, entry) => sum + entry.text.split(' ').length, 0);
  return words >= told.length * wordsThatDescribe;
}

function levelsOf(
  groups: ReadonlyMap<string, readonly Entry[]>,
  competencyOf: (entry: Entry) => string,
  defines: boolean,
): TableLevel[] {
  return [...groups].flatMap(([head, list]) => {
    const level = readLevelName(head);
    const [first] = list;
    const isPlain = [...groups.keys()].some((other) => isPlainForm(head, other));
    if (!first || head === '' || (level.likeness === 'none' && !isPlain)) return [];
    const said = group(
      list.filter((e) => e.text !== '' && competencyOf(e) !== ''),
      competencyOf,
    );
    const behaviours = new Map([...said].map(([name, at]) => [name, at.map((e) => e.passage)] as const));
    return [{ level, node: first.node, line: first.passage.lines[0], behaviours, defines }];
  });
}
