// Which of the lines found make up a first reply.
import type { Level } from '../../knowledge/model.ts';
import { terms } from '../../knowledge/search/terms.ts';
import type { Hit } from '../find.ts';
import type { Question } from '../question/question.ts';
import { quotedIn } from './quoted.ts';

/** A first reply holds at most this many lines … */
const MOST = 8;
/** … where every line was asked for, a few more … */
const MOST_OF_ALL = 12;
/** … and none that fits much worse than the best. */
const NEAR_BEST = 0.5;
const FAR_FROM_BEST = 0.25;
/** After a few lines only what fits nearly as well is worth the reading. */
const FEW = 4;
const NEARER_BEST = 0.6;
/** What several specialties ask for is said of each in nearly the same words. */
const SHARED = 0.6;
const MOST_SPECIALTIES = 12;
const PER_LEVEL = 3;
const PER_LEVEL_NEAR = 0.55;

export function chooseLines(question: Question, hits: readonly Hit[]): readonly Hit[] {
  const quoted = quotedIn(question.text);
  const quoting = hits.filter(({ passage }) => quoted.some((phrase) => phrase.isIn(passage.text)));
  return quoting.length > 0 ? quoting.slice(0, MOST) : bestLines(question, hits);
}

function bestLines(question: Question, hits: readonly Hit[]): readonly Hit[] {
  const best = hits[0]?.score ?? 0;
  if (question.documents.length > 1) return perDocument(question, hits);
  if (question.seeks === 'specialties') return ofSpecialties(hits);
  if (question.levels.length > 1 || question.everyLevel) return perLevel(question, hits, best);
  if (question.exhaustive && question.stressed.length > 0) return everyMention(question.stressed, hits);
  const most = question.exhaustive ? MOST_OF_ALL : MOST;
  const few = question.exhaustive ? most : FEW;
  return hits
    .filter((hit, i) => hit.score >= best * (i < few ? NEAR_BEST : NEARER_BEST) || saysAll(question, hit))
    .slice(0, most);
}

/** A line that has every word of the topic is an answer, even where others score much better. */
const saysAll = ({ topic }: Question, { passage, score }: Hit): boolean => {
  if (topic.length === 0 || score < FAR_FROM_BEST) return false;
  const said = new Set(terms(passage.text));
  return topic.every((term) => said.has(term));
};

/** The lines that have the stressed word itself, the best of them. */
function everyMention(stressed: readonly string[], hits: readonly Hit[]): readonly Hit[] {
  const said = hits.filter(({ passage }) => {
    const own = new Set(terms(passage.text));
    return stressed.some((term) => own.has(term));
  });
  return (said.length > 0 ? said : hits).slice(0, MOST_OF_ALL);
}

/** What several specialties ask for in nearly the same words. */
function ofSpecialties(hits: readonly Hit[]): readonly Hit[] {
  const own = hits.filter((hit) => hit.place.specialty);
  return own.filter((hit) => hit.score >= (own[0]?.score ?? 0) * SHARED).slice(0, MOST_SPECIALTIES);
}

/** Each document in question has its say. */
const perDocument = ({ documents }: Question, hits: readonly Hit[]): Hit[] =>
  documents.flatMap((document) => {
    const own = hits.filter((hit) => hit.passage.doc === document.file);
    return own.filter((hit) => hit.score >= (own[0]?.score ?? 0) * PER_LEVEL_NEAR).slice(0, PER_LEVEL);
  });

/** Each level in question has its say. */
function perLevel({ levels, everyLevel }: Question, hits: readonly Hit[], best: number): Hit[] {
  const all = new Set<Level>(
    everyLevel && levels.length < 2 ? hits.flatMap((h) => h.place.level ?? []) : levels,
  );
  const chosen = [...all].flatMap((level) => {
    const own = hits.filter((hit) => hit.place.level === level);
    const top = own[0]?.score ?? 0;
    return own
      .filter((hit) => hit.score >= Math.max(top * PER_LEVEL_NEAR, everyLevel ? best * NEAR_BEST : 0))
      .slice(0, PER_LEVEL);
  });
  const general = hits
    .filter((hit) => !hit.place.level && hit.score >= best * (everyLevel ? 0.7 : 0.9))
    .slice(0, 2);
  const base = everyLevel && levels.length === 0 ? baseLines(hits) : [];
  return [...new Set([...chosen, ...general, ...base])].sort(
    (a, b) => (a.place.level?.rank ?? 99) - (b.place.level?.rank ?? 99),
  );
}

/** What holds at every level stands in the base list. */
function baseLines(hits: readonly Hit[]): readonly Hit[] {
  const own = hits.filter((hit) => hit.place.roles.has('base'));
  return own.filter((hit) => hit.score >= (own[0]?.score ?? 0) * PER_LEVEL_NEAR).slice(0, PER_LEVEL);
}
