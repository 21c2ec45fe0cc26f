// Whose requirements these are: the level or specialty around the heading, else the one it names, else the last one
// opened, because headings in such documents stand at any depth; what remains is said of the whole page.
import type { SectionRole } from '../model.ts';
import { gradesSeveral } from './grade.ts';
import { facetRoles } from './patterns.ts';
import { sameText } from './text.ts';
import { isClosed, type Node, nearest } from './tree.ts';

const isOwner = (node: Node): boolean => node.role === 'level' || node.role === 'specialty';

interface Walk {
  readonly levels: readonly Node[];
  readonly named: ReadonlyMap<string, Node>;
  last: Node | undefined;
  /** Everything since the last level was opened belonged to it. */
  unbroken: boolean;
  /** What was given to a level that does not stand around it. */
  readonly adopted: Map<Node, Set<SectionRole>>;
}

export function assignOwners(nodes: readonly Node[]): void {
  const levels = nodes.filter((node) => node.role === 'level');
  const walk: Walk = { levels, named: byName(levels), last: undefined, unbroken: false, adopted: new Map() };
  for (const node of nodes) {
    if (node.role === 'base' && nearest(node, isOwner)) node.role = 'requirements';
    if (isOwner(node)) open(node, walk);
    else if (facetRoles.has(node.role)) node.owner = ownerOf(node, walk);
    if (!isOwner(node) && walk.last && !belongsTo(node, walk.last)) walk.unbroken = false;
  }
}

function open(node: Node, walk: Walk): void {
  walk.last = node;
  walk.unbroken = true;
}

const belongsTo = (node: Node, owner: Node): boolean =>
  node.owner === owner || nearest(node, (a) => a === owner || a.owner === owner) !== undefined;

function ownerOf(node: Node, walk: Walk): Node | undefined {
  const around = nearest(node, isOwner);
  const inSpecialties = nearest(node, (a) => a.role === 'specialties' || a === around);
  if (walk.last?.role === 'specialty' && inSpecialties?.role === 'specialties') return walk.last;
  const named = namedBy(node, walk.named);
  if (around) return named && nearest(named, (a) => a === around) ? named : around;
  if (named && (!isClosed(node) || named.parent === node.parent)) return named;
  if (isClosed(node)) return undefined;
  const { last } = walk;
  if (last?.role !== 'level' || has(last, node.role, walk) || !isStrayPartOf(node, last, walk))
    return undefined;
  walk.adopted.set(last, (walk.adopted.get(last) ?? new Set()).add(node.role));
  return last;
}

/** "Senior Requirements", "Director of Advice - Job Grade", "Duties (Senior Editor)". */
function namedBy(node: Node, named: Walk['named']): Node | undefined {
  const words = sameText(node.heading).split(' ');
  for (let length = words.length - 1; length > 0; length--) {
    const level = named.get(words.slice(0, length).join(' ')) ?? named.get(words.slice(-length).join(' '));
    if (level) return level;
  }
  return undefined;
}

/** The first of each name. */
const byName = (levels: readonly Node[]): Walk['named'] =>
  new Map(levels.map((level) => [sameText(level.level.name), level] as const).reverse());

const has = (level: Node, role: SectionRole, { adopted }: Walk): boolean =>
  level.children.some((child) => child.role === role) || (adopted.get(level)?.has(role) ?? false);

/** Accidents of depth: below the levels' own heading, or above the level while further levels follow. */
function isStrayPartOf(node: Node, level: Node, { levels, unbroken, adopted }: Walk): boolean {
  if (node.role === 'grade') return !gradesSeveral(node.raw.passages.map((passage) => passage.text));
  const wrapper = nearest(level, (a) => a.role === 'levels');
  if (wrapper && nearest(node, (a) => a === wrapper)) return true;
  if (!unbroken) return false;
  const further = (levels.at(-1)?.raw.line ?? 0) > node.raw.line;
  if (node.raw.depth < level.raw.depth) return further || adopted.size > 0;
  const nested = level.children.some((child) => facetRoles.has(child.role));
  return !nested && (wrapper === undefined || adopted.has(level));
}

/** Every facet by the level or specialty it speaks of; undefined stands for the page. */
export const byOwner = (nodes: readonly Node[]): ReadonlyMap<Node | undefined, readonly Node[]> =>
  Map.groupBy(nodes, (node) => node.owner);
