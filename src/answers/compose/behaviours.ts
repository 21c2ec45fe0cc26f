// Example behaviours of a level, by competency; what the document has not published yet is said in its own words.
import type { Library } from '../../knowledge/library/library.ts';
import type { Behaviours, Level } from '../../knowledge/model.ts';
import type { Answer, Group } from '../answer.ts';
import { group } from './groups.ts';
import { ladderOf, levelSteps, shortName } from './steps.ts';

/** A taste of each competency, where none is named. */
const TASTE = 2;

export function composeBehaviours(
  library: Library,
  levels: readonly Level[],
  competency: string | undefined,
): Answer {
  const [level] = levels;
  const one = competency !== undefined && levels.length === 1;
  const groups = levels.flatMap((l) => levelGroups(library, l, competency, levels.length > 1));
  const names = levels.map((l) => l.name).join(', ');
  return {
    outcome: 'answered',
    intent: 'behaviors',
    title: `${names} · ${one ? competency : 'example behaviors'}`,
    groups,
    notes: [],
    next: level
      ? [
          ...(one ? otherLevels(library, level, competency) : []),
          ...competencySteps(library, level, competency),
        ].slice(0, 5)
      : [],
  };
}

function levelGroups(
  library: Library,
  level: Level,
  competency: string | undefined,
  several: boolean,
): Group[] {
  const wanted = level.behaviours.filter((b) => competency === undefined || b.competency === competency);
  return wanted.map((behaviours) => {
    const passages = inOrder(behaviours);
    const heading = several
      ? `${shortName(library, level)} · ${behaviours.competency}`
      : behaviours.competency;
    const whole = competency !== undefined;
    return group({
      heading,
      passages: whole ? passages : passages.filter((p) => p.depth === 0),
      limit: whole ? passages.length : TASTE,
      moreAsk: `/behaviors ${shortName(library, level)} ${behaviours.competency}`,
    });
  });
}

const inOrder = ({ items, pending }: Behaviours) =>
  [...new Set([...items, ...pending])].sort((a, b) => a.lines[0] - b.lines[0]);

function otherLevels(library: Library, level: Level, competency: string) {
  const ladder = ladderOf(library, level);
  const next = ladder[ladder.indexOf(level) + 1];
  return next
    ? [
        {
          label: `Compare with ${shortName(library, next)}`,
          ask: `/compare ${shortName(library, level)}, ${shortName(library, next)} ${competency}`,
        },
      ]
    : [];
}

function competencySteps(library: Library, level: Level, competency: string | undefined) {
  const others = level.behaviours.filter((b) => b.competency !== competency);
  const steps = others.map((b) => ({
    label: b.competency,
    ask: `/behaviors ${shortName(library, level)} ${b.competency}`,
  }));
  return steps.length > 0 ? steps : levelSteps(library, level);
}

export function chooseBehaviours(library: Library, competency: string | undefined): Answer {
  const ladder = (library.documents[0]?.levels ?? []).filter((level) => level.behaviours.length > 0);
  return {
    outcome: 'choose',
    intent: 'behaviors',
    title: competency ? `${competency}: at which level?` : 'Example behaviors of which level?',
    options: ladder.map((level) => ({
      label: level.name,
      ask: `/behaviors ${shortName(library, level)}${competency ? ` ${competency}` : ''}`,
    })),
    next: [],
  };
}
