// Other people's jobs: "senior backend engineer" is none of a product family's levels.
import type { Intent } from '../answer.ts';
import type { Match } from './match-names.ts';
import type { NameTable } from './names.ts';
import type { Word } from './normalize.ts';

const jobs = new Set(
  'engineer developer designer researcher writer analyst scientist architect marketer recruiter accountant lawyer consultant programmer administrator copywriter strategist counsel'.split(
    ' ',
  ),
);

/** With "manager" after them. */
const managed = new Set(
  'engineering marketing program project account support success people sale'.split(' '),
);

/** How far after a level's name the job may stand: "senior site reliability engineer". */
const FAR = 3;

const isJob = (words: readonly Word[], at: number, table: NameTable): boolean => {
  const word = singular(words[at]?.text ?? '');
  return jobs.has(word) || (managed.has(word) && singular(words[at + 1]?.text ?? '') === table.head);
};

const singular = (word: string): string => word.replace(/s$/, '');

/** The job named by a level's word and a profession other than the family's own. */
function otherJob(words: readonly Word[], matches: readonly Match[], table: NameTable): string | undefined {
  for (const { names, from, to } of matches) {
    const rung = names.some((name) => name.named.kind === 'level');
    if (!rung || words.slice(from, to).some((word) => table.family.has(word.text))) continue;
    for (let at = to; at < to + FAR && words[at] && !words[at]?.apart; at++) {
      if (!isJob(words, at, table)) continue;
      const end = managed.has(singular(words[at]?.text ?? '')) ? at + 2 : at + 1;
      return words
        .slice(from, end)
        .map((word) => word.text)
        .join(' ');
    }
  }
  return undefined;
}

/** A profession other than the family's own, without a level. */
function plainJob(words: readonly Word[], table: NameTable): string | undefined {
  const at = words.findIndex((_, i) => isJob(words, i, table));
  if (at < 0) return undefined;
  const end = managed.has(singular(words[at]?.text ?? '')) ? at + 2 : at + 1;
  return words
    .slice(at, end)
    .map((word) => word.text)
    .join(' ');
}

/** "an Engineering Manager at grade 8": a grade is every job's. */
function gradedJob(words: readonly Word[], matches: readonly Match[], table: NameTable): string | undefined {
  const job = plainJob(words, table);
  if (job === undefined) return undefined;
  const said = job.split(' ');
  const start = words.findIndex((_, i) => said.every((word, j) => words[i + j]?.text === word));
  const end = start + said.length;
  const grades = matches.filter(({ from }) => words[from]?.text === 'grade');
  const beside = grades.some(({ from, to }) => to === start || from === end || isAt(words, end, from));
  return beside && grades.length === matches.length ? job : undefined;
}

const isAt = (words: readonly Word[], end: number, grade: number): boolean =>
  grade - end > 0 && grade - end <= 2 && ['at', 'of', 'on', 'with'].includes(words[end]?.text ?? '');

/** The other job that is asked about, where it is asked about a position at all. */
export function jobAsked(
  intent: Intent,
  words: readonly Word[],
  matches: readonly Match[],
  commanded: boolean,
  table: NameTable,
): string | undefined {
  const atGrade = gradedJob(words, matches, table);
  if (atGrade !== undefined || !ofPosition.has(intent)) return atGrade;
  const bare = (intent === 'grade' || commanded) && matches.length === 0;
  return bare ? plainJob(words, table) : otherJob(words, matches, table);
}

/** Asked of a position. Elsewhere a job is a topic ("analyst relations"), or somebody who asks. */
const ofPosition: ReadonlySet<Intent> = new Set(['level', 'requirements', 'responsibilities', 'grade']);
