// How much two lines speak of the same thing: the rarer the words they share, the more.
import type { Library } from '../../knowledge/library/library.ts';
import type { Passage } from '../../knowledge/model.ts';
import { rarity } from '../../knowledge/search/index.ts';
import { terms } from '../../knowledge/search/terms.ts';

export type Likeness = (a: Passage, b: Passage) => number;

/** 0 for nothing in common, 1 for the same words. */
export function likenessIn({ search }: Library): Likeness {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const weigh = (passage: Passage): ReadonlyMap<string, number> => {
    const found = known.get(passage.id);
    if (found) return found;
    const made = new Map(terms(passage.text).map((term) => [term, rarity(search.index, term) ** 2]));
    known.set(passage.id, made);
    return made;
  };
  return (a, b) => {
    const [left, right] = [weigh(a), weigh(b)];
    const common = sum([...left].filter(([term]) => right.has(term)).map(([, weight]) => weight));
    return common / (Math.sqrt(sum(left.values()) * sum(right.values())) || 1);
  };
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
