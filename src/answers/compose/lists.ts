// Lines that belong together: a list under the line that leads to it, and short lists of which most was found.
import type { Library } from '../../knowledge/library/library.ts';
import type { Passage } from '../../knowledge/model.ts';
import type { Hit } from '../find.ts';
import { LIST } from './groups.ts';

/** So few lines nested under one say one thing together. */
const SHORT_NESTED = 3;
const FEWEST_FOUND = 3;
const MOST_FOUND = 0.6;
/** Lists of the best lines only. */
const LEADS = 2;

/** Where most of a short list was found, the list itself is the answer. */
export function withSiblings(library: Library, hits: readonly Hit[]): readonly Hit[] {
  const shown = new Map(hits.map((hit) => [hit.passage.id, hit]));
  for (const hit of hits) {
    const list = siblingsOf(library, hit.passage);
    const found = list.filter((passage) => shown.has(passage.id)).length;
    const nested = hit.passage.parent !== undefined && list.length <= SHORT_NESTED;
    if (!nested && (list.length > LIST || found < FEWEST_FOUND || found < list.length * MOST_FOUND)) continue;
    for (const passage of list) if (!shown.has(passage.id)) shown.set(passage.id, { ...hit, passage });
  }
  return [...shown.values()];
}

function siblingsOf(library: Library, passage: Passage): readonly Passage[] {
  const section = sectionOf(library, passage);
  return (section?.passages ?? []).filter((p) => p.kind === passage.kind && p.parent === passage.parent);
}

const sectionOf = (library: Library, passage: Passage) =>
  library.search.sections.find((s) => s.doc === passage.doc && s.section.passages.includes(passage))?.section;

/** A line that leads to a list is answered by the list: "can do the following:", "Bonus points if". */
export function withLists(library: Library, hits: readonly Hit[]): readonly Hit[] {
  const leads = hits.slice(0, LEADS);
  const shown = new Map(hits.map((hit) => [hit.passage.id, hit]));
  for (const hit of leads) {
    for (const passage of listBelow(library, hit.passage)) {
      if (!shown.has(passage.id)) shown.set(passage.id, { ...hit, passage });
    }
  }
  return [...shown.values()];
}

function listBelow(library: Library, lead: Passage): Passage[] {
  const section = sectionOf(library, lead);
  const passages = section?.passages ?? [];
  const after = passages.slice(passages.indexOf(lead) + 1);
  if (lead.kind === 'bullet') return after.filter((p) => p.parent === lead.id);
  const introduces = lead.kind === 'paragraph' && after[0]?.kind === 'bullet';
  if (!introduces && !lead.text.endsWith(':')) return [];
  const end = after.findIndex((p) => p.kind === 'paragraph');
  return (end < 0 ? after : after.slice(0, end)).filter((p) => p.depth === 0).slice(0, LIST);
}
