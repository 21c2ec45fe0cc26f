// A question's words → what to look for: each with the thesaurus words that may stand for it.
import type { Want } from './index.ts';
import type { Search } from './search.ts';
import { terms } from './terms.ts';
import type { Thesaurus } from './thesaurus.ts';

/** Stem → the stems of its near-synonyms. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** A synonym counts for less than the word itself. */
const SYNONYM_WEIGHT = 0.3;

export function synonymsOf(thesaurus: Thesaurus): Synonyms {
  const found = new Map<string, Set<string>>();
  for (const group of thesaurus.groups) {
    const stems = [...new Set(group.map(terms).flatMap((t) => (t.length === 1 ? t : [])))];
    for (const stem of stems) {
      const known = found.get(stem) ?? new Set<string>();
      for (const other of [...stems, ...spelledOut(stem, group)]) if (other !== stem) known.add(other);
      found.set(stem, known);
    }
  }
  return new Map([...found].map(([stem, others]) => [stem, [...others]]));
}

/** An acronym may stand for each word of its long form: "EM". */
const spelledOut = (stem: string, group: readonly string[]): string[] =>
  stem.length > LONGEST_ACRONYM
    ? []
    : group
        .map(terms)
        .filter((words) => words.length > 1 && words.map((word) => word[0]).join('') === stem)
        .flat();

const LONGEST_ACRONYM = 5;

export function expandTerms(search: Search, words: readonly string[]): Want[] {
  return [...new Set(words)].map((term) => {
    const ways = new Map([[term, 1]]);
    for (const other of search.synonyms.get(term) ?? []) ways.set(other, SYNONYM_WEIGHT);
    return { term, ways };
  });
}
