// Specialties that have no heading each: a list of names, names that open a line, or the first column of a table.
import type { Specialty } from '../model.ts';
import { specialtyAliases } from './aliases.ts';
import { nestedBelow, openings } from './opening.ts';
import type { Shown } from './shown.ts';
import { isClosed, type Node } from './tree.ts';

export function listedSpecialties(doc: string, node: Node, shown: Shown): Specialty[] {
  if (node.role !== 'specialties' || node.children.length > 0 || isClosed(node)) return [];
  const section = shown.section(node);
  return openings(section.passages).map(({ item, name }) => ({
    name,
    doc,
    aliases: specialtyAliases(name),
    section,
    mission: [item, ...nestedBelow(item, section.passages)],
    requirements: null,
    responsibilities: null,
  }));
}
