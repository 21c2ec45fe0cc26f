// The headings of a document as nodes that can be asked about their surroundings while their meaning is worked out.
import type { SectionRole } from '../model.ts';
import type { RawSection } from '../read/sections.ts';
import { gradedName } from './grade.ts';
import { cleanHeading, type LevelName, readLevelName } from './level-name.ts';
import { closedRoles, facetRoles, roleOfHeading } from './patterns.ts';
import { addHeadings } from './unheaded.ts';

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
    const own = cleanHeading(raw.heading);
    const said = roleOfHeading(own);
    const name = said === 'role' ? nameOfRole(raw) : nameAfter(own, parent?.raw);
    const heading = name ?? own;
    const role = parent ? roleAt(name === undefined ? said : roleOfHeading(name), raw) : 'other';
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
  grow(addHeadings(root), undefined);
  return nodes;
}

/** "Role", where the grade below it says whose: "The Senior Editor is a grade 7". */
function nameOfRole({ sections }: RawSection): string | undefined {
  const grade = sections.find((child) => roleOfHeading(cleanHeading(child.heading)) === 'grade');
  const names = grade?.passages.flatMap(({ text }) => gradedName(text) ?? []) ?? [];
  return names.find((name) => readLevelName(name).likeness !== 'none');
}

const expectations = /^(?:expectations|what (?:we|is) expect(?:ed)?) (?:of|for|from) (?:an? |the )?(.+)$/i;

/** "Expectations for Senior Editors" beside the same for others. */
function nameAfter(heading: string, parent: RawSection | undefined): string | undefined {
  const name = expectations.exec(heading)?.[1];
  if (name === undefined) return undefined;
  const isOneOf = parent?.sections.some((other) => {
    const text = cleanHeading(other.heading);
    return text !== heading && expectations.test(text);
  });
  return isOneOf ? name.replace(/(?<=[a-z]{2})(?<!s)s$/, '') : undefined;
}

/** The heading of a whole document closes nothing: "Engineering Career Ladder" at its top holds the levels. */
function roleAt(role: SectionRole, { depth, sections }: RawSection): SectionRole {
  const isWhole = closedRoles.has(role) || (facetRoles.has(role) && sections.some(isPart));
  return depth === 1 && isWhole ? 'other' : role;
}

/** "Requirements" as the title of a page that has responsibilities and levels below. */
function isPart({ heading }: RawSection): boolean {
  const role = roleOfHeading(cleanHeading(heading));
  return role === 'levels' || role === 'responsibilities';
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

const reach = 8;

/** The nearest siblings on both sides, itself included. */
export function around(node: Node): readonly Node[] {
  const siblings = node.parent?.children ?? [];
  const at = siblings.indexOf(node);
  return siblings.slice(Math.max(0, at - reach), at + reach + 1);
}
