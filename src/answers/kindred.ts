// Levels side by side: where one level's line fits, the line that says the same at another level fits too.
import type { Library } from '../knowledge/library/library.ts';
import { terms } from '../knowledge/search/terms.ts';
import type { Question } from './question/question.ts';
import { placesOf } from './scope.ts';

const BEST = 6;
const SHARE = 0.7;
const KINDRED = 0.3;

const termSets = new WeakMap<Library, readonly ReadonlySet<string>[]>();

function setsOf(library: Library): readonly ReadonlySet<string>[] {
  const known = termSets.get(library);
  if (known) return known;
  const made = library.search.passages.map((passage) => new Set(terms(passage.text)));
  termSets.set(library, made);
  return made;
}

/** Raises passages at the named levels that are like a good one at another named level. */
export function liftKindred(
  library: Library,
  { levels, everyLevel }: Question,
  ranked: Float64Array,
): Float64Array {
  if (levels.length < 2 && !everyLevel) return ranked;
  const { search } = library;
  const places = placesOf(library);
  const levelOf = (i: number) => places[search.sectionOf[i] ?? 0]?.level;
  const asked = [...ranked.keys()].filter((i) => {
    const level = levelOf(i);
    return level !== undefined && (everyLevel || levels.includes(level));
  });
  const best = [...asked].sort((a, b) => (ranked[b] ?? 0) - (ranked[a] ?? 0)).slice(0, BEST);
  const sets = setsOf(library);
  const lifted = Float64Array.from(ranked);
  for (const from of best) {
    for (const to of asked) {
      if (levelOf(to) === levelOf(from)) continue;
      const alike = likeness(sets[from], sets[to]);
      if (alike < KINDRED) continue;
      const raised = SHARE * alike * (ranked[from] ?? 0) + 0.5 * (ranked[to] ?? 0);
      if (raised > (lifted[to] ?? 0)) lifted[to] = raised;
    }
  }
  return lifted;
}

export function likeness(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let common = 0;
  for (const term of a) if (b.has(term)) common++;
  return common / Math.max(1, Math.min(a.size, b.size));
}
