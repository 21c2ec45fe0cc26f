// A message that asks two things: each clause is searched for by itself as well.
import { terms } from '../../knowledge/search/terms.ts';
import type { Question } from './question.ts';

const boundary =
  /[?!;]+\s+|\.\s+|,?\s+(?:and|but|or)\s+(?=(?:who|what|which|how|where|when|whose|does|do|is|are|can|should|must)\b)|:\s+|\s+[–—-]\s+/i;
const FEWEST_TERMS = 2;

/** The topics of the clauses; empty where there is only one. */
export function clauseTopics({ text, topic }: Question): string[][] {
  const own = new Set(topic);
  const clauses = text
    .split(boundary)
    .map((clause) => terms(clause).filter((term) => own.has(term)))
    .filter((found) => found.length >= FEWEST_TERMS);
  return clauses.length > 1 ? clauses : [];
}
