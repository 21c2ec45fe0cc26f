// Drafts → the levels of the model, filled from the sections they own.
import type { Behaviours, Level, Passage } from '../model.ts';
import { levelAliases } from './aliases.ts';
import { behaviours, codeOf, competencyName, sharedLeadIns } from './competencies.ts';
import type { Draft } from './drafts.ts';
import { gradeBelowHeading, gradeInProse } from './grade.ts';
import type { LeadIn } from './lead-ins.ts';
import { byOwner } from './owners.ts';
import { tableGrades } from './page-role.ts';
import { partOf } from './part.ts';
import type { Shown } from './shown.ts';
import { sameText } from './text.ts';
import { type Node, subtree } from './tree.ts';

export function buildLevels(
  doc: string,
  drafts: readonly Draft[],
  nodes: readonly Node[],
  shown: Shown,
): Level[] {
  const graded = tableGrades(nodes);
  const owners = byOwner(nodes);
  const spoken = sharedLeadIns(drafts.flatMap((draft) => draft.owns));
  return drafts.map((draft, rank): Level => {
    const owned = draft.owns.flatMap((owner) => ownedBy(owner, owners));
    const { grade, gradeLine } = gradeOf(draft, owned, graded);
    const words = draft.owns.flatMap((node) => spoken.get(node) ?? []);
    return {
      name: draft.name,
      doc,
      aliases: levelAliases({ name: draft.name, grade, codes: [...draft.codes, ...codesBelow(draft)] }),
      rank,
      grade,
      gradeLine,
      section: shown.section(draft.at),
      intro: introOf(draft, owned, gradeLine, shown),
      requirements: partOf(owned, ['requirements'], shown),
      responsibilities: partOf(owned, ['responsibilities'], shown),
      behaviours: behavioursOf(draft, words, shown),
      inherits: [],
      chain: [],
      inheritsBase: false,
    };
  });
}

/** The root stands for the page: a page with one role owns what nobody else owns. */
const ownedBy = (owner: Node, owners: ReturnType<typeof byOwner>): Node[] =>
  (owners.get(owner.parent ? owner : undefined) ?? []).filter((node) => node.role !== 'level');

/** What stands below the level's heading, and what was written below "Job Grade" for want of a better place. */
function introOf(
  draft: Draft,
  owned: readonly Node[],
  gradeLine: Passage | undefined,
  shown: Shown,
): Passage[] {
  const passages = (nodes: readonly Node[]) => nodes.flatMap((node) => shown.section(node).passages);
  const grades = passages(owned.filter((node) => node.role === 'grade'));
  return [
    ...draft.told,
    ...passages(draft.owns),
    ...grades.filter((passage) => passage.id !== gradeLine?.id),
  ];
}

type Graded = ReturnType<typeof tableGrades>;

function gradeOf(draft: Draft, owned: readonly Node[], graded: Graded): Pick<Level, 'grade' | 'gradeLine'> {
  const below = owned.filter((node) => node.role === 'grade').flatMap((node) => node.raw.passages);
  const intro = draft.owns.filter((node) => node.parent).flatMap((node) => node.raw.passages);
  const stated = draft.gradeLine ? [draft.gradeLine, ...below] : below;
  const found = firstGrade(stated, gradeBelowHeading) ?? firstGrade(intro, gradeInProse);
  if (found) return found;
  const row = graded.get(sameText(draft.name));
  return row ? { grade: row.grade, gradeLine: row.passage } : { grade: draft.band, gradeLine: stated.at(0) };
}

function firstGrade(passages: readonly Passage[], read: (text: string) => number | null) {
  for (const gradeLine of passages) {
    const grade = read(gradeLine.text);
    if (grade !== null) return { grade, gradeLine };
  }
  return undefined;
}

const competenciesBelow = (draft: Draft): Node[] =>
  draft.owns.flatMap((node) =>
    node.parent ? [...subtree(node)].filter((n) => n.role === 'competency') : [],
  );

function behavioursOf(draft: Draft, words: readonly LeadIn[], shown: Shown): Behaviours[] {
  const said = new Map<string, Passage[]>();
  const add = (name: string, passages: readonly Passage[]) =>
    said.set(name, [...(said.get(name) ?? []), ...passages]);
  for (const node of competenciesBelow(draft)) {
    const passages = [...subtree(node)].flatMap((n) => shown.section(n).passages);
    add(competencyName(node.heading), passages);
  }
  for (const { label, passages } of words) add(label, passages);
  for (const [name, passages] of draft.said) add(name, passages);
  return [...said].map(([name, passages]) => behaviours(name, passages));
}

/** "SPM", where the level's competencies are called "Sensing Mechanisms (SPM)". */
const codesBelow = (draft: Draft): string[] => [
  ...new Set(competenciesBelow(draft).flatMap((node) => codeOf(node.heading) ?? [])),
];
