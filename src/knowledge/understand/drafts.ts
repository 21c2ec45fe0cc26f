// The levels of a document before they are filled: named by headings, by tables, or by a page's own grade.
import type { Passage } from '../model.ts';
import { listedLevels, spokenLevels } from './listed-levels.ts';
import { pageGrades, roleOfPage } from './page-role.ts';
import { isSeniority } from './seniority.ts';
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
  /** Where it is an item of a list: the item, and what is nested below. */
  readonly told: readonly Passage[];
  readonly gradeLine: Passage | undefined;
}

type Said = ReadonlyMap<string, readonly Passage[]>;

const nothing: Said = new Map();
const unknown = { codes: [], band: null, owns: [], said: nothing, told: [], gradeLine: undefined };

export function draftLevels(nodes: readonly Node[], title: string): Draft[] {
  const headings = fromHeadings(nodes.filter((node) => node.role === 'level'));
  const drafts = withTables(headings, [...tableLevels(nodes), ...spokenOf(headings, nodes)]);
  const all = withGrades(drafts, nodes, title);
  return (all.length > 0 ? all : nodes.flatMap(listedLevels)).sort((a, b) => a.line - b.line);
}

/** Lists below competencies add to the levels that headings name; they bring new ones only where there are none. */
function spokenOf(headings: readonly Draft[], nodes: readonly Node[]): TableLevel[] {
  const known = new Set(headings.flatMap(keysOf));
  const spoken = spokenLevels(nodes);
  return known.size === 0
    ? spoken
    : spoken.filter(({ level }) => keysOf(level).some((key) => known.has(key)));
}

const fromHeadings = (nodes: readonly Node[]): Draft[] => {
  const names = namesOf(nodes);
  return alike(nodes, names).map((group) => draftOf(group, names));
};

type Names = ReadonlyMap<Node, string>;

/** Where codes tell "Editor (L1)" and "Editor (L2)" apart, they stay in all the names. */
function namesOf(nodes: readonly Node[]): Names {
  const coded = nodes.filter(({ level }) => level.codes.length > 0);
  const codes = Map.groupBy(coded, ({ level }) => sameText(level.name));
  const needed = [...codes.values()].some(
    (alike) => new Set(alike.map(({ level }) => level.codes.join(' '))).size > 1,
  );
  const kept = new Set(needed ? coded : []);
  return new Map(nodes.map((node) => [node, kept.has(node) ? node.heading : node.level.name]));
}

/** A level named twice is one, by its name or by a code that is the whole of another heading. */
function alike(nodes: readonly Node[], names: Names): Node[][] {
  const byName = new Map<string, Node[]>();
  const byCode = new Map<string, Node[]>();
  const groups: Node[][] = [];
  for (const node of nodes) {
    const key = sameText(names.get(node) ?? node.level.name);
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
function draftOf(group: readonly Node[], names: Names): Draft {
  const [at, ...again] = group;
  if (!at) throw new RangeError('a level has at least one heading');
  const { codes, band } = at.level;
  const name = names.get(at) ?? at.level.name;
  const spread = again.some((node) => holdsLevels(node.parent));
  const said = new Map<string, Passage[]>();
  for (const node of spread ? group : []) {
    if (!holdsLevels(node.parent)) continue;
    const passages = [...subtree(node)].flatMap((n) => n.raw.passages);
    said.set(node.parent.heading, [...(said.get(node.parent.heading) ?? []), ...passages]);
  }
  const owns = [at, ...again.filter((node) => !holdsLevels(node.parent))];
  return { name, codes, band, at, line: at.raw.line, owns, said, told: [], gradeLine: undefined };
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
    const i =
      keysOf(level).flatMap((key) => places.get(key) ?? [])[0] ??
      placeBySeniority(name, headings) ??
      drafts.length;
    const before = drafts[i];
    for (const key of keysOf(level)) places.set(key, i);
    if (before) drafts[i] = { ...before, said: joined(before.said, behaviours) };
    else drafts.push({ ...unknown, name, codes, band, at: node, line, said: behaviours });
  }
  return drafts;
}

/** "Senior" at the head of a column means the one heading that opens with it, "Senior Editor". */
function placeBySeniority(name: string, headings: readonly Draft[]): number | undefined {
  const start = `${sameText(name)} `;
  if (!name.split(' ').every(isSeniority)) return undefined;
  const alike = headings.flatMap((draft, i) => (sameText(draft.name).startsWith(start) ? [i] : []));
  return alike.length === 1 ? alike[0] : undefined;
}

const keysOf = ({ name, codes }: Pick<Draft, 'name' | 'codes'>): string[] => [name, ...codes].map(sameText);

/** A page without levels is about the one role it grades, or about the several that its grades name. */
function withGrades(drafts: readonly Draft[], nodes: readonly Node[], title: string): Draft[] {
  const grades = pageGrades(nodes);
  const [root] = nodes;
  const [only] = grades;
  if (drafts.length === 0 && grades.length === 1 && only && root) {
    const name = roleOfPage(title, only);
    return [{ ...unknown, name, at: root, line: 0, owns: [root], gradeLine: only.passage }];
  }
  const graded = drafts.map((draft) => {
    const own = grades.find(({ name }) => keysOf(draft).includes(sameText(name)));
    return own ? { ...draft, gradeLine: own.passage } : draft;
  });
  const others = grades.filter(({ name }) => !drafts.some((draft) => keysOf(draft).includes(sameText(name))));
  if (drafts.length > 0 && others.length < 2) return graded;
  const named = others.map(({ name, node, passage }): Draft => {
    return { ...unknown, name, at: node, line: passage.lines[0], gradeLine: passage };
  });
  return [...graded, ...named];
}
