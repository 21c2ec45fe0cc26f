// The lists below a heading such as "Requirements", sub-headings included, as one part.
import type { Part, Passage, SectionRole } from '../model.ts';
import { facetRoles } from './patterns.ts';
import type { Shown } from './shown.ts';
import { ancestors, type Node } from './tree.ts';

/** The parts of one role that belong to `owner` (undefined: to the page). */
export function partOf(nodes: readonly Node[], roles: readonly SectionRole[], shown: Shown): Part | null {
  const wanted = new Set(roles);
  const tops = nodes.filter(
    (n) => wanted.has(n.role) && !ancestors(n).some((a) => wanted.has(a.role) && a.owner === n.owner),
  );
  if (tops.length === 0) return null;
  const lead: Passage[] = [];
  const items: Passage[] = [];
  const extras: Passage[] = [];
  for (const node of tops.flatMap((top) => [...reach(top, wanted)])) {
    const { passages } = shown.section(node);
    if (node.role === 'bonus') {
      extras.push(...passages);
      continue;
    }
    const first = passages.findIndex((p) => p.kind === 'bullet' || p.kind === 'row' || p.kind === 'cell');
    const split = first < 0 ? passages.length : first;
    lead.push(...passages.slice(0, split));
    items.push(...passages.slice(split));
  }
  return { sections: tops.map(shown.section), lead, items, extras };
}

/** Said of somebody else: a level, a specialty, the people of one country. */
const apart: ReadonlySet<SectionRole> = new Set(['level', 'specialty', 'local', 'hiring']);

/** The section and what is below it, except what is a part of another kind. */
function* reach(node: Node, wanted: ReadonlySet<SectionRole>): Generator<Node> {
  yield node;
  for (const child of node.children) {
    const other = facetRoles.has(child.role) && child.role !== 'bonus' && !wanted.has(child.role);
    if (!other && !apart.has(child.role)) yield* reach(child, wanted);
  }
}

/** Unindented list items. */
export const countItems = (part: Part | null): number | null =>
  part === null ? null : part.items.filter((p) => p.kind === 'bullet' && p.depth === 0).length;
