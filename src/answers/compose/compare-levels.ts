// Two levels side by side: what each is, what it asks for, and the competencies in which their behaviours differ.
import type { Library } from '../../knowledge/library/library.ts';
import type { Level } from '../../knowledge/model.ts';
import type { Answer, Group, Point, Step } from '../answer.ts';
import { align } from './align.ts';
import { comparedParts } from './compare-parts.ts';
import { group, sentencesOf } from './groups.ts';
import { introOf } from './level.ts';
import { likenessIn } from './likeness.ts';
import { distinctName, inLadderOrder, levelAsk, levelStep } from './steps.ts';

export function compareLevels(
  library: Library,
  asked: readonly Level[],
  competency: string | undefined,
): Answer {
  const levels = inLadderOrder(library, asked);
  const names = levels.map((level) => distinctName(library, level, levels));
  const aligned = competencyGroups(library, levels, names);
  const own = aligned.filter(({ heading }) => heading === competency);
  const others = aligned.filter(({ heading }) => heading !== competency);
  const about = levels.map((level, i) => aboutLevel(level, names[i] ?? level.name));
  const groups =
    competency === undefined ? [...about.filter(hasLines), ...comparedParts(library, levels, names)] : own;
  return {
    outcome: 'answered',
    intent: 'compare',
    title: `${names.join(' → ')}${competency ? ` · ${competency}` : ''}`,
    groups,
    notes: competency === undefined || own.length === 0 ? [] : extension(levels, names),
    next: nextSteps(library, levels, others, competency !== undefined),
  };
}

const MOST_STEPS = 5;

const hasLines = ({ points }: Group): boolean => points.length > 0;

/** Paragraphs of an introduction that a comparison has room for. */
const PARAGRAPHS = 2;

function aboutLevel(level: Level, heading: string): Group {
  const { gradeLine } = level;
  const intro = introOf(level).filter((p) => p.kind === 'paragraph' && p !== gradeLine);
  const points = [
    ...intro.slice(0, PARAGRAPHS).map((passage) => withoutLeadIn({ passage })),
    ...(gradeLine ? [{ passage: gradeLine }] : []),
  ];
  return { ...group({ heading, passages: points.map(({ passage }) => passage) }), points };
}

/** "… In addition, they are expected to:" leads to a list that is not shown here. */
function withoutLeadIn(point: Point): Point {
  const sentences = sentencesOf(point.passage.text);
  if (sentences.length < 2 || !sentences.at(-1)?.trimEnd().endsWith(':')) return point;
  return { ...point, excerpt: sentences.slice(0, -1).join(' ') };
}

function competencyGroups(library: Library, levels: readonly Level[], names: readonly string[]): Group[] {
  const [first, second, ...more] = levels;
  if (!first || !second || more.length > 0) return [];
  const competencies = new Set([...first.behaviours, ...second.behaviours].map((b) => b.competency));
  const of = (level: Level, competency: string) => level.behaviours.find((b) => b.competency === competency);
  const side = (level: Level, i: number, competency: string) => ({
    name: names[i] ?? level.name,
    passages: of(level, competency)?.items ?? [],
  });
  const different = first.doc === second.doc ? 'raised' : 'changed';
  return [...competencies].map((name) => {
    const points = align(side(first, 0, name), side(second, 1, name), likenessIn(library), different);
    const pending = of(second, name)?.pending ?? [];
    return alignedGroup(name, [...points, ...pending.map((passage): Point => ({ passage }))]);
  });
}

function alignedGroup(heading: string, points: readonly Point[]): Group {
  const first = points[0]?.passage;
  return { heading, doc: first?.doc ?? '', path: first?.path ?? [], points, more: 0 };
}

function nextSteps(
  library: Library,
  levels: readonly Level[],
  groups: readonly Group[],
  back: boolean,
): Step[] {
  const asked = `/compare ${levels.map((level) => levelAsk(library, level)).join(', ')}`;
  const competencies = groups.map((g) => ({
    label: `${g.heading} (${counts(g)})`,
    ask: `${asked} ${g.heading}`,
  }));
  const whole = back ? [{ label: 'Grades and requirements', ask: asked }] : [];
  const steps = [...competencies, ...whole];
  return (steps.length > 0 ? steps : levels.map((level) => levelStep(library, level))).slice(0, MOST_STEPS);
}

/** "3 raised, 7 at one only". */
function counts({ points }: Group): string {
  const kinds = { same: 'same', raised: 'raised', changed: 'changed', only: 'at one only' } as const;
  const said = Object.entries(kinds).flatMap(([kind, word]) => {
    const count = points.filter(({ change }) => change?.kind === kind).length;
    return count > 0 ? [`${count} ${word}`] : [];
  });
  return said.length > 0 ? said.join(', ') : 'not published yet';
}

/** What the lower rung's list alone has is not off the table where the higher one comes on top of it. */
function extension([first, second]: readonly Level[], [lower, higher]: readonly string[]): string[] {
  return first && second?.chain.includes(first.name)
    ? [`${higher} builds on ${lower}: what is listed only at ${lower} may still be expected.`]
    : [];
}
