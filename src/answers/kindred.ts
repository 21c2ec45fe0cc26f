// Levels side by side: where one level's line fits, the line that says the same at another level fits too.
import type { Library } from '../knowledge/library/library.ts';
import type { Level } from '../knowledge/model.ts';
import { terms } from '../knowledge/search/terms.ts';
import type { Question } from './question/question.ts';
import { type Place, placesOf } from './scope.ts';

const BEST = 6;
const SHARE = 0.7;
const OWN_SHARE = 0.5;
const KINDRED = 0.3;

const termSets = new WeakMap<Library, readonly ReadonlySet<string>[]>();

/** The stems of each passage, by its number. */
export function termsOf(library: Library): readonly ReadonlySet<string>[] {
  const known = termSets.get(library);
  if (known) return known;
  const made = library.search.passages.map((passage) => new Set(terms(passage.text)));
  termSets.set(library, made);
  return made;
}

/** Raises passages at the named levels that are like a good one at another named level. */
export function liftKindred(library: Library, question: Question, ranked: Float64Array): Float64Array {
  if (question.levels.length < 2 && !question.everyLevel) return ranked;
  const asked = askedLines(library, question, placesOf(library));
  const best = [...asked].sort((a, b) => (ranked[b.at] ?? 0) - (ranked[a.at] ?? 0)).slice(0, BEST);
  const sets = termsOf(library);
  const lifted = Float64Array.from(ranked);
  for (const from of best) {
    for (const to of asked) {
      const alike = to.level === from.level ? 0 : likeness(sets[from.at], sets[to.at]);
      if (alike < KINDRED) continue;
      const raised = SHARE * alike * (ranked[from.at] ?? 0) + OWN_SHARE * (ranked[to.at] ?? 0);
      lifted[to.at] = Math.max(lifted[to.at] ?? 0, raised);
    }
  }
  return lifted;
}

interface Line {
  readonly at: number;
  readonly level: Level;
}

/** The passages of the levels in question. */
function askedLines({ search }: Library, { levels, everyLevel }: Question, places: readonly Place[]): Line[] {
  return search.passages.flatMap((_, at) => {
    const level = places[search.sectionOf[at] ?? 0]?.level;
    return level && (everyLevel || levels.includes(level)) ? [{ at, level }] : [];
  });
}

export function likeness(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let common = 0;
  for (const term of a) if (b.has(term)) common++;
  return common / Math.max(1, Math.min(a.size, b.size));
}
