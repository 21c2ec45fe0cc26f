// Specialties that have no heading each: a list of names, names that open a line, or the first column of a table.
import type { Passage, Specialty } from '../model.ts';
import { specialtyAliases } from './aliases.ts';
import type { Shown } from './shown.ts';
import { isClosed, type Node } from './tree.ts';

const mostWords = 6;

export function listedSpecialties(doc: string, node: Node, shown: Shown): Specialty[] {
  if (node.role !== 'specialties' || node.children.length > 0 || isClosed(node)) return [];
  const section = shown.section(node);
  const items = section.passages.filter((p) => p.kind === 'row' || (p.kind === 'bullet' && p.depth === 0));
  const named = items.map((item) => ({ item, name: nameOf(item) }));
  if (named.length < 2 || named.some(({ name }) => name === undefined)) return [];
  return named.flatMap(({ item, name = '' }) => ({
    name,
    doc,
    aliases: specialtyAliases(name),
    section,
    mission: [item, ...section.passages.filter((p) => p.parent === item.id)],
    requirements: null,
    responsibilities: null,
  }));
}

/** "Fraud operations", "**Fraud**: finds …", "Fraud - finds …", the head of a row. */
function nameOf({ kind, text, inlines, cells }: Passage): string | undefined {
  const [first] = inlines;
  const opening =
    kind === 'row' ? cells?.[1]?.row : first?.style === 'bold' || first?.href ? first.text : text;
  const name = /^(.+?)(?::| [-–—] |$)/.exec(opening?.trim() ?? '')?.[1]?.trim();
  return name && name.split(' ').length <= mostWords && !/[.!?]$/.test(name) ? name : undefined;
}
