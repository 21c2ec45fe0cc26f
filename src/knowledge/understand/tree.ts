// The headings of a document as nodes that can be asked about their surroundings while their meaning is worked out.
import type { SectionRole } from '../model.ts';
import type { RawSection } from '../read/sections.ts';
import { cleanHeading, type LevelName, readLevelName } from './level-name.ts';
import { closedRoles, roleOfHeading } from './patterns.ts';

export interface Node {
  readonly raw: RawSection;
  readonly parent: Node | undefined;
  readonly children: Node[];
  /** The heading without its decorations. */
  readonly heading: string;
  readonly level: LevelName;
  /** What the heading means; refined step by step. */
  role: SectionRole;
  /** The level or specialty this section speaks of. */
  owner: Node | undefined;
}

/** All sections in the order of the document, the root first. */
export function growTree(root: RawSection): Node[] {
  const nodes: Node[] = [];
  const grow = (raw: RawSection, parent: Node | undefined): Node => {
    const heading = cleanHeading(raw.heading);
    const role = parent ? roleOf(heading, raw.depth) : 'other';
    const node: Node = {
      raw,
      parent,
      children: [],
      heading,
      level: readLevelName(heading),
      role,
      owner: undefined,
    };
    nodes.push(node);
    for (const child of raw.sections) node.children.push(grow(child, node));
    return node;
  };
  grow(root, undefined);
  return nodes;
}

/** The heading of a whole document closes nothing: "Engineering Career Ladder" at its top holds the levels. */
function roleOf(heading: string, depth: number): SectionRole {
  const role = roleOfHeading(heading);
  return depth === 1 && closedRoles.has(role) ? 'other' : role;
}

export function* ancestors(node: Node): Generator<Node> {
  for (let at = node.parent; at; at = at.parent) yield at;
}

export const nearest = (node: Node, wanted: (ancestor: Node) => boolean): Node | undefined =>
  ancestors(node).find(wanted);

export const isClosed = (node: Node): boolean => nearest(node, (a) => closedRoles.has(a.role)) !== undefined;

export function* subtree(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* subtree(child);
}

/** For comparing what two headings say: case, punctuation and brackets left out. */
export const sameText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
