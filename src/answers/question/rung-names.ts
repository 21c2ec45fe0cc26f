// Levels found by the one word of their name that no other level has.
import type { Level } from '../../knowledge/model.ts';
import { isSeniority, neverAlone } from '../../knowledge/understand/seniority.ts';
import type { Name } from './names.ts';
import { nameWords } from './normalize.ts';

/** "lead" for the one level that has it in its name: "Lead Product Designer". */
export function rungNames(level: Level, all: readonly Level[]): Name[] {
  const wordsOf = ({ name }: Level) =>
    nameWords(name).filter((word) => isSeniority(word) && !neverAlone.has(word));
  const others = all.filter(({ name }) => name !== level.name);
  const taken = new Set([...all.flatMap(({ aliases }) => aliases), ...others.flatMap(wordsOf)].map(lowered));
  return wordsOf(level)
    .filter((word) => !taken.has(word))
    .map((word) => ({ words: [word], named: { kind: 'level', level }, weak: true, partial: true }));
}

const lowered = (text: string): string => text.toLowerCase();
