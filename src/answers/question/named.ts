// What the names found in a question stand for.
import { documentOf, type Library } from '../../knowledge/library/library.ts';
import type { CareerDocument, Level, Specialty } from '../../knowledge/model.ts';
import { basePattern, currentPattern, olderPattern } from './intents.ts';
import type { Match } from './match-names.ts';

export function documentsIn(matches: readonly Match[], library: Library, plain: string): CareerDocument[] {
  const named = matches.flatMap(({ names }) =>
    names.flatMap(({ named }) => (named.kind === 'document' ? [named.document] : [])),
  );
  const older = olderPattern.test(plain) ? library.documents.filter((d) => d.status === 'superseded') : [];
  const compared = older.length > 0 && currentPattern.test(plain);
  const beside = compared || (named.length + older.length > 0 && basePattern.test(plain));
  const found = [...named, ...older, ...(beside ? library.documents.slice(0, 1) : [])];
  return [...new Set(found)].flatMap((d) => documentOf(library, d.file) ?? []);
}

/**
 * "senior" is a name in several documents: the named document's is meant, then that of a document which has all the
 * levels named, otherwise the first document's.
 */
export function levelsIn(
  matches: readonly Match[],
  documents: readonly CareerDocument[],
  library: Library,
): Level[] {
  const candidates = matches
    .map(({ names }) => names.flatMap(({ named }) => (named.kind === 'level' ? [named.level] : [])))
    .filter((levels) => levels.length > 0);
  const order = ({ doc }: Level): number => {
    const named = documents.some(({ file }) => file === doc);
    const shared = hasEach(candidates, doc);
    const place = library.documents.findIndex(({ file }) => file === doc);
    return place - (named ? 2 : shared ? 1 : 0) * library.documents.length;
  };
  const found = new Set<Level>();
  for (const levels of candidates) {
    const [first, next] = [...new Set(levels)].sort((a, b) => order(a) - order(b));
    // "senior and senior in the earlier version": the same name once more is the other document's.
    const again = documents.length > 0 && first !== undefined && found.has(first) ? next : undefined;
    const level = again ?? first;
    if (level) found.add(level);
  }
  return [...found];
}

/** Whether one document has all the levels named, each another one. */
function hasEach(candidates: readonly (readonly Level[])[], doc: string): boolean {
  const own = candidates.map((levels) => levels.find((level) => level.doc === doc));
  return own.every((level, i) => level !== undefined && own.indexOf(level) === i);
}

export const specialtiesIn = (matches: readonly Match[]): Specialty[] => [
  ...new Set(
    matches.flatMap(({ names }) =>
      names.flatMap(({ named }) => (named.kind === 'specialty' ? [named.specialty] : [])),
    ),
  ),
];

export const competencyIn = (matches: readonly Match[]): string | undefined =>
  matches
    .flatMap(({ names }) =>
      names.flatMap(({ named }) => (named.kind === 'competency' ? [named.competency] : [])),
    )
    .at(0);
