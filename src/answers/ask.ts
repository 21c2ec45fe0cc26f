// Text → Answer in one call, and the citations an answer rests on.
import type { Library } from '../knowledge/library/library.ts';
import type { Answer } from './answer.ts';
import { answerQuestion } from './answer-question.ts';
import { followUp } from './question/follow-up.ts';
import type { Question } from './question/question.ts';
import { readQuestion } from './question/read-question.ts';

export interface Asked {
  readonly question: Question;
  readonly answer: Answer;
}

/** `before` is the previous question of the conversation: what this one leaves out is taken from it. */
export function ask(library: Library, text: string, before?: Question): Asked {
  const read = readQuestion(library, text);
  const question = before ? followUp(before, read) : read;
  return { question, answer: answerQuestion(library, question) };
}

export interface Citation {
  readonly doc: string;
  readonly path: readonly string[];
  readonly lines: readonly [number, number];
  readonly quote: string;
}

export function citationsOf(answer: Answer): Citation[] {
  if (answer.outcome !== 'answered') return [];
  const passages = answer.groups.flatMap((g) =>
    g.points.flatMap((p) => [p.passage, ...(p.change?.before ? [p.change.before] : [])]),
  );
  return passages.map(({ doc, path, lines, quote }) => ({ doc, path, lines, quote }));
}
