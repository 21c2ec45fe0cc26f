// Levels without a heading of their own: "Senior Editor Job Grade" and "Senior Editor Requirements" follow the facets of
// another level. They are put below the words they all begin with, as if that heading stood there.
import type { SectionRole } from '../model.ts';
import type { RawSection } from '../read/sections.ts';
import { cleanHeading, readLevelName, withoutCode } from './level-name.ts';
import { isLookAlike } from './look-alikes.ts';
import { facetRoles, roleOfHeading } from './patterns.ts';
import { sameText } from './text.ts';

/** What facets are called behind the name of a level. */
const tail =
  /\s*[-–—:]*\s*\b(?:(?:job|pay|key|core|main|minimum) )?(?:grade|require?ments?|qualifications?|responsib\w+|duties|behaviou?rs)$/i;

/** "Requirements for a Senior Editor", "Duties (Senior Editor)". */
const head =
  /^(?:job grade|requirements|qualifications|responsibilities|duties)\s*(?:[(:–—-]|\bfor\b|\bof\b)\s*(?:an? |the )?([^()]+?)\)?$/i;

interface Facet {
  readonly role: SectionRole;
  /** The level it names; empty where it names none. */
  readonly name: string;
}

export function addHeadings(root: RawSection): RawSection {
  if (!root.sections.some(namesLevels)) return root;
  const known = new Set<string>();
  const [title, ...others] = root.sections;
  const below = title?.depth === 1 && others.length === 0 ? title.sections : root.sections;
  for (const section of below) collect(section, known);
  return withHeadings(root, known);
}

/** False for most documents, and cheap: somewhere a heading says whose facet it is. */
const namesLevels = ({ heading, sections }: RawSection): boolean =>
  nameIn(cleanHeading(heading)) !== '' || sections.some(namesLevels);

const nameIn = (cleaned: string): string =>
  head.exec(cleaned)?.[1] ?? (tail.test(cleaned) ? cleaned.replace(tail, '') : '');

function collect(section: RawSection, known: Set<string>): void {
  known.add(sameText(withoutCode(cleanHeading(section.heading))));
  for (const child of section.sections) collect(child, known);
}

function withHeadings(section: RawSection, known: ReadonlySet<string>): RawSection {
  const children = section.sections.map((child) => withHeadings(child, known));
  const facets = section.sections.map(facetOf);
  const names = new Set(facets.flatMap((facet) => facet?.name ?? []));
  if (names.size < 2) return { ...section, sections: children };
  const sections: RawSection[] = [];
  for (let from = 0; from < children.length; ) {
    const to = endOfRun(facets, from);
    const run = children.slice(from, to);
    const name = facets[from]?.name ?? '';
    const isOwn = isPartOf(name, section);
    if (!isOwn && isLevel(name, facets.slice(from, to), names, known))
      sections.push(gathered(name, run, section));
    else sections.push(...run);
    from = to;
  }
  return { ...section, sections };
}

function facetOf({ heading }: RawSection): Facet | undefined {
  const cleaned = cleanHeading(heading);
  const role = roleOfHeading(cleaned);
  if (!facetRoles.has(role)) return undefined;
  return { role, name: nameIn(cleaned) };
}

function endOfRun(facets: readonly (Facet | undefined)[], from: number): number {
  const name = facets[from]?.name;
  let end = from + 1;
  while (name && end < facets.length && facets[end]?.name === name) end++;
  return end;
}

/** "Senior Responsibilities" below "Senior Editor". */
function isPartOf(name: string, { heading, depth }: RawSection): boolean {
  const isTitle = depth === 1 && sameText(heading) === sameText(name);
  return !isTitle && ` ${sameText(heading)} `.includes(` ${sameText(name)} `);
}

/** Two facets at least, of what sounds like a level and has no heading elsewhere. */
function isLevel(
  name: string,
  run: readonly (Facet | undefined)[],
  names: ReadonlySet<string>,
  known: ReadonlySet<string>,
): boolean {
  const roles = new Set(run.map((facet) => facet?.role));
  if (name === '' || roles.size < 2 || known.has(sameText(name)) || isLookAlike(name)) return false;
  const { likeness } = readLevelName(name);
  if (likeness === 'senior' || likeness === 'code') return true;
  const isPlainOf = (other: string) => sameText(other).endsWith(` ${sameText(name)}`);
  return likeness === 'noun' && (roles.has('grade') || [...names].some(isPlainOf));
}

function gathered(heading: string, sections: readonly RawSection[], parent: RawSection): RawSection {
  const [first = parent] = sections;
  const { depth, line, link } = first;
  return {
    heading,
    depth,
    line,
    link,
    path: [...parent.path, heading],
    passages: [],
    sections,
    table: undefined,
  };
}
