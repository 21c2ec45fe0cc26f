// An inverted index over short units of text with BM25 scoring. A unit is whatever may be found: a passage, a
// section, a topic. Written for this: no general engine scored as well on the same text (npm run eval).

export interface Unit {
  /** How much each term counts here: once for each time it stands, less where it is only an association. */
  readonly counts: ReadonlyMap<string, number>;
  /** Scored as if of average length: for units whose length says nothing. */
  readonly lengthless?: boolean;
}

export interface SearchIndex {
  readonly size: number;
  /** Term → unit numbers and how often the term stands there, in one flat list of pairs. */
  readonly postings: ReadonlyMap<string, Float32Array>;
  readonly lengths: Float32Array;
}

/** What is asked for: each wanted idea with the terms that may stand for it and how well each does. */
export interface Want {
  readonly term: string;
  readonly ways: ReadonlyMap<string, number>;
}

// Measured on the development questions: repeated words say little, and long units are rich ones.
const SATURATION = 0.8;
const LENGTH = 0.4;

export function buildIndex(units: readonly Unit[]): SearchIndex {
  const lists = new Map<string, number[]>();
  const lengths = new Float32Array(units.length);
  let total = 0;
  let counted = 0;
  units.forEach(({ counts, lengthless }, unit) => {
    let length = 0;
    for (const [term, count] of counts) {
      length += count;
      const list = lists.get(term);
      if (list) list.push(unit, count);
      else lists.set(term, [unit, count]);
    }
    if (!lengthless) {
      total += length;
      counted++;
    }
    lengths[unit] = lengthless ? -1 : length;
  });
  const mean = total / Math.max(1, counted) || 1;
  for (let unit = 0; unit < lengths.length; unit++) {
    const length = lengths[unit] ?? 0;
    lengths[unit] = SATURATION * (1 - LENGTH + LENGTH * (length < 0 ? 1 : length / mean));
  }
  const postings = new Map([...lists].map(([term, list]) => [term, Float32Array.from(list)]));
  return { size: units.length, postings, lengths };
}

/** The fields of a unit, each with how much a word of it counts. */
export function countTerms(
  fields: readonly (readonly [terms: readonly string[], weight: number])[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [terms, weight] of fields) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  return counts;
}

export function rarity(index: SearchIndex, term: string): number {
  const found = (index.postings.get(term)?.length ?? 0) / 2;
  return Math.log(1 + (index.size - found + 0.5) / (found + 0.5));
}

/** A score for every unit; an idea counts once, by the best of its ways. */
export function scoreUnits(index: SearchIndex, wants: readonly Want[]): Float64Array {
  const scores = new Float64Array(index.size);
  const best = new Float64Array(index.size);
  for (const want of wants) {
    const touched: number[] = [];
    for (const [term, weight] of want.ways) addWay(index, term, weight, best, touched);
    for (const unit of touched) {
      scores[unit] = (scores[unit] ?? 0) + (best[unit] ?? 0);
      best[unit] = 0;
    }
  }
  return scores;
}

function addWay(
  index: SearchIndex,
  term: string,
  weight: number,
  best: Float64Array,
  touched: number[],
): void {
  const list = index.postings.get(term);
  if (!list) return;
  const rare = rarity(index, term) * weight;
  for (let i = 0; i < list.length; i += 2) {
    const unit = list[i] ?? 0;
    const count = list[i + 1] ?? 0;
    const score = (rare * count * (SATURATION + 1)) / (count + (index.lengths[unit] ?? 1));
    if ((best[unit] ?? 0) === 0) touched.push(unit);
    if (score > (best[unit] ?? 0)) best[unit] = score;
  }
}
