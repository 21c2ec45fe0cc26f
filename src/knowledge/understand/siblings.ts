// What speaks for a heading being a level because of the headings beside it.
import { isAttribute } from './attributes.ts';
import { hasContent, ownFacets } from './evidence.ts';
import { isLookAlike } from './look-alikes.ts';
import { facetRoles } from './patterns.ts';
import { isPlainForm } from './seniority.ts';
import { longWords, sameText } from './text.ts';
import { around, isClosed, type Node } from './tree.ts';

const numbered = /^(\p{Lu}.+?)[ -](?:[IVX]{1,4}|\d)$/u;

/** "Keeper of Bees I" beside "Keeper of Bees II", both divided alike: a job, whatever its noun. */
export function isNumberedPart(node: Node): boolean {
  const base = numbered.exec(node.heading)?.[1];
  if (base === undefined || node.children.length === 0) return false;
  const series = around(node).filter((sibling) => numbered.exec(sibling.heading)?.[1] === base);
  const parts = (of: Node) => of.children.map((child) => sameText(child.heading));
  return series.some((sibling) => sibling !== node && isSameOf(parts(node), parts(sibling)));
}

/** The words that the levels below each heading are named with. */
export function wordsOfSiblings(nodes: readonly Node[]): ReadonlyMap<Node | undefined, ReadonlySet<string>> {
  const words = new Map<Node | undefined, Set<string>>();
  for (const node of nodes) {
    if (node.role !== 'level') continue;
    const own = words.get(node.parent) ?? new Set();
    for (const word of longWords(node.level.name)) own.add(word);
    words.set(node.parent, own);
  }
  return words;
}

/** "Rigger" between "Junior Rigger" and "Senior Rigger": their plain form, or a job with their words in its name. */
export function isBesideLevels(node: Node, siblings: ReturnType<typeof wordsOfSiblings>): boolean {
  if (node.role !== 'other' || isClosed(node)) return false;
  if (isLookAlike(node.heading) || node.raw.depth === 0 || node.raw.table !== undefined) return false;
  if (node.parent?.role === 'specialties' || !hasContent(node)) return false;
  const levels = around(node).filter((sibling) => sibling.role === 'level');
  if (levels.some(({ level }) => isPlainForm(node.heading, level.name))) return true;
  if (node.level.likeness !== 'noun') return false;
  const words = siblings.get(node.parent);
  return longWords(node.level.name).some((word) => words?.has(word));
}

/** "Night Admin" beside levels: its sub-headings are theirs, and no facets, which a specialty may have as well. */
export function isDividedAsLevels(node: Node): boolean {
  if (node.role !== 'other' || isClosed(node) || isLookAlike(node.heading)) return false;
  const own = partsOf(node);
  if (own.length < 2) return false;
  const levels = around(node).filter((sibling) => sibling.role === 'level');
  const enough = node.parent?.role === 'levels' ? 1 : 2;
  return levels.filter((level) => isSameOf(own, partsOf(level))).length >= enough;
}

/** "Notary" before "Senior Clerk" and "Head Clerk", made of the same facets; specialties follow the levels. */
export function isFacetedAsLevels(node: Node): boolean {
  const mayBe = node.role === 'other' && node.raw.depth > 1 && ownFacets(node) > 0 && !isClosed(node);
  if (!mayBe || isLookAlike(node.heading) || isAttribute(node.heading) || !/^\p{Lu}/u.test(node.heading))
    return false;
  if (node.heading.split(' ').length > mostWords) return false;
  const after = around(node).filter(({ role, raw }) => role === 'level' && raw.line > node.raw.line);
  return after.filter((level) => isSameOf(facetsOf(node), facetsOf(level))).length > 1;
}

const mostWords = 4;

const facetsOf = (node: Node): string[] =>
  node.children.map((child) => child.role).filter((role) => facetRoles.has(role));

const partsOf = (node: Node): string[] =>
  node.children.filter((child) => child.role === 'other').map((child) => sameText(child.heading));

const isSameOf = (own: readonly string[], others: readonly string[]): boolean =>
  own.every((part) => others.includes(part));
