// The passages a model is given: all of them where they fit its budget, otherwise what was found, with its neighbours.
import type { Library } from '../../knowledge/library/library.ts';
import type { Passage } from '../../knowledge/model.ts';
import type { Answer } from '../answer.ts';
import { find } from '../find.ts';
import type { SummaryRequest } from './summary.ts';
import { countTokens } from './tokens.ts';

export interface Given {
  readonly library: Library;
  /** By the short id the model knows a passage by, in the order of the documents. */
  readonly passages: ReadonlyMap<string, Passage>;
  /** The short ids of what the documents' own answer already shows. */
  readonly shown: readonly string[];
  /** Whether these are all passages of the library. */
  readonly whole: boolean;
}

/** The id and the bar in front of a passage, and its share of the headings. */
const TOKENS_AROUND = 6;

export function givenFor({ library, question, answer }: SummaryRequest, budget: number): Given {
  const all = library.search.passages;
  const whole = tokensOf(library).whole <= budget;
  const found = [
    ...pointsOf(answer),
    ...(whole ? [] : find(library, question).hits.map(({ passage }) => passage)),
  ];
  const chosen = whole ? new Set(all) : withNeighbours(library, found, budget);
  const passages = new Map(
    all.filter((passage) => chosen.has(passage)).map((passage, i) => [`p${i + 1}`, passage] as const),
  );
  const shown = new Set(pointsOf(answer).map(({ id }) => id));
  return {
    library,
    passages,
    whole,
    shown: [...passages].flatMap(([id, p]) => (shown.has(p.id) ? [id] : [])),
  };
}

const pointsOf = (answer: Answer): Passage[] =>
  answer.outcome === 'answered'
    ? answer.groups.flatMap(({ points }) => points.map(({ passage }) => passage))
    : [];

interface Tokens {
  readonly whole: number;
  /** By the passage's place in the search. */
  readonly each: readonly number[];
}

const counted = new WeakMap<Library, Tokens>();

function tokensOf(library: Library): Tokens {
  const known = counted.get(library);
  if (known) return known;
  const each = library.search.passages.map(({ text }) => TOKENS_AROUND + countTokens(text));
  const tokens = { each, whole: each.reduce((sum, count) => sum + count, 0) };
  counted.set(library, tokens);
  return tokens;
}

/** Best first, each with the lines right before and after it in its section, until the budget is used up. */
function withNeighbours(library: Library, found: readonly Passage[], budget: number): ReadonlySet<Passage> {
  const { passages, sectionOf } = library.search;
  const { each } = tokensOf(library);
  const placeOf = new Map(passages.map((passage, i) => [passage.id, i]));
  const chosen = new Set<Passage>();
  let left = budget;
  const take = (at: number, section: number | undefined): void => {
    const passage = passages[at];
    const cost = each[at] ?? 0;
    if (!passage || sectionOf[at] !== section || chosen.has(passage) || cost > left) return;
    chosen.add(passage);
    left -= cost;
  };
  for (const { id } of found) {
    const at = placeOf.get(id);
    if (at === undefined) continue;
    for (const near of [at, leadOf(library, at), at - 1, at + 1]) take(near, sectionOf[at]);
  }
  return chosen;
}

/** The sentence that introduces the list a line stands in; otherwise the line itself. */
function leadOf({ search }: Library, at: number): number {
  let lead = at;
  while (search.passages[lead]?.kind === 'bullet' && search.sectionOf[lead - 1] === search.sectionOf[at])
    lead -= 1;
  return lead;
}
