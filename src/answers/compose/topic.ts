// A question in free words, answered by the best passages under their headings.
import { type Library, sectionsOf } from '../../knowledge/library/library.ts';
import type { Level, Passage, Specialty } from '../../knowledge/model.ts';
import { buildIndex, countTerms, scoreUnits } from '../../knowledge/search/index.ts';
import { terms } from '../../knowledge/search/terms.ts';
import type { Answer, Group, Point, Step } from '../answer.ts';
import type { Finding, Hit } from '../find.ts';
import type { Question } from '../question/question.ts';
import { excerpted, LIST, titleOf } from './groups.ts';
import { levelStep, shortName, specialtyStep } from './steps.ts';

/** A first reply holds at most this many lines … */
const MOST = 8;
/** … where every line was asked for, a few more … */
const MOST_OF_ALL = 12;
/** … and none that fits much worse than the best. */
const NEAR_BEST = 0.5;
/** After a few lines only what fits nearly as well is worth the reading. */
const FEW = 4;
const NEARER_BEST = 0.6;
/** What several specialties ask for is said of each in nearly the same words. */
const SHARED = 0.6;
const MOST_SPECIALTIES = 12;
const FEWEST_FOUND = 3;
const MOST_FOUND = 0.6;
/** Lists of the best lines only. */
const LEADS = 2;
const PER_LEVEL = 3;
const PER_LEVEL_NEAR = 0.55;

export function composeTopic(library: Library, question: Question, finding: Finding): Answer {
  const chosen = withSiblings(library, withLists(library, choose(question, finding.hits)));
  return {
    outcome: 'answered',
    intent: question.intent,
    title: titleFor(library, question, chosen),
    groups: byHeading(library, question, chosen),
    notes: [],
    next: nextSteps(library, chosen),
  };
}

function choose(question: Question, hits: readonly Hit[]): readonly Hit[] {
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

/** A line that has every word of the topic is an answer, whatever the others score. */
const saysAll = ({ topic }: Question, { passage }: Hit): boolean => {
  if (topic.length === 0) return false;
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

/** Where most of a short list was found, the list itself is the answer. */
function withSiblings(library: Library, hits: readonly Hit[]): readonly Hit[] {
  const shown = new Map(hits.map((hit) => [hit.passage.id, hit]));
  for (const hit of hits) {
    const list = siblingsOf(library, hit.passage);
    const found = list.filter((passage) => shown.has(passage.id)).length;
    if (list.length > LIST || found < FEWEST_FOUND || found < list.length * MOST_FOUND) continue;
    for (const passage of list) if (!shown.has(passage.id)) shown.set(passage.id, { ...hit, passage });
  }
  return [...shown.values()];
}

function siblingsOf(library: Library, passage: Passage): readonly Passage[] {
  const section = sectionOf(library, passage);
  return (section?.passages ?? []).filter((p) => p.kind === passage.kind && p.parent === passage.parent);
}

const sectionOf = (library: Library, passage: Passage) =>
  library.search.sections.find((s) => s.doc === passage.doc && s.section.passages.includes(passage))?.section;

/** A line that leads to a list is answered by the list: "can do the following:", "Bonus points if". */
function withLists(library: Library, hits: readonly Hit[]): readonly Hit[] {
  const leads = hits.slice(0, LEADS);
  const shown = new Map(hits.map((hit) => [hit.passage.id, hit]));
  for (const hit of leads) {
    for (const passage of listBelow(library, hit.passage)) {
      if (!shown.has(passage.id)) shown.set(passage.id, { ...hit, passage });
    }
  }
  return [...shown.values()];
}

function listBelow(library: Library, lead: Passage): Passage[] {
  const section = sectionOf(library, lead);
  const passages = section?.passages ?? [];
  const after = passages.slice(passages.indexOf(lead) + 1);
  if (lead.kind === 'bullet') return after.filter((p) => p.parent === lead.id);
  const introduces = lead.kind === 'paragraph' && after[0]?.kind === 'bullet';
  if (!introduces && !lead.text.endsWith(':')) return [];
  const end = after.findIndex((p) => p.kind === 'paragraph');
  return (end < 0 ? after : after.slice(0, end)).filter((p) => p.depth === 0).slice(0, LIST);
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
      points: inOrder.map((passage) => shown(passage, question)),
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

function shown(passage: Passage, question: Question): Point {
  return excerpted(passage, (sentence) => {
    const index = buildIndex([{ counts: countTerms([[terms(sentence), 1]]) }]);
    const wants = question.topic.map((term) => ({ term, ways: new Map([[term, 1]]) }));
    return scoreUnits(index, wants)[0] ?? 0;
  });
}

function titleFor(library: Library, question: Question, hits: readonly Hit[]): string {
  if (question.levels.length > 0) return question.levels.map((l) => shortName(library, l)).join(' → ');
  if (question.specialties.length > 0) return question.specialties.map((s) => s.name).join(', ');
  const first = hits[0]?.passage;
  return first ? titleOf(library, first.doc) : '';
}

function nextSteps(library: Library, hits: readonly Hit[]): Step[] {
  const levels = [...new Set(hits.flatMap((hit) => hit.place.level ?? []))].map((l) => levelStep(library, l));
  const specialties = [...new Set(hits.flatMap((hit) => hit.place.specialty ?? []))].map(specialtyStep);
  return [...levels, ...specialties].slice(0, 4);
}

/** How much the ways people ask for a specialty count beside its best line. */
const SECTION_SHARE = 0.3;

/** The specialties a description fits, best first: by what they say of themselves and how people ask for them. */
export function rankSpecialties(
  library: Library,
  finding: Finding,
): { specialty: Specialty; score: number }[] {
  const { sections } = library.search;
  const highest = finding.sections.reduce((most, score) => Math.max(most, score), 0) || 1;
  const own = new Map(
    library.specialties.map((specialty) => [specialty, new Set(sectionsOf(specialty.section))]),
  );
  return library.specialties
    .map((specialty) => {
      const score = sections.reduce((most, { section }, i) => {
        return own.get(specialty)?.has(section) ? Math.max(most, finding.sections[i] ?? 0) : most;
      }, 0);
      const best = finding.hits.find((hit) => hit.place.specialty === specialty)?.score ?? 0;
      return { specialty, score: (SECTION_SHARE * score) / highest + best };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
