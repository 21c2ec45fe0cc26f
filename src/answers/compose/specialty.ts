// A specialty: what it is about and what it asks for.
import type { Library } from '../../knowledge/library/library.ts';
import type { Part, Specialty } from '../../knowledge/model.ts';
import type { Answer, Group } from '../answer.ts';
import { group, titleOf } from './groups.ts';
import { specialtyStep } from './steps.ts';

export function composeSpecialty(
  library: Library,
  specialty: Specialty,
  also: readonly Specialty[] = [],
): Answer {
  const mission = specialty.mission.filter((passage) => passage.kind !== 'video');
  const posting = library.documents.find((d) => d.kind === 'posting' && d.title.includes(specialty.name));
  return {
    outcome: 'answered',
    intent: 'specialty',
    title: `${specialty.name} · specialty`,
    groups: [
      ...(mission.length > 0 ? [group({ heading: titleOf(library, specialty.doc), passages: mission })] : []),
      ...partGroup('Requirements', specialty.requirements),
      ...partGroup('Responsibilities', specialty.responsibilities),
    ],
    notes: [
      ...(posting ? [`There is also the posting “${posting.title}”.`] : []),
      ...(also.length > 0 ? [`Also near: ${also.map((s) => s.name).join(', ')}.`] : []),
    ],
    next: [
      { label: 'With Senior requirements', ask: `/requirements senior ${specialty.name}` },
      ...also.map(specialtyStep),
      ...(posting ? [{ label: posting.title, ask: `/career requirements of ${posting.title}` }] : []),
    ],
  };
}

function partGroup(heading: string, part: Part | null): Group[] {
  const passages = part ? [...part.lead, ...part.items] : [];
  return passages.length > 0 ? [group({ heading, passages, limit: 14 })] : [];
}

export function chooseSpecialty(library: Library, among: readonly Specialty[] = library.specialties): Answer {
  return {
    outcome: 'choose',
    intent: 'specialty',
    title:
      among.length < library.specialties.length ? 'Several specialties fit. Which one?' : 'Which specialty?',
    options: among.map(specialtyStep),
    next: [],
  };
}
