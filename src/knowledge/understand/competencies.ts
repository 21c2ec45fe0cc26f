// What behaviours are grouped by: headings below "Example Behaviors", headings or opening words that several levels
// share, or, where levels have none, what stands below a page's "Core Competencies".
import type { Behaviours, Passage } from '../model.ts';
import { isAttribute } from './attributes.ts';
import { type LeadIn, leadIns } from './lead-ins.ts';
import { openings } from './opening.ts';
import { facetRoles } from './patterns.ts';
import { sameText } from './text.ts';
import { isClosed, type Node, nearest, subtree } from './tree.ts';

const codeSuffix = /\s*\(([\p{Lu}\d]{2,6})\)$/u;

/** "Sensing Mechanisms (SPM)" is the competency of all levels. */
export const competencyName = (heading: string): string => heading.replace(codeSuffix, '').trim();

export const codeOf = (heading: string): string | undefined => codeSuffix.exec(heading)?.[1];

/** Facets whose sub-headings are competencies all the same: "Skills needed for this level". */
const skillLists = /\bskills\b/i;

export function findCompetencies(nodes: readonly Node[]): void {
  const levels = nodes.filter((node) => node.role === 'level');
  for (const node of nodes) {
    if (node.role === 'other' && isBelowBehaviours(node)) node.role = 'competency';
  }
  for (const name of sharedHeadings(levels)) markShared(levels, name);
  if (nodes.some((node) => node.role === 'competency')) return;
  for (const node of nodes) {
    const list = node.parent?.role === 'competencies' && !isClosed(node);
    if (list && node.role === 'other' && !/[?!]$/.test(node.heading)) node.role = 'competency';
  }
}

/** "Core Competencies" with "- **Coaching**: …" below it. */
export const listedCompetencies = (node: Node): string[] =>
  node.role === 'competencies' && node.children.length === 0 && !isClosed(node)
    ? openings(node.raw.passages).map(({ name }) => name)
    : [];

const isBelowBehaviours = (node: Node): boolean =>
  nearest(node, (a) => a.role === 'competencies' || a.role === 'behaviours')?.role === 'behaviours' ||
  (node.parent?.role === 'competencies' && nearest(node, (a) => a.role === 'level') !== undefined);

function candidates(level: Node): Node[] {
  return [...subtree(level)].filter(
    (node) =>
      node !== level && node.role === 'other' && !isInFacet(node, level) && !isAttribute(node.heading),
  );
}

const isInFacet = (node: Node, level: Node): boolean =>
  isClosed(node) ||
  nearest(
    node,
    (a) =>
      a === level ||
      a.role === 'specialty' ||
      (facetRoles.has(a.role) && a.role !== 'grade' && !skillLists.test(a.heading)),
  ) !== level;

function sharedHeadings(levels: readonly Node[]): string[] {
  const counts = new Map<string, number>();
  for (const level of levels) {
    const own = new Set(candidates(level).map((node) => sameText(competencyName(node.heading))));
    for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([name, count]) => count > 1 && name !== '').map(([name]) => name);
}

/** A heading whose own sub-headings or opening words are shared is a group of competencies, not one. */
function markShared(levels: readonly Node[], name: string): void {
  const alike = levels.flatMap(candidates).filter((node) => sameText(competencyName(node.heading)) === name);
  const shared = (labels: readonly string[][]) => labels.flat().length > new Set(labels.flat()).size;
  const children = alike.map((node) => node.children.map((child) => sameText(child.heading)));
  const words = alike.map((node) => leadIns(node.raw.passages).map((leadIn) => leadIn.label));
  if (shared(children) || shared(words)) return;
  for (const node of alike) node.role = 'competency';
}

/** Opening words that at least two levels share, where no heading groups their statements. */
export function sharedLeadIns(levels: readonly Node[]): ReadonlyMap<Node, readonly LeadIn[]> {
  const found = new Map(levels.map((level) => [level, leadIns(freeStatements(level))] as const));
  const counts = new Map<string, number>();
  for (const list of found.values()) {
    for (const label of new Set(list.map((leadIn) => leadIn.label)))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const isShared = ({ label }: LeadIn) => (counts.get(label) ?? 0) > 1;
  const labels = new Map([...found].map(([level, list]) => [level, new Set(list.map((l) => l.label))]));
  const spoken = [...labels].filter(([, own]) => own.size > 0);
  const repeating = spoken.filter(([level, own]) =>
    spoken.some(([other, words]) => other !== level && isMostly(own, words)),
  );
  if (repeating.length < spoken.length / 2) return new Map();
  return new Map(repeating.map(([level]) => [level, (found.get(level) ?? []).filter(isShared)] as const));
}

/** Levels that are described by competencies repeat most of them; a word here and there is chance. */
function isMostly(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const both = [...own].filter((label) => other.has(label)).length;
  return both > 0 && both > Math.min(own.size, other.size) / 2;
}

function freeStatements(level: Node): Passage[] {
  const free = [...subtree(level)].filter(
    (node) => node === level || (node.role === 'other' && !isInFacet(node, level)),
  );
  return free.flatMap((node) => node.raw.passages);
}

export const behaviours = (competency: string, passages: readonly Passage[]): Behaviours => ({
  competency,
  items: passages.filter((p) => !p.pending && p.text !== ''),
  pending: passages.filter((p) => p.pending),
});
