// A question in free words, answered by the best passages under their headings.
import type { Library } from '../../knowledge/library/library.ts';
import type { Passage } from '../../knowledge/model.ts';
import { buildIndex, countTerms, scoreUnits } from '../../knowledge/search/index.ts';
import { terms } from '../../knowledge/search/terms.ts';
import type { Answer, Group, Point, Step } from '../answer.ts';
import type { Finding, Hit } from '../find.ts';
import type { Question } from '../question/question.ts';
import { chooseLines } from './choose-lines.ts';
import { excerpted, titleOf } from './groups.ts';
import { withLists, withSiblings } from './lists.ts';
import { inLadderOrder, levelStep, shortName, specialtyStep } from './steps.ts';

export function composeTopic(library: Library, question: Question, finding: Finding): Answer {
  const chosen = withSiblings(library, withLists(library, chooseLines(question, finding.hits)));
  return {
    outcome: 'answered',
    intent: question.intent,
    title: titleFor(library, question, chosen),
    groups: byHeading(library, question, chosen),
    notes: [],
    next: nextSteps(library, chosen),
  };
}

function byHeading(library: Library, question: Question, hits: readonly Hit[]): Group[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = [hit.passage.doc, ...hit.passage.path].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()].map((list) => {
    const first = list[0]?.passage;
    const inOrder = list.map((hit) => hit.passage).sort((a, b) => a.lines[0] - b.lines[0]);
    return {
      heading: headingOf(library, first),
      doc: first?.doc ?? '',
      path: first?.path ?? [],
      points: inOrder.map((passage) => shown(library, passage, question)),
      more: 0,
    };
  });
}

/** "Senior Product Manager › Sensing Mechanisms": the headings that say where, without the ones that group. */
function headingOf(library: Library, passage: Passage | undefined): string {
  if (!passage) return '';
  const path = passage.path
    .slice(-3)
    .filter((heading, i, all) => i === all.length - 1 || !grouping.test(heading));
  return path.length > 0 ? path.join(' › ') : titleOf(library, passage.doc);
}

const grouping = /^(career paths?|levels?|specialt(y|ies)|example behaviou?rs)$/i;

/** A sentence that says it in other words counts for less than one with the words themselves. */
const SYNONYM = 0.6;

function shown({ search }: Library, passage: Passage, question: Question): Point {
  return excerpted(passage, (sentence) => {
    const index = buildIndex([{ counts: countTerms([[terms(sentence), 1]]) }]);
    const wants = question.topic.map((term) => {
      const others = search.synonyms.get(term) ?? [];
      return { term, ways: new Map([...others.map((way) => [way, SYNONYM] as const), [term, 1] as const]) };
    });
    return scoreUnits(index, wants)[0] ?? 0;
  });
}

function titleFor(library: Library, question: Question, hits: readonly Hit[]): string {
  if (question.levels.length > 0)
    return inLadderOrder(library, question.levels)
      .map((l) => shortName(library, l))
      .join(' → ');
  if (question.specialties.length > 0) return question.specialties.map((s) => s.name).join(', ');
  const first = hits[0]?.passage;
  return first ? titleOf(library, first.doc) : '';
}

function nextSteps(library: Library, hits: readonly Hit[]): Step[] {
  const levels = [...new Set(hits.flatMap((hit) => hit.place.level ?? []))].map((l) => levelStep(library, l));
  const specialties = [...new Set(hits.flatMap((hit) => hit.place.specialty ?? []))].map(specialtyStep);
  return [...levels, ...specialties].slice(0, 4);
}
