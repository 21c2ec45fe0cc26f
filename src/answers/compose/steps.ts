// What a person may want to ask next, as questions this app understands.
import type { Library } from '../../knowledge/library/library.ts';
import type { Level, Specialty } from '../../knowledge/model.ts';
import type { Step } from '../answer.ts';
import { titleOf } from './groups.ts';

/** The name people say: "Senior" for "Senior Product Manager" within its own family. */
export function shortName(library: Library, level: Level): string {
  const family = titleOf(library, level.doc).replace(/\s*\([^)]*\)$/, '');
  const short = level.name.replace(new RegExp(`\\s*,?\\s*${literally(family)}$`, 'i'), '').trim();
  return short === '' ? level.name : short;
}

/** Told apart from the levels beside it that are called the same. */
export function distinctName(library: Library, level: Level, beside: readonly Level[]): string {
  const name = shortName(library, level);
  const same = beside.some((other) => other !== level && shortName(library, other) === name);
  return same ? `${name} (${titleOf(library, level.doc)})` : name;
}

/** What to call a level in a question so that it is found: by its document where another one has the name. */
export function levelAsk(library: Library, level: Level): string {
  const name = shortName(library, level);
  const first = library.levels.find((other) => shortName(library, other) === name);
  return first === level ? name : `${level.name} (${titleOf(library, level.doc)})`;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const ladderOf = (library: Library, level: Level): readonly Level[] =>
  library.documents.find((d) => d.file === level.doc)?.levels ?? [];

/** The rungs of one ladder from the lower to the higher, however they were asked for. */
export function inLadderOrder(library: Library, levels: readonly Level[]): readonly Level[] {
  const [first] = levels;
  const ladder = first ? ladderOf(library, first) : [];
  if (!levels.every((level) => ladder.includes(level))) return levels;
  return [...levels].sort((a, b) => ladder.indexOf(a) - ladder.indexOf(b));
}

export function nextLevel(library: Library, level: Level): Level | undefined {
  const ladder = ladderOf(library, level);
  return ladder[ladder.indexOf(level) + 1];
}

export function levelSteps(library: Library, level: Level): Step[] {
  const name = levelAsk(library, level);
  const next = nextLevel(library, level);
  const comparison = next && {
    label: `Compare with ${shortName(library, next)}`,
    ask: `/compare ${name}, ${levelAsk(library, next)}`,
  };
  const behaviours =
    level.behaviours.length > 0 ? [{ label: 'Example behaviors', ask: `/behaviors ${name}` }] : [];
  const above = next
    ? [{ label: `Next: ${shortName(library, next)}`, ask: `/level ${levelAsk(library, next)}` }]
    : [];
  return [
    ...behaviours,
    { label: 'All requirements', ask: `/requirements ${name}` },
    ...(comparison ? [comparison] : []),
    ...above,
  ];
}

export const levelStep = (library: Library, level: Level): Step => ({
  label: levelLabel(library, level),
  ask: `/level ${levelAsk(library, level)}`,
});

/** "Senior Product Manager (grade 8)"; told apart by its document where another level has the name. */
export function levelLabel(library: Library, level: Level): string {
  const first = library.levels.find(({ name }) => name === level.name);
  if (first !== level) return `${level.name} (${titleOf(library, level.doc)})`;
  return level.grade === null ? level.name : `${level.name} (grade ${level.grade})`;
}

export const specialtyStep = (specialty: Specialty): Step => ({
  label: specialty.name,
  ask: `/specialty ${specialty.name}`,
});

/** "1 document", "5 documents". */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
