// When two questions are the same question: what was understood of them agrees, and so do the small words that turn a meaning.
import type { Question } from '../question/question.ts';

/** The search does without these; a summary does not: "who decides" is not "when … decides", nor "does not decide". */
const TURNING = new Set(
  `not no nor never without except only more less most least before after above below over under than between
  who whom whose when where why how which what
  can may must should could might need needs other own same`.split(/\s+/),
);

export function meaningOf(question: Question): string {
  return JSON.stringify([
    question.command ?? '',
    question.intent,
    question.levels.map(({ doc, name }) => [doc, name]),
    question.everyLevel,
    question.specialties.map(({ doc, name }) => [doc, name]),
    question.competency ?? '',
    question.documents.map(({ file }) => file),
    question.facet ?? '',
    question.base,
    question.seeks ?? '',
    question.unknown.map(({ kind, text }) => [kind, text]),
    question.topic,
    turningWords(question.text),
  ]);
}

/** "don't" is a "not". */
const turningWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/n['’]t\b/g, ' not')
    .split(/[^\p{L}]+/u)
    .filter((word) => TURNING.has(word));
