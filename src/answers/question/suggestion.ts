// "gio" → Geo: the name that a word nobody knows was probably meant to be.
import type { Library } from '../../knowledge/library/library.ts';
import { stopwords } from '../../knowledge/search/stopwords.ts';
import { nameWords } from './normalize.ts';
import { distance } from './spelling.ts';

export interface Suggestion {
  readonly kind: 'level' | 'specialty' | 'competency';
  readonly name: string;
}

const LONG = 7;
const SHORTEST = 3;

/** Undefined where nothing is near enough. */
export function suggestionFor(library: Library, text: string): Suggestion | undefined {
  const written = text.toLowerCase();
  if (written.length < SHORTEST || /\d/.test(written)) return undefined;
  const limit = written.length < LONG ? 1 : 2;
  let best: Suggestion | undefined;
  let least = limit + 1;
  for (const { suggestion, ways } of candidates(library)) {
    for (const way of ways) {
      // "junior" is no misspelt "senior": nobody misses the first letter.
      if (way[0] !== written[0]) continue;
      const cost = distance(written, way, limit);
      if (cost >= least) continue;
      least = cost;
      best = suggestion;
    }
  }
  return best;
}

function candidates(library: Library) {
  const named = (kind: Suggestion['kind'], name: string, aliases: readonly string[]) => {
    const words = nameWords(name).filter((word) => word.length >= SHORTEST && !stopwords.has(word));
    return { suggestion: { kind, name }, ways: [...aliases.map((alias) => alias.toLowerCase()), ...words] };
  };
  return [
    ...library.specialties.map(({ name, aliases }) => named('specialty', name, aliases)),
    ...[...new Set(library.documents.flatMap((d) => d.competencies))].map((c) => named('competency', c, [c])),
    ...library.levels.map(({ name, aliases }) => named('level', name, aliases)),
  ];
}
