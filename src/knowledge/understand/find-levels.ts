// Which headings name a level. Each kind of evidence is a small predicate; `isLevel` says which of them suffice.
import {
  hasContent,
  hasGradeChild,
  isGraded,
  isGradedBehind,
  isGradedBeside,
  isGroup,
  isSenior,
  ownFacets,
} from './evidence.ts';
import { isLookAlike } from './look-alikes.ts';
import { facetRoles, maybeLevels } from './patterns.ts';
import {
  isBesideLevels,
  isDividedAsLevels,
  isFacetedAsLevels,
  isNumberedPart,
  wordsOfSiblings,
} from './siblings.ts';
import { longWords, sameText } from './text.ts';
import { isClosed, type Node, nearest, subtree } from './tree.ts';
import { findWrappers } from './wrappers.ts';

interface Document {
  readonly title: string;
  /** Headings that follow an empty "Levels" at the same depth stand in for its children. */
  readonly afterWrapper: ReadonlySet<Node>;
  readonly hasWrapper: boolean;
  /** What facet headings name: "senior editor" of "Senior Editor Requirements". */
  readonly named: ReadonlySet<string>;
  /** Headings that only gather levels, such as "Individual Contributors". */
  readonly groups: ReadonlySet<Node>;
  /** How many headings of each depth sound senior. */
  readonly seniorAt: ReadonlyMap<number, number>;
}

export function findLevels(nodes: readonly Node[], title: string): void {
  const { wrappers, followers: afterWrapper } = findWrappers(nodes);
  const named = new Set(
    nodes.filter((node) => facetRoles.has(node.role)).flatMap((node) => openings(node.heading)),
  );
  const seniorAt = countBy(nodes.filter((node) => isSenior(node) && mayBeLevel(node)));
  const groups = new Set(nodes.filter(isGroup));
  const document = { title, afterWrapper, hasWrapper: wrappers.length > 0, named, groups, seniorAt };
  for (const node of nodes) if (isLevel(node, document)) node.role = 'level';
  const beside = wordsOfSiblings(nodes);
  for (const node of nodes) if (isBesideLevels(node, beside)) node.role = 'level';
  for (const node of nodes) if (isDividedAsLevels(node) || isFacetedAsLevels(node)) node.role = 'level';
  dropEchoes(nodes);
}

function isLevel(node: Node, document: Document): boolean {
  if (!mayBeLevel(node)) return false;
  if (hasGradeChild(node)) return true;
  const named = node.level.likeness !== 'none';
  if (named && isGraded(node)) return !document.groups.has(node);
  if (isLookAlike(node.heading) || document.groups.has(node)) return false;
  if (named && isGradedBehind(node)) return true;
  if (nearest(node, (a) => a.role === 'specialties')) return false;
  if (named && isNamedByFacet(node, document)) return true;
  const wrapper = wrapperOf(node, document);
  if (wrapper === 'sure') return true;
  if (wrapper === 'perhaps') return named || ownFacets(node) > 1;
  return standsAlone(node, document);
}

/** Nothing around it says that levels follow. */
function standsAlone(node: Node, document: Document): boolean {
  if (nearest(node, (a) => a.role === 'level' || facetRoles.has(a.role) || a.role === 'base')) return false;
  if (node.level.likeness === 'code') return hasContent(node);
  if (isNumberedPart(node)) return true;
  if (isSenior(node)) return ownFacets(node) > 0 || (hasContent(node) && isOfFamily(node, document));
  return node.level.likeness === 'noun' && isRolePage(node, document);
}

const isNamedByFacet = (node: Node, { named }: Document): boolean => named.has(sameText(node.heading));

/** "Senior", "Senior Editor" of "Senior Editor Requirements". */
function openings(heading: string): string[] {
  const words = sameText(heading).split(' ').slice(0, 12);
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
}

function countBy(nodes: readonly Node[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { raw } of nodes) counts.set(raw.depth, (counts.get(raw.depth) ?? 0) + 1);
  return counts;
}

function mayBeLevel(node: Node): boolean {
  if (node.role !== 'other' || node.raw.depth === 0 || node.raw.table !== undefined) return false;
  if (isClosed(node)) return isOutOfPlace(node);
  return node.heading.split(' ').length <= 12;
}

/** A level that follows "Hiring Process" or "Career Ladder", one heading too deep: it has a grade, and more. */
function isOutOfPlace(node: Node): boolean {
  const inHiring = nearest(node, (a) => a.role === 'hiring') !== undefined;
  return (hasGradeChild(node) && (!inHiring || ownFacets(node) > 1)) || isGradedBeside(node);
}

function wrapperOf(node: Node, { afterWrapper, groups }: Document): 'sure' | 'perhaps' | 'none' {
  if (afterWrapper.has(node)) return 'perhaps';
  const { parent } = node;
  if (!parent) return 'none';
  if (parent.role === 'levels')
    return parent.raw.depth > 1 && !maybeLevels.test(parent.heading) ? 'sure' : 'perhaps';
  if (parent.role === 'other' && groups.has(parent) && nearest(parent, (a) => a.role === 'levels'))
    return 'perhaps';
  const shared = nearest(node, (a) => a.role === 'levels');
  return shared && nearest(node, (a) => a.role === 'level') === undefined && isSenior(node)
    ? 'perhaps'
    : 'none';
}

/** Named after the page, or one of several alike: "Senior Rigger" beside "Lead Rigger". */
function isOfFamily(node: Node, { title, seniorAt }: Document): boolean {
  const own = new Set(longWords(node.level.name));
  if (longWords(title).some((word) => own.has(word))) return true;
  return node.level.namesJob && (seniorAt.get(node.raw.depth) ?? 0) > 1;
}

/** Roles side by side, each with its own requirements, on a page that has no heading above them. */
function isRolePage(node: Node, { hasWrapper }: Document): boolean {
  const roles = new Set(node.children.map((child) => child.role));
  const isTitle = node.raw.depth === 1 && node.parent?.children.length === 1;
  return !hasWrapper && !isTitle && roles.has('requirements') && roles.has('responsibilities');
}

/** A heading that repeats the level it stands under is not a second one; the title of a page of levels is none. */
function dropEchoes(nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (node.role !== 'level') continue;
    const name = sameText(node.level.name);
    const above = nearest(node, (a) => a.role === 'level' && sameText(a.level.name) === name);
    if (above?.raw.depth === 1 && [...subtree(above)].some((a) => a.role === 'levels')) above.role = 'other';
    else if (above) node.role = isGraded(node) ? 'grade' : 'other';
  }
}
