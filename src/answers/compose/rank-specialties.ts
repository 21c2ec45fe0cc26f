// The specialties a description fits.
import type { Library } from '../../knowledge/library/library.ts';
import type { Specialty } from '../../knowledge/model.ts';
import type { Finding } from '../find.ts';
import { placesOf } from '../scope.ts';

/** How much the ways people ask for a specialty count beside its best line. */
const SECTION_SHARE = 0.3;

/** The specialties a description fits, best first: by what they say of themselves and how people ask for them. */
export function rankSpecialties(
  library: Library,
  { sections, hits }: Finding,
): { specialty: Specialty; score: number }[] {
  const highest = sections.reduce((most, score) => Math.max(most, score), 0) || 1;
  const asked = bests(placesOf(library).map(({ specialty }, i) => ({ specialty, score: sections[i] ?? 0 })));
  const said = bests(hits.map(({ place, score }) => ({ specialty: place.specialty, score })));
  return library.specialties
    .map((specialty) => ({
      specialty,
      score: (SECTION_SHARE * (asked.get(specialty) ?? 0)) / highest + (said.get(specialty) ?? 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

interface Scored {
  readonly specialty: Specialty | undefined;
  readonly score: number;
}

function bests(all: readonly Scored[]): ReadonlyMap<Specialty, number> {
  const found = new Map<Specialty, number>();
  for (const { specialty, score } of all)
    if (specialty && score > (found.get(specialty) ?? 0)) found.set(specialty, score);
  return found;
}
