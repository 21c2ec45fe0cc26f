// Where an answer may come from, given what the question names. 0 leaves a passage out; above 1 prefers it.
import type { Library } from '../knowledge/library/library.ts';
import type { Level, Passage, Section, Specialty } from '../knowledge/model.ts';
import type { Question } from './question/question.ts';

/** The level, specialty and roles a section stands under, looked up by section. */
export interface Place {
  readonly level: Level | undefined;
  readonly specialty: Specialty | undefined;
  readonly competency: string | undefined;
  readonly roles: ReadonlySet<Section['role']>;
}

const places = new WeakMap<Library, readonly Place[]>();

/** One place for each section of the search index. */
export function placesOf(library: Library): readonly Place[] {
  const known = places.get(library);
  if (known) return known;
  const bySection = new Map<Section, Place>();
  for (const document of library.documents) {
    locate(
      document.root,
      { level: undefined, specialty: undefined, competency: undefined, roles: new Set() },
      library,
      bySection,
    );
  }
  const made = library.search.sections.map(({ section }) => bySection.get(section) ?? nowhere);
  places.set(library, made);
  return made;
}

const nowhere: Place = { level: undefined, specialty: undefined, competency: undefined, roles: new Set() };

function locate(section: Section, around: Place, library: Library, found: Map<Section, Place>): void {
  const level = library.levels.find((l) => l.section === section) ?? around.level;
  const place: Place = {
    level,
    specialty: library.specialties.find((s) => s.section === section) ?? around.specialty,
    competency:
      level?.behaviours.find((b) => section.role === 'competency' && section.heading.startsWith(b.competency))
        ?.competency ?? around.competency,
    roles: new Set([...around.roles, section.role]),
  };
  found.set(section, place);
  for (const child of section.sections) locate(child, place, library, found);
}

const OTHER_PLACE = 0.35;
const GENERAL_PLACE = 0.75;
const PREFERRED = 1.3;
const OLDER = 0.6;
const POSTING = 0.75;
const OTHER_FAMILY = 0.85;

/** A grade line speaks of levels and pay in passing: it is the answer only where the grade is asked for. */
const GRADE_LINE = 0.6;

export function weightOf(library: Library, question: Question, passage: Passage, place: Place): number {
  const grade =
    place.roles.has('grade') && passage.text.length < 120 && question.intent !== 'grade' ? GRADE_LINE : 1;
  return placeWeight(library, question, passage, place) * grade;
}

function placeWeight(library: Library, question: Question, passage: Passage, place: Place): number {
  const { documents, specialties, levels } = question;
  const inDocument = documents.some((d) => d.file === passage.doc);
  if (specialties.length > 0) {
    const inSpecialty = place.specialty !== undefined && specialties.includes(place.specialty);
    const atLevel = place.level !== undefined && levels.includes(place.level);
    return inSpecialty || atLevel || inDocument ? 1 : 0;
  }
  if (documents.length > 0) {
    const beside = levels.length > 0 && !(place.level && levels.includes(place.level));
    return inDocument ? (beside ? GENERAL_PLACE : 1) * facetWeight(question, passage, place) : 0;
  }
  return (
    levelWeight(question, place) *
    facetWeight(question, passage, place) *
    documentWeight(library, passage, levels)
  );
}

function levelWeight({ levels, everyLevel }: Question, place: Place): number {
  if (levels.length > 0) {
    if (place.level) return levels.includes(place.level) ? 1 : 0;
    return place.specialty ? OTHER_PLACE : GENERAL_PLACE;
  }
  if (everyLevel) return place.level || place.roles.has('base') ? PREFERRED : GENERAL_PLACE;
  return 1;
}

interface Preference {
  readonly asked: (question: Question) => boolean;
  readonly fits: (place: Place, passage: Passage, question: Question) => boolean;
  readonly otherwise: number;
}

const hasRole = (place: Place, ...roles: readonly Section['role'][]): boolean =>
  roles.some((role) => place.roles.has(role));

/** What a question speaks of is preferred where it stands; the rest counts for less. */
const preferences: readonly Preference[] = [
  {
    asked: (question) => question.competency !== undefined,
    fits: (place, _, question) => place.competency === question.competency,
    otherwise: GENERAL_PLACE,
  },
  {
    asked: (question) => question.facet === 'bonus',
    fits: (_, passage) => passage.bonus,
    otherwise: GENERAL_PLACE,
  },
  { asked: (question) => question.base, fits: (place) => hasRole(place, 'base'), otherwise: 1 },
  {
    asked: (question) => question.base,
    fits: (place) => hasRole(place, 'base', 'requirements'),
    otherwise: OTHER_PLACE,
  },
  {
    asked: (question) => question.intent === 'requirements',
    fits: (place) => hasRole(place, 'requirements', 'base'),
    otherwise: 1,
  },
  {
    asked: (question) => question.intent === 'behaviors',
    fits: (place) => hasRole(place, 'behaviours'),
    otherwise: GENERAL_PLACE,
  },
];

const facetWeight = (question: Question, passage: Passage, place: Place): number =>
  preferences
    .filter(({ asked }) => asked(question))
    .reduce(
      (weight, { fits, otherwise }) => weight * (fits(place, passage, question) ? PREFERRED : otherwise),
      1,
    );

function documentWeight(library: Library, passage: Passage, levels: readonly Level[]): number {
  const document = library.documents.find((d) => d.file === passage.doc);
  if (!document) return 1;
  if (levels.length > 0 && !levels.some((level) => level.doc === passage.doc)) return OTHER_PLACE;
  if (document === library.documents[0]) return 1;
  if (document.status === 'superseded') return OLDER;
  return document.kind === 'posting' ? POSTING : OTHER_FAMILY;
}
