// What was understood of a document, in names and counts.
import type { CareerDocument } from '../model.ts';
import { countItems } from './part.ts';

export type DocumentOutline = ReturnType<typeof outlineOf>;

export const outlineOf = (document: CareerDocument) => ({
  file: document.file,
  title: document.title,
  kind: document.kind,
  status: document.status,
  levels: document.levels.map((level) => ({
    name: level.name,
    grade: level.grade,
    requirements: countItems(level.requirements),
    responsibilities: countItems(level.responsibilities),
    inherits: level.inherits,
  })),
  specialties: document.specialties.map((specialty) => ({
    name: specialty.name,
    requirements: countItems(specialty.requirements),
  })),
  competencies: document.competencies,
  baseRequirements: countItems(document.base),
  sections: countSections(document.root),
  passages: document.passages.length,
  problems: document.problems.map(({ line, message }) => ({ line, message })),
});

function countSections(section: CareerDocument['root']): number {
  return section.sections.reduce((sum, child) => sum + 1 + countSections(child), 0);
}
