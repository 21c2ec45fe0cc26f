// What speaks for a heading being a level, or the gathering of several.
import { gradeInProse, gradesSeveral } from './grade.ts';
import { isLookAlike } from './look-alikes.ts';
import { facetRoles } from './patterns.ts';
import { sameText } from './text.ts';
import { around, type Node, subtree } from './tree.ts';

const isGradeFacet = (node: Node): boolean =>
  node.role === 'grade' &&
  !node.raw.passages.some((passage) => passage.kind === 'row') &&
  node.children.every((c) => c.level.likeness === 'none') &&
  !gradesSeveral(node.raw.passages.map((passage) => passage.text));

/** A page whose levels are at the depth of their facets has a grade for each. */
export const hasGradeChild = (node: Node): boolean => {
  const grades = node.children.filter(isGradeFacet);
  return grades.length === 1 || (grades.length > 1 && node.raw.depth > 1);
};

/** "Senior Editor" and behind it, at the same depth, "Job Grade" and "Requirements". */
export function isGradedBehind(node: Node): boolean {
  const siblings = around(node);
  const behind = siblings.slice(siblings.indexOf(node) + 1);
  const end = behind.findIndex((sibling) => !facetRoles.has(sibling.role));
  const roles = new Set((end < 0 ? behind : behind.slice(0, end)).map((sibling) => sibling.role));
  return roles.has('grade') && roles.size > 1;
}

/** "Senior Editor" and, at the same depth, "Senior Editor Job Grade" and "Senior Editor Requirements". */
export function isGradedBeside(node: Node): boolean {
  if (node.level.likeness === 'none') return false;
  const start = `${sameText(node.heading)} `;
  const named = around(node).filter(({ heading }) => sameText(heading).startsWith(start));
  const roles = new Set(named.map(({ role }) => role).filter((role) => facetRoles.has(role)));
  return roles.has('grade') && roles.size > 1;
}

export const ownFacets = (node: Node): number =>
  new Set(node.children.map((child) => child.role).filter((role) => facetRoles.has(role))).size;

export const isSenior = (node: Node): boolean =>
  node.level.likeness === 'senior' || node.level.likeness === 'code';

export const isGraded = (node: Node): boolean => node.raw.passages.some((p) => gradeInProse(p.text) !== null);

/** "Individual Contributors" between the wrapper and the levels: what is named like a level stands below it. */
export function isGroup(node: Node): boolean {
  const below = node.children.filter((c) => c.role === 'other' && isSenior(c) && !isLookAlike(c.heading));
  return below.length > 0 && ownFacets(node) === 0 && (below.length > 1 || node.level.likeness === 'none');
}

export const hasContent = (node: Node): boolean => [...subtree(node)].some((n) => n.raw.passages.length > 0);
