// Sections asked for by what they are: responsibilities, what one is not responsible for, moves, hiring, indicators.
import { type Library, passagesOf, sectionsOf } from '../../knowledge/library/library.ts';
import type { CareerDocument, Section, SectionRole } from '../../knowledge/model.ts';
import type { Answer, Group, Intent } from '../answer.ts';
import type { Question } from '../question/question.ts';
import { group } from './groups.ts';

const rolesOf: Partial<Readonly<Record<Intent, readonly SectionRole[]>>> = {
  responsibilities: ['responsibilities'],
  not_responsible: ['not_responsible'],
  career_moves: ['moving_in', 'moving_out'],
  hiring_process: ['hiring'],
  performance_indicator: ['indicators'],
  posting: ['responsibilities', 'requirements'],
};

interface Found {
  readonly document: CareerDocument;
  readonly section: Section;
}

/** Undefined where no document in question has such a section. */
export function composeSections(library: Library, question: Question): Answer | undefined {
  const roles = rolesOf[question.intent] ?? [];
  const found = candidates(library, question).flatMap((document) =>
    topmost(document.root, wanted(question, roles)).map((section) => ({ document, section })),
  );
  const [first] = found;
  if (!first) return undefined;
  const shown = question.documents.length > 0 ? found : found.filter((f) => f.document === first.document);
  const groups = shown.flatMap((f) => sectionGroups(f, question.intent));
  const rest = [...new Set(found.filter((f) => !shown.includes(f)).map((f) => f.document.title))];
  return {
    outcome: 'answered',
    intent: question.intent,
    title: shown.length === 1 ? first.section.heading : first.document.title,
    groups,
    notes: rest.length > 0 ? [`Also in: ${rest.join('; ')}.`] : [],
    next: rest.map((title) => ({ label: title, ask: `/career ${question.text} (${title})` })),
  };
}

function candidates(library: Library, { documents, levels }: Question): readonly CareerDocument[] {
  if (documents.length > 0) return documents;
  const ofLevels = library.documents.filter((d) => levels.some((level) => level.doc === d.file));
  return ofLevels.length > 0 ? ofLevels : library.documents;
}

function wanted(
  { intent, text, levels, documents }: Question,
  roles: readonly SectionRole[],
): (section: Section) => boolean {
  // A posting is for one level as a whole.
  const levelled = levels.some((l) => documents.length === 0 || documents.some((d) => d.file === l.doc));
  const inLevel = (section: Section) =>
    !levelled || levels.some((l) => section.path.includes(l.section.heading));
  const moves: readonly SectionRole[] = inward.test(text) ? ['moving_in'] : ['moving_out'];
  const these = intent === 'career_moves' ? moves : roles;
  return (section) => these.includes(section.role) && inLevel(section);
}

/** Into the profession rather than out of it. */
const inward = /\b(in)?to (a |an )?(product|pm)\b|\b(become|becoming|became) (a |an )?(product|pms?)\b/i;

/** Sections that fit, without those inside one that fits. */
function topmost(section: Section, fits: (section: Section) => boolean): Section[] {
  if (fits(section)) return [section];
  return section.role === 'specialty' ? [] : section.sections.flatMap((child) => topmost(child, fits));
}

function sectionGroups({ section }: Found, intent: Intent): Group[] {
  const whole = intent === 'hiring_process' || intent === 'performance_indicator';
  const own = whole ? passagesOf(section) : section.passages.filter((p) => p.kind !== 'row');
  const top = own.filter((p) => p.depth === 0 && p.kind !== 'video');
  return top.length > 0 ? [group({ heading: section.heading, passages: top, limit: 10 })] : [];
}

/** The rows of the task table, wherever the document keeps one in its responsibilities. */
export function composeTasks(library: Library): Answer | undefined {
  for (const document of library.documents) {
    for (const section of sectionsOf(document.root)) {
      const rows = section.passages.filter((p) => p.kind === 'row');
      if (section.role !== 'responsibilities' || rows.length === 0) continue;
      const passages = rows;
      return {
        outcome: 'answered',
        intent: 'tasks',
        title: 'Required tasks',
        groups: [group({ heading: section.heading, passages, limit: 12 })],
        notes: [],
        next: [],
      };
    }
  }
  return undefined;
}
