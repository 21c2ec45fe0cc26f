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
const connectors = setOf('vs versus and or to than from between as compared then');
const atLevel = setOf('at for on');
const between = setOf(
  'vs versus and or to than from between as compared with a an the if not is i up through till until at level then do does what should must would',
);
const afterSpecialty = setOf(
  'specialty specialties speciality stage group section area team product role opening seat position posting requirements candidate job folks people',
);
/** No verb has these as its object. */
const surelyAfter = setOf(
  'specialty specialties speciality stage group section requirements pm candidate opening',
);
const beforeSpecialty = setOf('specialty stage group area team');
export const postingWords = setOf(
  'ad ads advert adverts advertisement posting postings opening vacancy listing hire page jd',
);
/** Who is hired is hired for an opening: "pipelines candidate". */
const hiringWords = setOf('candidate candidates applicant applicants interview interviews interviewer hired');
const jobWords = setOf('job role position seat');
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
  if (kind === 'level' && context.command !== 'compare' && besideLevel(from, to, context)) return false;
  if (context.command && commandKinds[context.command].includes(kind)) return true;
  if (name.partial) return kind === 'level' && isSaidOfOne(from, to, context);
  switch (kind) {
    case 'level':
      return isPlainLevel(from, to, context);
    case 'document':
      if (name.named.document.kind !== 'posting') return namesFamily(from, to, context);
      return namesPosting(from, to, context.words) || namesOpening(from, to, context);
    case 'specialty':
      return isSpecialty(from, to, context);
    case 'competency':
      return false;
  }
}

const articles = setOf('a an the every each as to from vs versus');
const afterOne = setOf('do does is has have need needs must should will and to vs versus level role');

/** "what does a lead do", "senior and lead": with an article or a level before it and no noun after it. */
function isSaidOfOne(from: number, to: number, { words, anchors }: Context): boolean {
  const before = words[from - 1]?.text ?? '';
  const beside = connectors.has(before) && anchors.some((other) => isLevel(other) && other.to === from - 1);
  const ends = to === words.length || words[to]?.apart === true || afterOne.has(words[to]?.text ?? '');
  return (articles.has(before) || beside) && ends;
}

/** "the ops senior", "both product ops jobs": beside a level or a word for a role. */
const namesFamily = (from: number, to: number, { words, anchors }: Context): boolean =>
  anchors.some((other) => other.to === from || other.from === to) ||
  around(words, from, to, 0, 1).some((word) => roleWords.has(word) || word === 'jobs' || word === 'roles');

/** "the pipelines senior PM job", "foundations candidate", "Foundations: …". */
function namesOpening(from: number, to: number, { words, table }: Context): boolean {
  if (isLabel(from, to, words) || around(words, from, to, 1, 1).some((word) => hiringWords.has(word)))
    return true;
  const rest = words.slice(to).map((word) => word.text);
  const titled = rest.findIndex((word) => !table.family.has(word) && !table.rungs.has(word));
  if (titled > 0 || (titled < 0 && rest.length > 0)) return true;
  return rest.slice(0, 2).some((word) => roleWords.has(word));
}

/** A name that opens the message, set apart from the rest. */
const isLabel = (from: number, to: number, words: readonly Word[]): boolean =>
  from === 0 && words[to]?.apart === true;

export const namesPosting = (from: number, to: number, words: readonly Word[]): boolean =>
  around(words, from, to, 4, 5).some((word) => postingWords.has(word));

/** "the Foundations job": the specialty and what is advertised for it. */
export const namesJob = (from: number, to: number, words: readonly Word[]): boolean =>
  around(words, from, to, 1, 1).some((word) => jobWords.has(word) || hiringWords.has(word));

const around = (words: readonly Word[], from: number, to: number, before: number, after: number): string[] =>
  [...words.slice(Math.max(0, from - before), from), ...words.slice(to, to + after)].map((word) => word.text);

const isLevel = (match: Match): boolean => match.names.some(({ named }) => named.kind === 'level');

/** "product manager senior" is one level; "product manager, senior" are two. */
const besideLevel = (from: number, to: number, { words, anchors }: Context): boolean =>
  anchors.some(
    (other) =>
      isLevel(other) &&
      ((other.from === to && !words[to]?.apart) || (other.to === from && !words[from]?.apart)),
  );

const MOST_BETWEEN = 6;

/** "PM" as the level: "plain PM", "PM vs Senior", "as PM, as Senior". */
function isPlainLevel(from: number, to: number, { words, anchors }: Context): boolean {
  if (plainLevel.has(words[from - 1]?.text ?? '')) return true;
  if (atLevel.has(words[from - 1]?.text ?? '') && words[to]?.text === 'level') return true;
  if (words[to]?.text === 'the' && plainLevel.has(words[to + 1]?.text ?? '')) return true;
  return anchors.some((other) => {
    if (!isLevel(other)) return false;
    if (other.from < to && from < other.to) return false;
    const gap = (other.from >= to ? words.slice(to, other.from) : words.slice(other.to, from)).map(
      (w) => w.text,
    );
    return (
      gap.length <= MOST_BETWEEN &&
      gap.every((w) => between.has(w)) &&
      (gap.length === 0 || gap.some((w) => connectors.has(w)))
    );
  });
}

/** "Configure or Package": beside a name that needs no sign. */
const isListed = (from: number, to: number, { words, anchors, table }: Context): boolean =>
  [to, from - 1].some((at, side) => {
    const joined = connectors.has(words[at]?.text ?? '') || (side === 0 && words[at]?.apart === true);
    const next = side === 0 ? (words[at]?.apart ? at : at + 1) : at - 1;
    const other = words[next];
    if (!joined || !other) return false;
    const named = (table.byFirst.get(other.text) ?? []).some(({ named }) => named.kind === 'specialty');
    return named && (other.marked || anchors.some((match) => match.from <= next && next < match.to));
  });

/** "does a PM manage people": after who does it, an ordinary word is the verb. */
const subjects = setOf(
  'i you we they he she to and not can could will would should must may might do does that who',
);
const isVerb = (from: number, to: number, { words, table }: Context): boolean => {
  const before = words[from - 1]?.text ?? '';
  const subject =
    subjects.has(before) || table.family.has(before.replace(/s$/, '')) || table.rungs.has(before);
  return subject && !words[from]?.marked && !surelyAfter.has(words[to]?.text ?? '');
};

function isSpecialty(from: number, to: number, context: Context): boolean {
  const { words, table } = context;
  if (from === 0 && to === words.length) return true;
  if (isVerb(from, to, context)) return false;
  if (isLabel(from, to, words) || isListed(from, to, context)) return true;
  if (afterSpecialty.has(words[to]?.text ?? '') || beforeSpecialty.has(words[from - 1]?.text ?? ''))
    return true;
  if (words.slice(from, to).every((word) => word.marked)) return true;
  if (words.some((word) => word.text === 'specialty') && from === 0) return true;
  return words[from - 1]?.text === 'for' && to === words.length && !table.family.has(words[from]?.text ?? '');
}
