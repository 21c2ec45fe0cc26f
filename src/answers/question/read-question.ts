// Text → Question, deterministically: command, names, intent, and the topic that is left.
import type { Library } from '../../knowledge/library/library.ts';
import { stopwords } from '../../knowledge/search/stopwords.ts';
import { terms } from '../../knowledge/search/terms.ts';
import type { Intent } from '../answer.ts';
import { isCourtesy } from './courtesy.ts';
import {
  askingWords,
  asksForTwo,
  basePattern,
  everyLevelPattern,
  exhaustivePattern,
  facetPatterns,
  intentPatterns,
  missionWords,
  onTheWayPattern,
  pageWords,
  ruledOut,
  seeking,
} from './intents.ts';
import { listingOf } from './listings.ts';
import { type Match, matchNames, spellNames } from './match-names.ts';
import { competencyIn, documentsIn, levelsIn, specialtiesIn } from './named.ts';
import { type NameTable, nameTable } from './names.ts';
import { clean, type Word } from './normalize.ts';
import { jobAsked } from './occupations.ts';
import { type Command, commands, type Question } from './question.ts';
import { levelRange, relativeLevel } from './relative-level.ts';
import { gradeWords, splitLevels } from './rungs.ts';
import { isTopic } from './topic-words.ts';
import { unknownNames } from './unknown.ts';

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
  const words = spelled(gradeWords(written, command), command, table);
  const plain = words.map((w) => w.text).join(' ');
  const two = command === 'compare' || asksForTwo.test(plain);
  const matches = splitLevels(matchNames(words, command, table), words, two, table);
  const documents = documentsIn(matches, library, plain);
  const found = levelsIn(matches, documents, library);
  const moved = relativeLevel(plain, found, library) ?? levelRange(plain, found, library);
  const specialties = specialtiesIn(matches);
  // "from 7 to 8" names grades, but does not ask for them.
  const said = words.length === written.length ? plain : written.map((w) => w.text).join(' ');
  const intent = intentOf(command, said, found.length + specialties.length, documents.length);
  const covered = coverage(named(matches, intent), words.length);
  const job = jobAsked(intent, words, matches, command !== undefined, table);
  const facet = facetPatterns.find(({ pattern }) => pattern.test(plain));
  const asking = new Set(askedBy(intent, plain, facet?.pattern));
  const about = ({ text: word }: Word) => specialties.length > 0 && missionWords.has(word);
  const left = words.filter(
    (w, i) => !covered.has(i) && !asking.has(w.text) && !about(w) && isTopic(w, words[i - 1], table),
  );
  return {
    ...wayOfAsking(plain),
    lists: command && command !== 'career' ? undefined : listingOf(plain),
    text,
    command,
    intent,
    levels: moved ?? found,
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
    stressed: terms(left.flatMap((w) => (w.stressed || w.text === table.head ? [w.text] : [])).join(' ')),
  };
}

const wayOfAsking = (plain: string) => ({
  everyLevel: everyLevelPattern.test(plain),
  exhaustive: exhaustivePattern.test(plain),
  seeks: seeking.find(({ pattern }) => pattern.test(plain))?.seeks,
});

/** Where a command takes a specialty and none is there, a word that stands in a document may be one misspelt all the same. */
function spelled(written: readonly Word[], command: Command | undefined, table: NameTable): Word[] {
  const words = spellNames(written, table);
  if (command !== 'specialty' && command !== 'requirements') return words;
  const matches = matchNames(words, command, table);
  const [specialty] = specialtiesIn(matches);
  if (specialty || documentsNamed(matches)) return words;
  const covered = coverage(matches, words.length);
  return words.map((word, i) => {
    const free = !covered.has(i) && !askingWords.has(word.text);
    return free ? (spellNames([word], table, stopwords)[0] ?? word) : word;
  });
}

const documentsNamed = (matches: readonly Match[]): boolean =>
  matches.some(({ names }) => names.some(({ named }) => named.kind === 'document'));

const byCommand: Readonly<Record<Exclude<Command, 'career'>, Intent>> = {
  level: 'level',
  behaviors: 'behaviors',
  requirements: 'requirements',
  specialty: 'specialty',
  compare: 'compare',
};

function intentOf(command: Command | undefined, plain: string, names: number, documents: number): Intent {
  if (command && command !== 'career') return byCommand[command];
  if (plain === '' || isCourtesy(plain)) return 'help';
  const wanted = plain.replace(ruledOut, ' ');
  const fits = intentPatterns.find(
    ({ pattern, ofName }) => (!ofName || names > 0) && pattern.test(wanted),
  )?.intent;
  if (fits === 'compare' && names + documents < 2) return begins(plain, names) ? 'compare' : 'free';
  if (fits === undefined && documents > 0 && onTheWayPattern.test(plain)) return 'hiring_process';
  return fits ?? 'free';
}

/** "compare with senior": the other side is still to be said. */
const begins = (plain: string, names: number): boolean =>
  /^(compare|comparison)\b/.test(plain) && (names === 1 || everyLevelPattern.test(plain));

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
  const found = patterns.flatMap((pattern) => (pattern ? (pattern.exec(plain)?.[0] ?? []) : []));
  const pages = [...plain.matchAll(pageWords)].map(([page]) => page);
  return [...found, ...pages].flatMap((said) => said.split(' '));
}

/** Elsewhere than in behaviors, a competency's name is a topic like any other: "is PLG required?" */
const named = (matches: readonly Match[], intent: Intent): readonly Match[] =>
  byCompetency.has(intent)
    ? matches
    : matches.filter(({ names }) => !names.every((name) => name.named.kind === 'competency'));

const byCompetency: ReadonlySet<Intent> = new Set(['behaviors', 'values', 'compare', 'level']);

function coverage(matches: readonly Match[], length: number): Set<number> {
  const covered = new Set<number>();
  for (const { from, to } of matches) for (let i = from; i < Math.min(to, length); i++) covered.add(i);
  return covered;
}
