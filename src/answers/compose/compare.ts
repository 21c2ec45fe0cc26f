// Two levels or two specialties side by side.
import type { Library } from '../../knowledge/library/library.ts';
import type { Level, Part, Passage, Specialty } from '../../knowledge/model.ts';
import type { Answer, Group, Point } from '../answer.ts';
import { align } from './align.ts';
import { group, withoutRepeats } from './groups.ts';
import { introOf } from './level.ts';
import { likenessIn } from './likeness.ts';
import { levelStep, shortName } from './steps.ts';

export function compareLevels(
  library: Library,
  levels: readonly Level[],
  competency: string | undefined,
): Answer {
  const [first, second] = levels;
  const names = levels.map((level) => shortName(library, level));
  const aligned =
    first && second && levels.length === 2 ? competencyGroups(library, first, second, competency) : [];
  const about =
    competency === undefined
      ? levels.map((level, i) => aboutLevel(level, names[i] ?? level.name, i > 0))
      : [];
  return {
    outcome: 'answered',
    intent: 'compare',
    title: `${names.join(' → ')}${competency ? ` · ${competency}` : ''}`,
    groups: competency === undefined ? about : aligned,
    notes: competency === undefined ? aligned.map(summary) : [],
    next:
      competency === undefined
        ? aligned.map((g) => ({ label: g.heading, ask: `/compare ${names.join(', ')} ${g.heading}` }))
        : levels.map((level) => levelStep(library, level)),
  };
}

function aboutLevel(level: Level, heading: string, later: boolean): Group {
  const intro = introOf(level)
    .filter((p) => p.kind === 'paragraph')
    .slice(0, 1);
  const lead = later && level.requirements ? level.requirements.lead.slice(0, 1) : [];
  return group({ heading, passages: [...intro, ...(level.gradeLine ? [level.gradeLine] : []), ...lead] });
}

function competencyGroups(
  library: Library,
  first: Level,
  second: Level,
  competency: string | undefined,
): Group[] {
  const names = [...new Set([...first.behaviours, ...second.behaviours].map((b) => b.competency))];
  return names
    .filter((name) => competency === undefined || name === competency)
    .map((name) => {
      const of = (level: Level) => level.behaviours.find((b) => b.competency === name);
      const points = align(of(first)?.items ?? [], of(second)?.items ?? [], likenessIn(library));
      const pending = of(second)?.pending ?? [];
      return alignedGroup(name, [...points, ...pending.map((passage): Point => ({ passage }))]);
    });
}

function alignedGroup(heading: string, points: readonly Point[]): Group {
  const first = points[0]?.passage;
  return { heading, doc: first?.doc ?? '', path: first?.path ?? [], points, more: 0 };
}

/** "Sensing Mechanisms: 3 raised, 5 new, 1 gone". */
function summary({ heading, points }: Group): string {
  const kinds = ['same', 'raised', 'new', 'gone'] as const;
  const counts = kinds.map((kind) => [kind, points.filter((p) => p.change?.kind === kind).length] as const);
  const said = counts.filter(([, n]) => n > 0).map(([kind, n]) => `${n} ${kind}`);
  return `${heading}: ${said.length > 0 ? said.join(', ') : 'not published yet'}.`;
}

export interface Listed {
  readonly name: string;
  readonly passages: readonly Passage[];
  /** What it is about, shown before what it asks. */
  readonly about?: readonly Passage[];
}

export const listedSpecialty = ({ name, requirements, mission }: Specialty): Listed => ({
  name,
  passages: items(requirements),
  about: mission.filter((passage) => passage.kind !== 'video'),
});
export const items = (part: Part | null): Passage[] => (part ? withoutRepeats(part.items) : []);

/** Two lists that are not steps of one ladder: what both ask, and what only the one or the other does. */
export function compareLists(library: Library, lists: readonly Listed[]): Answer {
  const [first, second] = lists;
  const points = first && second ? align(first.passages, second.passages, likenessIn(library)) : [];
  const shared = points.filter((p) => p.change?.kind === 'same').map((p) => p.passage);
  const only = (list: Listed | undefined) => [
    ...(list?.about ?? []),
    ...(list?.passages ?? []).filter((p) => !shared.some((s) => s.text === p.text)),
  ];
  const groups = [
    { heading: 'Both ask for', passages: shared },
    ...(lists.length === 2
      ? [
          { heading: `${first?.name}`, passages: only(first) },
          { heading: `${second?.name}`, passages: only(second) },
        ]
      : lists.map((l) => ({ heading: l.name, passages: [...(l.about ?? []), ...l.passages] }))),
  ];
  return {
    outcome: 'answered',
    intent: 'compare',
    title: lists.map((l) => l.name).join(' and '),
    groups: groups.filter((g) => g.passages.length > 0).map((g) => group(g)),
    notes: [],
    next: [],
  };
}
