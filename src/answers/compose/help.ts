// What this app can do, with examples from the documents at hand.
import { type Library, passagesOf } from '../../knowledge/library/library.ts';
import type { Level } from '../../knowledge/model.ts';
import { terms } from '../../knowledge/search/terms.ts';
import type { Answer } from '../answer.ts';
import { readQuestion } from '../question/read-question.ts';
import { counted, levelAsk } from './steps.ts';

export function composeHelp(library: Library): Answer {
  const ladder = (library.documents[0]?.levels ?? []).filter((level) => isFound(library, level));
  const [first, level = first, next] = ladder;
  const a = level ? levelAsk(library, level) : undefined;
  return {
    outcome: 'help',
    intent: 'help',
    title: `I answer career questions from ${counted(
      library.documents.length,
      'job-family document',
      'job-family documents',
    )}, line by line with the source.`,
    lines: [
      ...commands(library, level, next),
      ...sentence(library, next ?? level),
      ...elsewhere(library, next),
    ],
    next: a === undefined ? [] : [{ label: `/level ${a}`, ask: `/level ${a}` }],
  };
}

/** What is offered as an example must be understood when it is typed. */
const isFound = (library: Library, level: Level): boolean =>
  readQuestion(library, `/level ${levelAsk(library, level)}`).levels[0] === level;

function commands(library: Library, level: Level | undefined, next: Level | undefined): string[] {
  const specialty = shortest(library.specialties.map(({ name }) => name));
  const competency = shortest(level?.behaviours.map((b) => b.competency) ?? []);
  const about = specialty === undefined ? [] : [`/specialty ${specialty}: what a specialty is about`];
  if (!level) return about;
  const a = levelAsk(library, level);
  return [
    `/level ${a}: what a level expects`,
    `/requirements ${[a, ...(specialty === undefined ? [] : [specialty])].join(' ')}: what it takes`,
    ...(competency === undefined ? [] : [`/behaviors ${a} ${competency}: example behaviors`]),
    ...about,
    ...(next ? [`/compare ${a}, ${levelAsk(library, next)}: what changes`] : []),
  ];
}

const shortest = (names: readonly string[]): string | undefined =>
  [...names].sort((one, other) => one.length - other.length)[0];

/** What job families speak of in one word or another; the first that the level at hand does is the example. */
const topics = ['competitors', 'customers', 'stakeholders', 'feedback', 'conflicts', 'deadlines', 'users'];

function sentence(library: Library, level: Level | undefined): string[] {
  if (!level) return [];
  const said = new Set(passagesOf(level.section).flatMap(({ text }) => terms(text)));
  const topic = topics.find((word) => terms(word).every((term) => said.has(term)));
  const name = levelAsk(library, level);
  const question =
    topic === undefined
      ? `what are the requirements of ${name}?`
      : `how does ${withArticle(name)} deal with ${topic}?`;
  return [`Or ask in a sentence: “${question}”`];
}

const withArticle = (name: string): string => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;

const elsewhere = (library: Library, next: Level | undefined): string[] => [
  `Mention me in a channel or write to me directly. In the thread go on with ${
    next ? `“and ${levelAsk(library, next)}?”` : 'the next question'
  }; mute me there in the menu under an answer.`,
  'Or choose instead of typing: open the career explorer from my Home tab or the shortcuts.',
];
