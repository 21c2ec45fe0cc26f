// The specialties a description fits.
import { type Library, sectionsOf } from '../../knowledge/library/library.ts';
import type { Specialty } from '../../knowledge/model.ts';
import type { Finding } from '../find.ts';

/** How much the ways people ask for a specialty count beside its best line. */
const SECTION_SHARE = 0.3;

/** The specialties a description fits, best first: by what they say of themselves and how people ask for them. */
export function rankSpecialties(
  library: Library,
  finding: Finding,
): { specialty: Specialty; score: number }[] {
  const { sections } = library.search;
  const highest = finding.sections.reduce((most, score) => Math.max(most, score), 0) || 1;
  const own = new Map(
    library.specialties.map((specialty) => [specialty, new Set(sectionsOf(specialty.section))]),
  );
  return library.specialties
    .map((specialty) => {
      const score = sections.reduce((most, { section }, i) => {
        return own.get(specialty)?.has(section) ? Math.max(most, finding.sections[i] ?? 0) : most;
      }, 0);
      const best = finding.hits.find((hit) => hit.place.specialty === specialty)?.score ?? 0;
      return { specialty, score: (SECTION_SHARE * score) / highest + best };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
