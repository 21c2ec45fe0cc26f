// What a person may want to ask next, as questions this app understands.
import type { Library } from '../../knowledge/library/library.ts';
import type { Level, Specialty } from '../../knowledge/model.ts';
import type { Step } from '../answer.ts';

/** The name people say: "Senior" for "Senior Product Manager" within its own family. */
export function shortName(library: Library, level: Level): string {
  const family = library.documents.find((d) => d.file === level.doc)?.title ?? '';
  const short = level.name.replace(new RegExp(`\\s*,?\\s*${literally(family)}$`, 'i'), '').trim();
  return short === '' ? level.name : short;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const ladderOf = (library: Library, level: Level): readonly Level[] =>
  library.documents.find((d) => d.file === level.doc)?.levels ?? [];

export function nextLevel(library: Library, level: Level): Level | undefined {
  const ladder = ladderOf(library, level);
  return ladder[ladder.indexOf(level) + 1];
}

export function levelSteps(library: Library, level: Level): Step[] {
  const name = shortName(library, level);
  const next = nextLevel(library, level);
  const comparison = next && {
    label: `Compare with ${shortName(library, next)}`,
    ask: `/compare ${name}, ${shortName(library, next)}`,
  };
  const behaviours =
    level.behaviours.length > 0 ? [{ label: 'Example behaviors', ask: `/behaviors ${name}` }] : [];
  const above = next
    ? [{ label: `Next: ${shortName(library, next)}`, ask: `/level ${shortName(library, next)}` }]
    : [];
  return [
    ...behaviours,
    { label: 'All requirements', ask: `/requirements ${name}` },
    ...(comparison ? [comparison] : []),
    ...above,
  ];
}

export const levelStep = (library: Library, level: Level): Step => ({
  label: level.grade === null ? level.name : `${level.name} (grade ${level.grade})`,
  ask: `/level ${shortName(library, level)}`,
});

export const specialtyStep = (specialty: Specialty): Step => ({
  label: specialty.name,
  ask: `/specialty ${specialty.name}`,
});
