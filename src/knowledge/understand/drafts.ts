// The levels of a document before they are filled: named by headings, by tables, or by a page's own grade.
import type { Passage } from '../model.ts';
import { readLevelName } from './level-name.ts';
import { pageGrades, roleOfPage } from './page-role.ts';
import { maybeLevels } from './patterns.ts';
import { type TableLevel, tableLevels } from './tables.ts';
import { sameText } from './text.ts';
import { type Node, subtree } from './tree.ts';

export interface Draft {
  readonly name: string;
  readonly codes: readonly string[];
  /** The number of a pay band in the name. */
  readonly band: number | null;
  /** Where it stands: its heading, or the section of the table or sentence that names it. */
  readonly at: Node;
  readonly line: number;
  /** The sections it owns; a row of a table owns none. */
  readonly owns: readonly Node[];
  /** What is said of it elsewhere, by competency. */
  readonly said: Said;
  readonly gradeLine: Passage | undefined;
}

type Said = ReadonlyMap<string, readonly Passage[]>;

const nothing: Said = new Map();

export function draftLevels(nodes: readonly Node[], title: string): Draft[] {
  const headings = fromHeadings(nodes.filter((node) => node.role === 'level'));
  const drafts = withTables(headings, tableLevels(nodes));
  const all = withGrades(drafts, nodes, title);
  return (all.length > 0 ? all : nodes.flatMap(fromList)).sort((a, b) => a.line - b.line);
}

/** "Levels" with nothing but a list of their names; links lead to pages that say more, and to other documents. */
function fromList(node: Node): Draft[] {
  if (node.role !== 'levels' && !maybeLevels.test(node.heading)) return [];
  const items = node.raw.passages.filter((p) => p.kind === 'bullet' && p.depth === 0);
  const names = items.map((item) => ({ item, level: readLevelName(item.text.replace(/[;,.]$/, '')) }));
  const senior = names.filter(({ level }) => level.likeness === 'senior' || level.likeness === 'code');
  const linked = items.some((item) => /^\[|^<a\b/.test(item.quote));
  const nested = node.raw.passages.length > items.length;
  if (
    linked ||
    senior.length < (nested ? 1 : 2) ||
    names.length < 2 ||
    names.some(({ level }) => level.likeness === 'none')
  )
    return [];
  return names.map(({ item, level: { name, codes, band } }) => {
    return {
      name,
      codes,
      band,
      at: node,
      line: item.lines[0],
      owns: [],
      said: nothing,
      gradeLine: undefined,
    };
  });
}

const fromHeadings = (nodes: readonly Node[]): Draft[] => alike(nodes).map(draftOf);

/** A level named twice is one, by its name or by a code that is the whole of another heading. */
function alike(nodes: readonly Node[]): Node[][] {
  const byName = new Map<string, Node[]>();
  const byCode = new Map<string, Node[]>();
  const groups: Node[][] = [];
  for (const node of nodes) {
    const key = sameText(node.level.name);
    const codes = node.level.codes.map(sameText);
    const spelledOut = codes.map((code) => byName.get(code)).find((group) => group !== undefined);
    const known = byName.get(key) ?? byCode.get(key) ?? spelledOut;
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(node);
    byName.set(key, group);
    for (const code of codes) byCode.set(code, group);
  }
  return groups;
}

/** Where competencies hold the levels, each place says something of the level; elsewhere it owns the section. */
function draftOf(group: readonly Node[]): Draft {
  const [at, ...again] = group;
  if (!at) throw new RangeError('a level has at least one heading');
  const { name, codes, band } = at.level;
  const spread = again.some((node) => holdsLevels(node.parent));
  const said = new Map<string, Passage[]>();
  for (const node of spread ? group : []) {
    if (!holdsLevels(node.parent)) continue;
    const passages = [...subtree(node)].flatMap((n) => n.raw.passages);
    said.set(node.parent.heading, [...(said.get(node.parent.heading) ?? []), ...passages]);
  }
  const owns = [at, ...again.filter((node) => !holdsLevels(node.parent))];
  return { name, codes, band, at, line: at.raw.line, owns, said, gradeLine: undefined };
}

/** "Communication" with "Level 1" and "Level 2" below it. */
const holdsLevels = (parent: Node | undefined): parent is Node =>
  parent !== undefined && parent.raw.depth > 1 && (parent.role === 'other' || parent.role === 'competency');

function joined(a: Said, b: Said): Said {
  const all = new Map(a);
  for (const [name, passages] of b) all.set(name, [...new Set([...(all.get(name) ?? []), ...passages])]);
  return all;
}

/** A table adds to the levels that headings name; new ones only where it describes them, or where nothing else does. */
function withTables(headings: readonly Draft[], found: readonly TableLevel[]): Draft[] {
  const defines = found.some((level) => level.defines);
  const drafts = [...headings];
  const places = new Map<string, number>();
  headings.forEach((draft, i) => {
    for (const key of keysOf(draft)) places.set(key, i);
  });
  for (const { level, node, line, behaviours, defines: describes } of found) {
    if (describes !== defines || (!defines && headings.length > 0)) continue;
    const { name, codes, band } = level;
    const i = keysOf(level).flatMap((key) => places.get(key) ?? [])[0] ?? drafts.length;
    const before = drafts[i];
    for (const key of keysOf(level)) places.set(key, i);
    if (before) drafts[i] = { ...before, said: joined(before.said, behaviours) };
    else drafts.push({ name, codes, band, at: node, line, owns: [], said: behaviours, gradeLine: undefined });
  }
  return drafts;
}

const keysOf = ({ name, codes }: Pick<Draft, 'name' | 'codes'>): string[] => [name, ...codes].map(sameText);

/** A page without levels is about the one role it grades, or about the several that its grades name. */
function withGrades(drafts: readonly Draft[], nodes: readonly Node[], title: string): Draft[] {
  const grades = pageGrades(nodes);
  const [root] = nodes;
  const [only] = grades;
  const base = { codes: [], band: null, said: nothing };
  if (drafts.length === 0 && grades.length === 1 && only && root) {
    const name = roleOfPage(title, only);
    return [{ ...base, name, at: root, line: 0, owns: [root], gradeLine: only.passage }];
  }
  const graded = drafts.map((draft) => {
    const own = grades.find(({ name }) => keysOf(draft).includes(sameText(name)));
    return own ? { ...draft, gradeLine: own.passage } : draft;
  });
  const others = grades.filter(({ name }) => !drafts.some((draft) => keysOf(draft).includes(sameText(name))));
  if (drafts.length > 0 && others.length < 2) return graded;
  const named = others.map(({ name, node, passage }): Draft => {
    return { ...base, name, at: node, line: passage.lines[0], owns: [], gradeLine: passage };
  });
  return [...graded, ...named];
}
