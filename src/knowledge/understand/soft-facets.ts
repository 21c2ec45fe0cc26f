// Headings that are a level's requirements in one document and a competency in another: it depends on what is beside them.
import { facetRoles } from './patterns.ts';
import type { Node } from './tree.ts';

const kinds = 'skills|knowledge|experience|education|abilities|training|certifications';

/** "Skills", "Technical knowledge and skills", "Education & Experience". */
const demands = new RegExp(
  `^(?:(?:required|needed|key|core|technical|non-technical|soft|hard|professional|general) )*(?:${kinds})(?:(?:,| and| &|/) ?(?:${kinds}))*$`,
  'i',
);
/** "Expectations", "What we expect of you". */
const expectations =
  /^(?:(?:key|core|our|main|role|level) )?expectations$|^what (?:we|is) expect(?:ed)?(?: (?:of|from) you)?$/i;

const has = (node: Node, role: Node['role']): boolean => node.children.some((child) => child.role === role);

/** Beside responsibilities, skills are what is asked for; expectations are, where nothing else is. */
export function settleSoftFacets(nodes: readonly Node[]): void {
  for (const level of nodes) {
    if (level.role !== 'level' || has(level, 'requirements')) continue;
    const beside = has(level, 'responsibilities');
    const asked = level.children.filter(({ role, heading }) => {
      return role === 'other' && (expectations.test(heading) || (beside && demands.test(heading)));
    });
    for (const node of asked) node.role = 'requirements';
  }
}

/** "You will" below "Requirements" only opens its list. */
export function settleOpenings(nodes: readonly Node[]): void {
  for (const node of nodes) {
    const opens = node.raw.depth > 6 && /^you\b/i.test(node.heading) && facetRoles.has(node.role);
    if (opens && node.parent && facetRoles.has(node.parent.role)) node.role = 'other';
  }
}
