// Headings that hold the levels: called so, or recognised by what stands below them.
import { hasGradeChild, isSenior, ownFacets } from './evidence.ts';
import { isLookAlike } from './look-alikes.ts';
import { closedRoles, maybeLevels } from './patterns.ts';
import { isClosed, type Node } from './tree.ts';

/** Gives wrappers their role, and returns them with the headings that follow an empty one in place of its children. */
export function findWrappers(nodes: readonly Node[]): { wrappers: Node[]; followers: ReadonlySet<Node> } {
  for (const node of nodes) if (isGroupAllTheSame(node)) node.role = 'other';
  for (const node of nodes) if (isWrapperByChildren(node)) node.role = 'levels';
  for (const node of nodes) if (isTitleOverWrappers(node)) node.role = 'other';
  setMixinsApart(nodes);
  const wrappers = nodes.filter((node) => node.role === 'levels' && !isClosed(node));
  return { wrappers, followers: new Set(wrappers.filter(isEmpty).flatMap(followersOf)) };
}

const isEmpty = (node: Node): boolean =>
  node.children.length === 0 && !node.raw.passages.some((p) => p.kind === 'bullet' || p.kind === 'row');

/** "Compensation" may be a step of hiring, or the department whose graded roles stand below it. */
const isGroupAllTheSame = (node: Node): boolean =>
  closedRoles.has(node.role) && node.children.filter(isWhole).length > 1;

const isWhole = (node: Node): boolean => hasGradeChild(node) || (isSenior(node) && ownFacets(node) > 1);

/** "Roles", "Individual Contributors", "Engineering Career Ladder", and "Job Grades" that has levels below it. */
function isWrapperByChildren(node: Node): boolean {
  if (node.role === 'levels' || isClosed(node)) return false;
  if (node.role === 'grade')
    return node.children.some((c) => (c.role === 'other' && isSenior(c)) || hasGradeChild(c));
  if (node.role !== 'moving' && !(node.role === 'other' && maybeLevels.test(node.heading))) return false;
  if (hasGradeChild(node) || ownFacets(node) > 1) return false;
  return node.children.some((c) => c.role === 'other' && isSenior(c));
}

/** "Levels and questions" at the top of a page whose levels stand below "Levels". */
const isTitleOverWrappers = (node: Node): boolean =>
  node.role === 'levels' && node.raw.depth === 1 && node.children.some((child) => child.role === 'levels');

/** "Roles" beside "Bands" are mixed into a level, as specialties are. */
function setMixinsApart(nodes: readonly Node[]): void {
  const others = nodes.filter((node) => node.role === 'levels' && !mixins.test(node.heading));
  if (!others.some((node) => node.children.some(isSenior))) return;
  for (const node of nodes)
    if (node.role === 'levels' && mixins.test(node.heading)) node.role = 'specialties';
}

const mixins = /^(roles|mix-?ins)$/i;

function followersOf(wrapper: Node): Node[] {
  const siblings = wrapper.parent?.children ?? [];
  const after = siblings.slice(siblings.indexOf(wrapper) + 1);
  const end = after.findIndex((node) => node.role !== 'other' || isLookAlike(node.heading));
  return after.slice(0, end < 0 ? after.length : end);
}
