// Drafts of levels, from headings, tables or a page's own grade, → the levels of the model.
import type { Behaviours, Level, Passage } from '../model.ts';
import { levelAliases } from './aliases.ts';
import { behaviours, codeOf, competencyName, sharedLeadIns } from './competencies.ts';
import { gradeBelowHeading, gradeInProse } from './grade.ts';
import type { LeadIn } from './lead-ins.ts';
import { pageGrades, roleOfPage, tableGrades } from './page-role.ts';
import { partOf } from './part.ts';
import type { Shown } from './shown.ts';
import { tableLevels } from './tables.ts';
import { type Node, sameText, subtree } from './tree.ts';

export interface Draft {
  readonly name: string;
  readonly codes: readonly string[];
  readonly band: number | null;
  readonly node: Node;
  readonly line: number;
  /** Headings own their sections; table rows and grade sentences own nothing but what is given here. */
  readonly heading: boolean;
  readonly said: ReadonlyMap<string, readonly Passage[]>;
  readonly gradeLine?: Passage;
}

const nothing: ReadonlyMap<string, readonly Passage[]> = new Map();

export function draftLevels(nodes: readonly Node[], title: string): Draft[] {
  const headings = nodes.filter((node) => node.role === 'level').map(fromHeading);
  const drafts = mergeTables(headings, nodes);
  const grades = pageGrades(nodes);
  const [only] = grades;
  if (drafts.length === 0 && grades.length === 1 && only) {
    const name = roleOfPage(title, only);
    return [{ name, codes: [], band: null, node: nodes[0] ?? only.node, line: 0, heading: true, said: nothing, gradeLine: only.passage }];
  }
  const missing = grades.filter(({ name }) => !drafts.some((draft) => sameText(draft.name) === sameText(name)));
  const named = missing.map(({ name, node, passage }): Draft => {
    return { name, codes: [], band: null, node, line: passage.lines[0], heading: false, said: nothing, gradeLine: passage };
  });
  return drafts.length > 0 && named.length < 2 ? drafts : [...drafts, ...named].sort((a, b) => a.line - b.line);
}

function fromHeading(node: Node): Draft {
  const { name, codes, band } = node.level;
  return { name, codes, band, node, line: node.raw.line, heading: true, said: nothing };
}

/** A table adds to the levels that headings name; new ones only where it describes them, or where nothing else does. */
function mergeTables(headings: readonly Draft[], nodes: readonly Node[]): Draft[] {
  const found = tableLevels(nodes);
  const defines = found.some((level) => level.defines);
  const drafts = [...headings];
  for (const { level, node, line, behaviours: said, defines: describes } of found) {
    if (describes !== defines || (!defines && headings.length > 0)) continue;
    const at = drafts.findIndex((draft) => [draft.name, ...draft.codes].some((name) => sameText(name) === sameText(level.name)));
    const before = drafts[at];
    if (before) drafts[at] = { ...before, said: joined(before.said, said) };
    else drafts.push({ name: level.name, codes: level.codes, band: level.band, node, line, heading: false, said });
  }
  return drafts.sort((a, b) => a.line - b.line);
}

function joined(a: Draft['said'], b: Draft['said']): Draft['said'] {
  const all = new Map(a);
  for (const [name, passages] of b) all.set(name, [...(all.get(name) ?? []), ...passages]);
  return all;
}

export function buildLevels(doc: string, drafts: readonly Draft[], nodes: readonly Node[], shown: Shown): Level[] {
  const graded = tableGrades(nodes);
  const spoken = sharedLeadIns(drafts.filter((d) => d.heading).map((d) => d.node));
  return drafts.map((draft, rank): Level => {
    const owned = draft.heading ? ownedBy(draft.node, nodes) : [];
    const { grade, gradeLine } = gradeOf(draft, owned, graded);
    const said = behavioursOf(draft, spoken.get(draft.node) ?? [], shown);
    const { node } = draft;
    const codes = [...draft.codes, ...codesBelow(draft)];
    return {
      name: draft.name,
      doc,
      aliases: levelAliases({ name: draft.name, grade, codes }),
      rank,
      grade,
      gradeLine,
      section: shown.section(node),
      intro: draft.heading ? introOf(node, owned, gradeLine, shown) : [],
      requirements: partOf(owned, ['requirements'], shown),
      responsibilities: partOf(owned, ['responsibilities'], shown),
      behaviours: said,
      inherits: [],
      chain: [],
      inheritsBase: false,
    };
  });
}

/** What stands below the level's heading, and what was written below "Job Grade" for want of a better place. */
function introOf(node: Node, owned: readonly Node[], gradeLine: Passage | undefined, shown: Shown): Passage[] {
  const grades = owned.filter((n) => n.role === 'grade').flatMap((n) => shown.section(n).passages);
  return [...shown.section(node).passages, ...grades.filter((passage) => passage.id !== gradeLine?.id)];
}

/** The root stands for the page: a page with one role owns what nobody else owns. */
const ownedBy = (owner: Node, nodes: readonly Node[]): Node[] =>
  nodes.filter((node) => node.owner === (owner.parent ? owner : undefined) && node.role !== 'level');

function gradeOf(draft: Draft, owned: readonly Node[], graded: ReturnType<typeof tableGrades>) {
  const below = owned.filter((node) => node.role === 'grade').flatMap((node) => node.raw.passages);
  const candidates = draft.gradeLine ? [draft.gradeLine, ...below] : below;
  for (const passage of candidates) {
    const grade = gradeBelowHeading(passage.text);
    if (grade !== null) return { grade, gradeLine: passage };
  }
  for (const passage of draft.heading && draft.node.parent ? draft.node.raw.passages : []) {
    const grade = gradeInProse(passage.text);
    if (grade !== null) return { grade, gradeLine: passage };
  }
  const row = graded.get(sameText(draft.name));
  return row ? { grade: row.grade, gradeLine: row.passage } : { grade: draft.band, gradeLine: candidates.at(0) };
}

function behavioursOf(draft: Draft, spoken: readonly LeadIn[], shown: Shown): Behaviours[] {
  const said = new Map<string, Passage[]>();
  const add = (name: string, passages: readonly Passage[]) => said.set(name, [...(said.get(name) ?? []), ...passages]);
  for (const node of draft.heading && draft.node.parent ? subtree(draft.node) : []) {
    if (node.role !== 'competency') continue;
    const passages = [...subtree(node)].flatMap((n) => shown.section(n).passages);
    add(competencyName(node.heading), passages);
  }
  for (const { label, passages } of spoken) add(label, passages);
  for (const [name, passages] of draft.said) add(name, passages);
  return [...said].map(([name, passages]) => behaviours(name, passages));
}

const codesBelow = (draft: Draft): string[] =>
  draft.heading && draft.node.parent
    ? [...new Set([...subtree(draft.node)].flatMap((n) => (n.role === 'competency' ? (codeOf(n.heading) ?? []) : [])))]
    : [];
