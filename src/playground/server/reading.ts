// How the app understands a question, and what it finds for it: for those who tune the documents.
import { answerQuestion } from '../../answers/answer-question.ts';
import { find, type Hit } from '../../answers/find.ts';
import { followUp } from '../../answers/question/follow-up.ts';
import type { Question } from '../../answers/question/question.ts';
import { readQuestion } from '../../answers/question/read-question.ts';
import type { Library } from '../../knowledge/library/library.ts';
import type { Delivery } from '../slack/delivery/model.ts';
import { askedIn, threadOf } from './asked.ts';
import type { Reading, ScoredPassage } from './wire.ts';

const BEST = 6;

interface Turn {
  readonly asked: string;
  readonly question: Question;
}

/** `deliveries` are all there were: earlier ones of the same thread are what a follow-up goes on from. */
export function readingOf(
  library: Library,
  deliveries: readonly Delivery[],
  delivery: Delivery,
): Reading | undefined {
  const asked = askedIn(library, delivery);
  if (asked === undefined) return undefined;
  const started = performance.now();
  const before = turnBefore(library, deliveries, delivery);
  const question = continued(library, asked, before);
  const finding = find(library, question);
  const { outcome, title } = answerQuestion(library, question);
  return {
    asked,
    before: before?.asked,
    ...understood(question),
    outcome,
    title,
    coverage: Math.min(1, finding.coverage),
    best: finding.hits.slice(0, BEST).map(scored),
    ms: performance.now() - started,
  };
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

const continued = (library: Library, asked: string, before: Turn | undefined): Question => {
  const question = readQuestion(library, asked);
  return before ? followUp(before.question, question) : question;
};

function turnBefore(library: Library, deliveries: readonly Delivery[], delivery: Delivery): Turn | undefined {
  const thread = threadOf(delivery);
  if (thread === undefined) return undefined;
  const said = deliveries
    .filter((one) => one.id < delivery.id && threadOf(one) === thread)
    .flatMap((one) => askedIn(library, one) ?? []);
  const others = said.filter((text, i) => text !== said[i - 1] && text !== askedIn(library, delivery));
  return others.reduce<Turn | undefined>(
    (before, asked) => ({ asked, question: continued(library, asked, before) }),
    undefined,
  );
}

const scored = ({ passage, score }: Hit): ScoredPassage => ({
  score,
  text: passage.text,
  path: passage.path,
  doc: passage.doc,
  lines: passage.lines,
});
