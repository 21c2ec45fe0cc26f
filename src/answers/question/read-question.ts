// Text → Question, deterministically: command, names, intent, and the topic that is left.
import { documentOf, type Library } from '../../knowledge/library/library.ts';
import type { CareerDocument, Level, Specialty } from '../../knowledge/model.ts';
import { stopwords } from '../../knowledge/search/stopwords.ts';
import { terms } from '../../knowledge/search/terms.ts';
import type { Intent } from '../answer.ts';
import {
  askingWords,
  basePattern,
  currentPattern,
  everyLevelPattern,
  exhaustivePattern,
  facetPatterns,
  intentPatterns,
  olderPattern,
  onTheWayPattern,
  pageWords,
  seeking,
} from './intents.ts';
import { type Match, matchNames, spellNames } from './match-names.ts';
import { type NameTable, nameTable } from './names.ts';
import { clean, type Word } from './normalize.ts';
import { otherJob, plainJob } from './occupations.ts';
import { type Command, commands, type Question } from './question.ts';
import { levelRange, relativeLevel, unknownNames } from './unknown.ts';

const commandNames: Readonly<Record<string, Command>> = {
  ...Object.fromEntries(commands.map((command) => [command, command])),
  behaviours: 'behaviors',
  behavior: 'behaviors',
  behaviour: 'behaviors',
  requirement: 'requirements',
  specialties: 'specialty',
  levels: 'level',
};

export function readQuestion(library: Library, raw: string): Question {
  const typed = /^\s*\/([a-z]+)\b\s*([\s\S]*)$/i.exec(raw);
  const command = commandNames[typed?.[1]?.toLowerCase() ?? ''];
  const { text, words: written } = clean(command ? (typed?.[2] ?? '') : raw);
  const table = nameTable(library);
  const words = spellNames(gradeWords(written, command), table);
  const plain = words.map((w) => w.text).join(' ');
  const matches = splitLevels(matchNames(words, command, table), words, command, table);
  const documents = documentsIn(matches, library, plain);
  const found = levelsIn(matches, documents, library);
  const moved = relativeLevel(plain, found, library) ?? levelRange(plain, found, library);
  const specialties = specialtiesIn(matches);
  const covered = coverage(matches, words.length);
  const intent = intentOf(command, plain, found.length + specialties.length, documents.length);
  const job = jobAsked(intent, words, matches, found, table);
  const facet = facetPatterns.find(({ pattern }) => pattern.test(plain));
  const asking = new Set([
    ...askedBy(intent, plain, facet?.pattern),
    ...[...plain.matchAll(pageWords)].flatMap(([found]) => found.split(' ')),
  ]);
  const left = words.filter(
    (w, i) => !covered.has(i) && !asking.has(w.text) && isTopic(w, words[i - 1], table),
  );
  return {
    text,
    command,
    intent,
    levels: moved ?? found,
    everyLevel: everyLevelPattern.test(plain),
    specialties,
    competency: competencyIn(matches),
    documents,
    facet: facet?.facet,
    base: basePattern.test(plain) && baseIntents.has(intent),
    unknown: [
      ...(job === undefined ? [] : [{ kind: 'level' as const, text: job }]),
      ...unknownNames(words, covered, command, found, specialties, library),
    ],
    topic: terms(left.map((w) => w.text).join(' ')),
    topicText: left.map((w) => w.text).join(' '),
    exhaustive: exhaustivePattern.test(plain),
    stressed: terms(left.flatMap((w) => (w.stressed || w.text === table.head ? [w.text] : [])).join(' ')),
    seeks: seeking.find(({ pattern }) => pattern.test(plain))?.seeks,
  };
}

/** "/level 9" is short for grade 9, and so is "from 7 to 8". */
function gradeWords(words: readonly Word[], command: Command | undefined): readonly Word[] {
  const commanded = command === 'level' || command === 'compare';
  const plain = words.map((word) => word.text).join(' ');
  const pair = /\b(?:from )?(\d{1,2}) (?:to|and|vs|versus) (\d{1,2})\b/.exec(plain)?.slice(1) ?? [];
  return words.flatMap((word, i) => {
    const said = ['grade', 'level'].includes(words[i - 1]?.text ?? '');
    const meant = /^\d{1,2}$/.test(word.text) && (commanded || pair.includes(word.text));
    return meant && !said ? [{ ...word, text: 'grade', marked: false }, word] : [word];
  });
}

/** "/compare senior principal" names two levels, "/compare intermediate senior principal" three. */
function splitLevels(
  matches: Match[],
  words: readonly Word[],
  command: Command | undefined,
  table: NameTable,
): Match[] {
  const levels = matches.filter((match) => match.names.some((name) => name.named.kind === 'level'));
  if (command !== 'compare') return matches;
  const runs = (match: Match) =>
    levels.length === 1 || levels.some((other) => areTogether(other, match) || areTogether(match, other));
  const areTogether = (first: Match, second: Match) => first.to === second.from && !words[second.from]?.apart;
  return matches.flatMap((match) => {
    const split = levels.includes(match) && runs(match) ? rungsOf(match, words, table) : [];
    return split.length > 1 ? split : [match];
  });
}

/** The words of a level's name that are level names themselves. */
const rungsOf = ({ from, to }: Match, words: readonly Word[], table: NameTable): Match[] =>
  words.slice(from, to).flatMap((word, i): Match[] => {
    const names = (table.byFirst.get(word.text) ?? []).filter(
      (name) => name.words.length === 1 && name.named.kind === 'level',
    );
    return names.length > 0 ? [{ names, from: from + i, to: from + i + 1 }] : [];
  });

const byCommand: Readonly<Record<Exclude<Command, 'career'>, Intent>> = {
  level: 'level',
  behaviors: 'behaviors',
  requirements: 'requirements',
  specialty: 'specialty',
  compare: 'compare',
};

function intentOf(command: Command | undefined, plain: string, names: number, documents: number): Intent {
  if (command && command !== 'career') return byCommand[command];
  if (plain === '') return 'help';
  const fits = intentPatterns.find(({ pattern }) => pattern.test(plain))?.intent;
  if (fits === 'compare' && names + documents < 2) return 'free';
  if (fits === undefined && documents > 0 && onTheWayPattern.test(plain)) return 'hiring_process';
  return fits ?? 'free';
}

function jobAsked(
  intent: Intent,
  words: readonly Word[],
  matches: readonly Match[],
  levels: readonly Level[],
  table: NameTable,
): string | undefined {
  if (!ofPosition.has(intent)) return undefined;
  return intent === 'grade' && levels.length === 0 ? plainJob(words, table) : otherJob(words, matches, table);
}

/** Asked of a position. Elsewhere a job is a topic ("analyst relations"), or somebody who asks. */
const ofPosition: ReadonlySet<Intent> = new Set(['level', 'requirements', 'responsibilities', 'grade']);

/** Only requirements have a list for all levels. */
const baseIntents: ReadonlySet<Intent> = new Set(['requirements', 'free', 'behaviors']);

/** The words that said what kind of answer is wanted; they are not its topic. */
function askedBy(intent: Intent, plain: string, facet: RegExp | undefined): string[] {
  const patterns = [
    ...intentPatterns.filter((p) => p.intent === intent).map((p) => p.pattern),
    everyLevelPattern,
    basePattern,
    facet,
  ];
  return patterns.flatMap((pattern) => (pattern ? (pattern.exec(plain)?.[0].split(' ') ?? []) : []));
}

function coverage(matches: readonly Match[], length: number): Set<number> {
  const covered = new Set<number>();
  for (const { from, to } of matches) for (let i = from; i < Math.min(to, length); i++) covered.add(i);
  return covered;
}

const isTopic = (word: Word, before: Word | undefined, table: NameTable): boolean => {
  if (stopwords.has(word.text)) return false;
  const family = word.text.replace(/s$/, '');
  if (table.family.has(family)) return family === table.head && owners.has(before?.text ?? '');
  if (before?.apart && before.text === 'not') return false;
  return word.stressed || subjects.has(before?.text ?? '') || !askingWords.has(word.text);
};

/** What follows one of these is the subject, whatever word it is: "everything about sections". */
const subjects = new Set(['about', 'mention', 'mentions', 'mentioning', 'concerning', 'regarding']);

/** "my manager" is a person, "product manager" the profession. */
const owners = new Set(['my', 'your', 'their', 'his', 'her', 'our', 'line', 'people', 'own']);

function documentsIn(matches: readonly Match[], library: Library, plain: string): CareerDocument[] {
  const named = matches.flatMap(({ names }) =>
    names.flatMap(({ named }) => (named.kind === 'document' ? [named.document] : [])),
  );
  const older = library.documents.filter((d) => d.status === 'superseded');
  const found = olderPattern.test(plain) ? [...named, ...older] : named;
  const beside = found.length > 0 && (basePattern.test(plain) || currentPattern.test(plain));
  if (beside) found.push(...library.documents.slice(0, 1));
  return [...new Set(found)].flatMap((d) => documentOf(library, d.file) ?? []);
}

/** "senior" is a name in several documents: the named document's is meant, otherwise the first document's. */
function levelsIn(
  matches: readonly Match[],
  documents: readonly CareerDocument[],
  library: Library,
): Level[] {
  const order = (level: Level) => {
    const named = documents.findIndex((d) => d.file === level.doc);
    return named >= 0
      ? named - library.documents.length
      : library.documents.findIndex((d) => d.file === level.doc);
  };
  const found = matches.flatMap(({ names }) => {
    const levels = names.flatMap(({ named }) => (named.kind === 'level' ? [named.level] : []));
    return levels.sort((a, b) => order(a) - order(b)).slice(0, 1);
  });
  return [...new Set(found)];
}

const specialtiesIn = (matches: readonly Match[]): Specialty[] => [
  ...new Set(
    matches.flatMap(({ names }) =>
      names.flatMap(({ named }) => (named.kind === 'specialty' ? [named.specialty] : [])),
    ),
  ),
];

const competencyIn = (matches: readonly Match[]): string | undefined =>
  matches
    .flatMap(({ names }) =>
      names.flatMap(({ named }) => (named.kind === 'competency' ? [named.competency] : [])),
    )
    .at(0);
