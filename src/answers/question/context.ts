// Whether a name that is also an ordinary word is meant as a name here.
import type { Match } from './match-names.ts';
import type { Name, NameTable } from './names.ts';
import type { Word } from './normalize.ts';
import type { Command } from './question.ts';

export interface Context {
  readonly words: readonly Word[];
  readonly command: Command | undefined;
  readonly table: NameTable;
  /** The matches that need no context. */
  readonly anchors: readonly Match[];
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const plainLevel = setOf('plain regular normal ordinary standard just base basic simple mere');
const connectors = setOf('vs versus and or to than from between as compared');
const between = setOf('vs versus and or to than from between as compared with a an the if not is i');
const afterSpecialty = setOf(
  'specialty specialties speciality stage group section area team product role opening seat position posting requirements candidate job folks people',
);
const beforeSpecialty = setOf('specialty stage group area team');
const postingWords = setOf(
  'ad ads advert adverts advertisement posting postings opening vacancy listing hire page jd',
);
const roleWords = setOf('job role position thing one description');

/** Commands whose argument is a name of this kind: no further sign is needed. */
const commandKinds: Readonly<Record<Command, readonly Name['named']['kind'][]>> = {
  level: ['level'],
  behaviors: ['level', 'competency'],
  requirements: ['level', 'specialty'],
  specialty: ['specialty'],
  compare: ['level', 'specialty', 'competency'],
  career: [],
};

export function isMeant(name: Name, from: number, to: number, context: Context): boolean {
  const { kind } = name.named;
  if (context.command && commandKinds[context.command].includes(kind)) return true;
  switch (kind) {
    case 'level':
      return isPlainLevel(from, to, context);
    case 'document':
      if (name.named.document.kind !== 'posting') return namesFamily(from, to, context);
      return (
        namesPosting(from, to, context.words) ||
        around(context.words, from, to, 0, 2).some((word) => roleWords.has(word))
      );
    case 'specialty':
      return isSpecialty(from, to, context);
    case 'competency':
      return false;
  }
}

/** "the ops senior", "both product ops jobs": beside a level or a word for a role. */
const namesFamily = (from: number, to: number, { words, anchors }: Context): boolean =>
  anchors.some((other) => other.to === from || other.from === to) ||
  around(words, from, to, 0, 1).some((word) => roleWords.has(word) || word === 'jobs' || word === 'roles');

export const namesPosting = (from: number, to: number, words: readonly Word[]): boolean =>
  around(words, from, to, 4, 5).some((word) => postingWords.has(word));

const around = (words: readonly Word[], from: number, to: number, before: number, after: number): string[] =>
  [...words.slice(Math.max(0, from - before), from), ...words.slice(to, to + after)].map((word) => word.text);

/** "PM" as the level: "plain PM", "PM vs Senior", "as PM, as Senior". */
function isPlainLevel(from: number, to: number, { words, anchors }: Context): boolean {
  if (plainLevel.has(words[from - 1]?.text ?? '')) return true;
  return anchors.some((other) => {
    if (!other.names.some(({ named }) => named.kind === 'level')) return false;
    if (other.from < to && from < other.to) return false;
    const gap = (other.from >= to ? words.slice(to, other.from) : words.slice(other.to, from)).map(
      (w) => w.text,
    );
    return (
      gap.length <= 4 &&
      gap.every((w) => between.has(w)) &&
      (gap.length === 0 || gap.some((w) => connectors.has(w)))
    );
  });
}

function isSpecialty(from: number, to: number, { words, table }: Context): boolean {
  if (afterSpecialty.has(words[to]?.text ?? '') || beforeSpecialty.has(words[from - 1]?.text ?? ''))
    return true;
  if (words.slice(from, to).every((word) => word.marked)) return true;
  if (words.some((word) => word.text === 'specialty') && from === 0) return true;
  return words[from - 1]?.text === 'for' && to === words.length && !table.family.has(words[from]?.text ?? '');
}
