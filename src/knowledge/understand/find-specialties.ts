// Which headings name a specialty: what stands below "Specialties", and "X Specialty" by itself.
import { isSenior } from './evidence.ts';
import { cleanHeading } from './level-name.ts';
import { facetRoles } from './patterns.ts';
import { isClosed, type Node, nearest } from './tree.ts';

const alone = /^(.{2,40}) (specialty|speciality|specialization|specialisation)$/i;
const labelled = /^(?:specialty|speciality|specialization|specialisation|focus area)\s*[:–—-]\s*(.{2,40})$/i;
const sentence =
  /[?!.]$|^(what|how|why|when|who|you|we|our|all|about|things|working|hiring|getting|projects)\b/i;

export function findSpecialties(nodes: readonly Node[]): void {
  for (const node of nodes) if (node.role === 'specialties' && !isClosed(node)) readOn(node);
  const hasLevels = nodes.some((node) => node.role === 'level');
  for (const node of nodes)
    if (isGroupOfSpecialties(node) || (hasLevels && isUnnamedWrapper(node))) node.role = 'specialties';
  for (const node of nodes) if (isSpecialty(node)) node.role = 'specialty';
}

/** "Paper" below "Specialties", with "Posters" and "Books" below it. */
const isGroupOfSpecialties = (node: Node): boolean =>
  node.role === 'other' &&
  node.parent?.role === 'specialties' &&
  isGroup(node) &&
  node.children.every(hasFacet);

/** "Domains" on a page of levels, where everything below it has requirements of its own. */
function isUnnamedWrapper(node: Node): boolean {
  const mayBe = node.role === 'other' && node.raw.depth > 1 && node.children.length > 1 && !isClosed(node);
  if (!mayBe || nearest(node, (a) => a.role === 'level' || a.role === 'levels')) return false;
  return node.children.every((child) => child.role === 'other' && !isSenior(child) && hasFacet(child));
}

export const specialtyName = (heading: string): string => {
  const cleaned = cleanHeading(heading);
  return alone.exec(cleaned)?.[1] ?? labelled.exec(cleaned)?.[1] ?? cleaned;
};

function isSpecialty(node: Node): boolean {
  if (node.role !== 'other' || isClosed(node) || sentence.test(node.heading)) return false;
  if (node.parent?.role === 'specialties') return true;
  const isNamedSo = alone.test(node.heading) || labelled.test(node.heading);
  return isNamedSo && nearest(node, (a) => a.role === 'specialty') === undefined;
}

/** Specialties that stand beside their heading: where it is empty, or where the whole list belongs to one level. */
function readOn(wrapper: Node): void {
  const { passages } = wrapper.raw;
  const empty = wrapper.children.length === 0 && passages.length === 0;
  const introduces = wrapper.children.length === 0 && passages.every((p) => p.kind === 'paragraph');
  if (!introduces && wrapper.parent?.role !== 'level') return;
  const siblings = wrapper.parent?.children ?? [];
  for (const node of siblings.slice(siblings.indexOf(wrapper) + 1)) {
    if (node.role !== 'other' || sentence.test(node.heading) || (empty && isSenior(node))) return;
    if (isGroup(node)) node.role = 'specialties';
    else if (empty || hasFacet(node)) node.role = 'specialty';
  }
}

const hasFacet = (node: Node): boolean => node.children.some((child) => facetRoles.has(child.role));

const isGroup = (node: Node): boolean =>
  node.raw.passages.length === 0 && node.children.some((child) => child.role === 'other');
