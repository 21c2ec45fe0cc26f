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

/** "senior" is a name in several documents: the named document's is meant, otherwise the first document's. */
export function levelsIn(
  matches: readonly Match[],
  documents: readonly CareerDocument[],
  library: Library,
): Level[] {
  const order = (level: Level) => {
    const named = documents.findIndex((d) => d.file === level.doc);
    return named >= 0
      ? named - library.documents.length
      : library.documents.findIndex((d) => d.file === level.doc);
  };
  const found = matches.flatMap(({ names }) => {
    const levels = names.flatMap(({ named }) => (named.kind === 'level' ? [named.level] : []));
    return levels.sort((a, b) => order(a) - order(b)).slice(0, 1);
  });
  return [...new Set(found)];
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
