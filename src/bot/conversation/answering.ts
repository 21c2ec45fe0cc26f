// A question as it comes from Slack → its answer, and what its buttons carry to ask the same again.
import type { Answer } from '../../answers/answer.ts';
import { answerQuestion } from '../../answers/answer-question.ts';
import { ask } from '../../answers/ask.ts';
import { recall, remember } from '../../answers/question/memory.ts';
import type { Question } from '../../answers/question/question.ts';
import type { Library } from '../../knowledge/library/library.ts';
import { type Catalogue, catalogueOf } from '../../views/catalogue.ts';
import type { Surface } from '../../views/controls.ts';
import { type RenderContext, type Rendered, renderAnswer } from '../../views/render.ts';
import { askable } from '../../views/values.ts';

export interface Asked {
  readonly library: Library;
  readonly question: Question;
  readonly answer: Answer;
  /** In the person's words; '' where only the meaning was carried along. */
  readonly text: string;
  /** The meaning, where the words alone do not say it all. */
  readonly again: string | undefined;
}

/** `typed` may be several lines of a message; it is one question. */
export function answerTo(library: Library, typed: string, before?: Question): Asked {
  const { question, answer } = ask(library, askable(typed.replace(/\s+/g, ' ')), before);
  const again = before && meaning(library, question, answer);
  return { library, question, answer, text: wordsOf(question), again };
}

/** As it was read: without mentions and Slack's markup, which buttons need not carry and nobody else need see. */
function wordsOf({ command, text }: Question): string {
  const typed = command ? `/${command} ${text}` : text;
  return typed.trim() || 'help';
}

/** What a button carries: words as they were typed, or a meaning. */
export function answerCarried(library: Library, value: string): Asked {
  const question = value.startsWith('{') ? recall(library, parsed(value)) : undefined;
  if (!question) return answerTo(library, value.startsWith('{') ? 'help' : value);
  return { library, question, answer: answerQuestion(library, question), text: '', again: value };
}

/** Only where it leads to the same answer again. */
function meaning(library: Library, question: Question, answer: Answer): string | undefined {
  const kept = remember(question);
  const recalled = recall(library, kept);
  const same = recalled && answerQuestion(library, recalled);
  return same && JSON.stringify(same) === JSON.stringify(answer) ? JSON.stringify(kept) : undefined;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

const catalogues = new WeakMap<Library, Catalogue>();

export function catalogueFor(library: Library): Catalogue {
  const known = catalogues.get(library) ?? catalogueOf(library);
  catalogues.set(library, known);
  return known;
}

export interface Shown {
  readonly surface: Surface;
  readonly page?: number;
  readonly sharedBy?: string;
  readonly canSummarize?: boolean;
  readonly remark?: string;
}

export function contextOf({ library, text, again }: Asked, shown: Shown): RenderContext {
  const carried = again === undefined ? {} : { again };
  return { question: text, ...carried, ...shown, library: catalogueFor(library) };
}

export const render = (asked: Asked, shown: Shown): Rendered =>
  renderAnswer(asked.answer, contextOf(asked, shown));
