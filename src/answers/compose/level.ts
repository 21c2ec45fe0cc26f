// What a level is: its introduction, its grade, and what it asks for beyond the rest.
import type { Library } from '../../knowledge/library/library.ts';
import type { Level, Part, Passage } from '../../knowledge/model.ts';
import type { Answer, Group } from '../answer.ts';
import { group, LIST, titleOf } from './groups.ts';
import { levelStep, levelSteps, shortName } from './steps.ts';

export function composeLevel(library: Library, level: Level): Answer {
  const name = shortName(library, level);
  const intro = introOf(level);
  const about = level.gradeLine ? [...intro, level.gradeLine] : intro;
  return {
    outcome: 'answered',
    intent: 'level',
    title: level.grade === null ? level.name : `${level.name} · grade ${level.grade}`,
    groups: [
      ...(about.length > 0 ? [group({ heading: titleOf(library, level.doc), passages: about })] : []),
      ...partGroups('Requirements', level.requirements, `/requirements ${name}`),
      ...partGroups('Responsibilities', level.responsibilities, `/career responsibilities ${level.name}`),
    ],
    notes: published(level),
    next: levelSteps(library, level),
  };
}

/** What stands under the level's heading, or in a section of its own that says what the role is. */
export function introOf(level: Level): Passage[] {
  const role = level.section.sections.filter((section) => section.role === 'role');
  return [...level.intro, ...role.flatMap((section) => section.passages)].filter((p) => p.kind !== 'video');
}

function partGroups(heading: string, part: Part | null, moreAsk: string): Group[] {
  const passages = part ? [...part.lead, ...part.items.filter((item) => item.depth === 0)] : [];
  return passages.length > 0 ? [group({ heading, passages, limit: LIST + 1, moreAsk })] : [];
}

function published({ behaviours }: Level): string[] {
  const missing = behaviours
    .filter((b) => b.items.length === 0 && b.pending.length > 0)
    .map((b) => b.competency);
  return missing.length > 0 ? [`Example behaviors not published yet: ${missing.join('; ')}.`] : [];
}

export function chooseLevel(library: Library): Answer {
  const ladder = library.documents[0]?.levels ?? [];
  const others = library.levels.filter((level) => !ladder.includes(level));
  return {
    outcome: 'choose',
    intent: 'level',
    title: 'Which level?',
    options: [...ladder, ...others].map((level) => levelStep(library, level)),
    next: [],
  };
}
