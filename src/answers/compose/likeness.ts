// How much two lines speak of the same thing: the rarer the words they share, the more.
import type { Library } from '../../knowledge/library/library.ts';
import type { Passage } from '../../knowledge/model.ts';
import { rarity } from '../../knowledge/search/index.ts';
import { terms } from '../../knowledge/search/terms.ts';

export type Likeness = (a: Passage, b: Passage) => number;

type Weights = ReadonlyMap<string, number>;

interface Weighed {
  readonly whole: Weights;
  /** What stands before the first comma or bracket: what the line is about, without its examples. */
  readonly head: Weights;
}

/** One word in common makes no two openings alike. */
const FEWEST_COMMON = 2;
const HEAD_SHARE = 0.8;

/** 0 for nothing in common, 1 for the same words. */
export function likenessIn({ search }: Library): Likeness {
  const known = new Map<string, Weighed>();
  const weigh = (text: string): Weights =>
    new Map(terms(text).map((term) => [term, rarity(search.index, term) ** 2]));
  const weighed = ({ id, text }: Passage): Weighed => {
    const found = known.get(id) ?? { whole: weigh(text), head: weigh(text.split(/[,.;:(]/, 1)[0] ?? '') };
    known.set(id, found);
    return found;
  };
  return (a, b) => {
    const [left, right] = [weighed(a), weighed(b)];
    const heads = cosine(left.head, right.head, FEWEST_COMMON);
    return Math.max(cosine(left.whole, right.whole), heads * HEAD_SHARE);
  };
}

function cosine(left: Weights, right: Weights, fewest = 1): number {
  const common = [...left].filter(([term]) => right.has(term)).map(([, weight]) => weight);
  if (common.length < fewest) return 0;
  return sum(common) / (Math.sqrt(sum(left.values()) * sum(right.values())) || 1);
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
