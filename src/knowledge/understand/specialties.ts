// Specialties of the model: from headings below "Specialties", or from its plain list of names.
import type { Part, Specialty } from '../model.ts';
import { specialtyAliases } from './aliases.ts';
import { specialtyName } from './find-specialties.ts';
import { listedSpecialties } from './listed-specialties.ts';
import { byOwner } from './owners.ts';
import { partOf } from './part.ts';
import type { Shown } from './shown.ts';
import { sameText } from './text.ts';
import type { Node } from './tree.ts';

export function buildSpecialties(doc: string, nodes: readonly Node[], shown: Shown): Specialty[] {
  const found = new Map<string, Specialty>();
  const owners = byOwner(nodes);
  for (const node of nodes.filter((n) => n.role === 'specialty')) {
    const made = fromHeading(doc, node, owners.get(node) ?? [], shown);
    const before = found.get(sameText(made.name));
    found.set(sameText(made.name), before ? merged(before, made) : made);
  }
  return found.size > 0 ? [...found.values()] : nodes.flatMap((node) => listedSpecialties(doc, node, shown));
}

function fromHeading(doc: string, node: Node, owned: readonly Node[], shown: Shown): Specialty {
  const name = specialtyName(node.heading);
  return {
    name,
    doc,
    aliases: specialtyAliases(name),
    section: shown.section(node),
    mission: shown.section(node).passages,
    requirements: partOf(owned, ['requirements'], shown),
    responsibilities: partOf(owned, ['responsibilities'], shown),
  };
}

/** The same specialty described at two places, at two levels say. */
function merged(a: Specialty, b: Specialty): Specialty {
  return {
    ...a,
    mission: [...a.mission, ...b.mission],
    requirements: joined(a.requirements, b.requirements),
    responsibilities: joined(a.responsibilities, b.responsibilities),
  };
}

function joined(a: Part | null, b: Part | null): Part | null {
  if (!a || !b) return a ?? b;
  return {
    sections: [...a.sections, ...b.sections],
    lead: [...a.lead, ...b.lead],
    items: [...a.items, ...b.items],
    extras: [...a.extras, ...b.extras],
  };
}
