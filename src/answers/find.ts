// Finds the passages a question is about: by their own words, by how people ask for them, and by their section.
import type { Library } from '../knowledge/library/library.ts';
import type { Passage } from '../knowledge/model.ts';
import { rarity } from '../knowledge/search/index.ts';
import { type FoundSection, type Scores, scoreAll } from '../knowledge/search/search.ts';
import type { Silence } from '../knowledge/search/silence.ts';
import { wordsKey } from './compose/groups.ts';
import { liftKindred } from './kindred.ts';
import { clauseTopics } from './question/clauses.ts';
import type { Question } from './question/question.ts';
import { type Place, placesOf, weightOf } from './scope.ts';
import { highest, weighted } from './score.ts';
import { silenceFor } from './silence.ts';

export interface Hit {
  readonly passage: Passage;
  readonly place: Place;
  /** 1 for the best; what fits half as well has half. */
  readonly score: number;
}

export interface Finding {
  /** Best first; only what shares a word, or a way to ask, with the question. */
  readonly hits: readonly Hit[];
  /** The section scores, by section number. */
  readonly sections: Float64Array;
  /** How much of what is asked the best passage covers: 0 to 1. */
  readonly coverage: number;
  /** The section that is asked for as a whole, where it fits better than any single passage. */
  readonly whole: FoundSection | undefined;
  /** The topic documents are silent about, where it fits better than any passage in question. */
  readonly silence: Silence | undefined;
}

/** How much a section that fits lifts the passages in it. Tuned on the development questions. */
const SECTION_SHARE = 0.25;
const KEPT = 60;
/** A clause of a longer question counts nearly as much as the whole. */
const CLAUSE_SHARE = 0.9;
const LONG_HEADING = 3;
const WHOLE_LEAD = 1;

export function find(library: Library, question: Question): Finding {
  const scores = scoreAll(library.search, question.topic);
  const weights = weightsOf(library, question, scores);
  const whole = rank(library, scores, weights);
  const lifted = liftKindred(library, question, whole);
  const clauses = clauseTopics(question).map((topic) =>
    rank(library, scoreAll(library.search, topic), weights),
  );
  return {
    hits: merge(library, lifted, clauses),
    sections: scores.sections,
    coverage: coverageOf(library, scores, weights),
    whole: namedSection(library, question) ?? wholeSection(library, scores, weights),
    silence: silenceFor(library, question, scores, weights),
  };
}

/** Of the passages that share something with the question, by themselves or by their section: the rest have none. */
function weightsOf(
  library: Library,
  question: Question,
  { passages: found, sections }: Scores,
): Float64Array {
  const { passages, sectionOf } = library.search;
  const places = placesOf(library);
  const weights = new Float64Array(passages.length);
  passages.forEach((passage, i) => {
    const section = sectionOf[i] ?? 0;
    const place = places[section];
    if (place && ((found[i] ?? 0) > 0 || (sections[section] ?? 0) > 0))
      weights[i] = weightOf(library, question, passage, place);
  });
  return weights;
}

function rank({ search }: Library, scores: Scores, weights: Float64Array): Float64Array {
  const ranked = new Float64Array(search.passages.length);
  for (let i = 0; i < ranked.length; i++) {
    const found =
      (scores.passages[i] ?? 0) + SECTION_SHARE * (scores.sections[search.sectionOf[i] ?? 0] ?? 0);
    ranked[i] = found * (weights[i] ?? 0);
  }
  return ranked;
}

/** Each clause has its own best passages; they stand beside those of the whole question. */
function merge(library: Library, whole: Float64Array, clauses: readonly Float64Array[]): Hit[] {
  const { search } = library;
  const places = placesOf(library);
  const lists = [{ ranked: whole, share: 1 }, ...clauses.map((ranked) => ({ ranked, share: CLAUSE_SHARE }))];
  const shares = lists.map(({ ranked, share }) => ({ ranked, by: share / (highest(ranked) || 1) }));
  const hits: Hit[] = [];
  search.passages.forEach((passage, i) => {
    const place = places[search.sectionOf[i] ?? 0];
    const score = shares.reduce((most, { ranked, by }) => Math.max(most, (ranked[i] ?? 0) * by), 0);
    if (place && score > 0.05) hits.push({ passage, place, score });
  });
  return hits.sort((a, b) => b.score - a.score).slice(0, KEPT);
}

/** A heading of several words that stands in the question as it is: "What you will bring". */
function namedSection({ search }: Library, { text, documents }: Question): FoundSection | undefined {
  const said = ` ${wordsKey(text)} `;
  return headingsOf(search).find(
    ({ found, key }) =>
      said.includes(key) && (documents.length === 0 || documents.some((d) => d.file === found.doc)),
  )?.found;
}

interface Heading {
  readonly found: FoundSection;
  readonly key: string;
}

const headings = new WeakMap<Library['search'], readonly Heading[]>();

/** The headings long enough to be meant where they stand in a question. */
function headingsOf(search: Library['search']): readonly Heading[] {
  const known = headings.get(search);
  if (known) return known;
  const made = search.sections
    .map((found) => ({ found, key: ` ${wordsKey(found.section.heading)} ` }))
    .filter(({ key }) => key.trim().split(' ').length >= LONG_HEADING);
  headings.set(search, made);
  return made;
}

function wholeSection(
  { search }: Library,
  { sections, passages }: Scores,
  weights: Float64Array,
): FoundSection | undefined {
  const open = new Float64Array(search.sections.length);
  search.sectionOf.forEach((section, i) => {
    open[section] = Math.max(open[section] ?? 0, weights[i] ?? 0);
  });
  let best = -1;
  let most = weighted(passages, weights) * WHOLE_LEAD;
  sections.forEach((score, i) => {
    const fits = score * Math.min(1, open[i] ?? 0);
    if (fits < most) return;
    most = fits;
    best = i;
  });
  return search.sections[best];
}

function coverageOf({ search }: Library, { wants, passages }: Scores, weights: Float64Array): number {
  const whole = wants.reduce((sum, { term }) => sum + rarity(search.index, term), 0);
  return whole === 0 ? 0 : weighted(passages, weights) / (whole * 1.8);
}
