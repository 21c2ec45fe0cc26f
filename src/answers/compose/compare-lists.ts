// Two specialties or documents side by side: lists that are not steps of one ladder.
import type { Library } from '../../knowledge/library/library.ts';
import type { Part, Passage, Specialty } from '../../knowledge/model.ts';
import type { Answer } from '../answer.ts';
import { align } from './align.ts';
import { group, withoutRepeats } from './groups.ts';
import { likenessIn } from './likeness.ts';

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
  const points = first && second ? align(first, second, likenessIn(library)) : [];
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
