// How the app understands a question, and what it finds for it: for those who tune the documents.
import { find, type Hit } from '../../answers/find.ts';
import type { Question } from '../../answers/question/question.ts';
import { type Asked, answerCarried, answerTo } from '../../bot/conversation/answering.ts';
import type { Library } from '../../knowledge/library/library.ts';
import type { Delivery } from '../slack/delivery/model.ts';
import { askedIn, messageIn, threadOf } from './asked.ts';
import type { Reading, ScoredPassage } from './wire.ts';

const BEST = 6;

/** `deliveries` are all there were: earlier ones of the same thread are what a follow-up goes on from. */
export function readingOf(
  library: Library,
  deliveries: readonly Delivery[],
  delivery: Delivery,
): Reading | undefined {
  const asked = askedIn(library, delivery);
  if (asked === undefined) return undefined;
  const before = turnBefore(library, deliveries, delivery);
  const started = performance.now();
  const { question, answer, text } = understand(library, delivery, asked, before);
  const ms = performance.now() - started;
  const finding = find(library, question);
  return {
    asked: text === '' ? 'The question this button carries along' : asked,
    before: before?.text,
    ...understood(question),
    outcome: answer.outcome,
    title: answer.title,
    coverage: Math.min(1, finding.coverage),
    best: finding.hits.slice(0, BEST).map(scored),
    ms,
  };
}

/** Buttons carry a question's meaning, people its words. */
const understand = (library: Library, { type }: Delivery, asked: string, before: Asked | undefined): Asked =>
  type === 'interactive' ? answerCarried(library, asked) : answerTo(library, asked, before?.question);

/** What was asked before in the same thread, each question understood from the one before it. */
function turnBefore(
  library: Library,
  deliveries: readonly Delivery[],
  delivery: Delivery,
): Asked | undefined {
  const thread = threadOf(delivery);
  if (thread === undefined) return undefined;
  // A mention arrives twice: as one, and as the message it is.
  const said = new Map<string, string>();
  for (const one of deliveries) {
    const text = askedIn(library, one);
    const isEarlier =
      one.id < delivery.id && threadOf(one) === thread && messageIn(one) !== messageIn(delivery);
    if (isEarlier && text !== undefined) said.set(messageIn(one), text);
  }
  return [...said.values()].reduce<Asked | undefined>(
    (before, text) => answerTo(library, text, before?.question),
    undefined,
  );
}

function understood(question: Question) {
  const { intent, levels, specialties, competency, documents, facet, unknown, topic } = question;
  return {
    intent,
    levels: levels.map(({ name }) => name),
    specialties: specialties.map(({ name }) => name),
    competency,
    documents: documents.map((document) => document.title),
    facet,
    unknown: unknown.map(({ kind, text }) => `${text} (${kind})`),
    topic,
  };
}

const scored = ({ passage, score }: Hit): ScoredPassage => ({
  score,
  text: passage.text,
  path: passage.path,
  doc: passage.doc,
  lines: passage.lines,
});
