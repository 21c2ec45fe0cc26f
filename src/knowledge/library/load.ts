// The one way from a folder to a library.
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Problem } from '../model.ts';
import { type Asked, parseAsked } from '../search/asked.ts';
import { sectionId } from '../search/search.ts';
import { parseSilences } from '../search/silence.ts';
import { parseThesaurus } from '../search/thesaurus.ts';
import { buildLibrary, type Library, type LibrarySources } from './library.ts';
import { readFolder } from './read-folder.ts';
import { noSettings, parseSettings } from './settings.ts';

/** There is nothing to answer from; the message says what to do. */
export class NoDocumentsError extends Error {
  override readonly name = 'NoDocumentsError';
}

export function loadLibrary(dir: string): Library {
  const sources = readSources(dir);
  const library = buildLibrary(sources);
  return { ...library, problems: [...library.problems, ...staleEntries(library, sources.asked)] };
}

/** All texts of a folder, its companion files parsed; what cannot be used is a problem and left out. */
export function readSources(dir: string): LibrarySources {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) {
    throw new NoDocumentsError(
      `There is no folder ${dir}. Point DOCS_DIR at the folder with your documents.`,
    );
  }
  const { files, companions, problems } = readFolder(dir);
  const found: Problem[] = [...problems];
  const companion = <T>(name: string, parse: (text: string) => T, otherwise: T): T => {
    const text = companions.get(name) ?? shipped(name);
    if (text === undefined) return otherwise;
    try {
      return parse(text);
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      found.push({ file: name, line: 1, message: `is ignored: ${reason}`, severity: 'error' });
      return otherwise;
    }
  };
  const settings = companion('library.yml', parseSettings, noSettings);
  const asked = companion('asked.yml', parseAsked, {});
  const thesaurus = companion('thesaurus.yml', parseThesaurus, { groups: [] });
  const silences = companion('silent.yml', parseSilences, []);
  for (const file of Object.keys(settings.documents)) {
    if (files.some((f) => f.file === file)) continue;
    found.push({
      file: 'library.yml',
      line: 1,
      message: `names ${file}, which is not there`,
      severity: 'warning',
    });
  }
  if (files.length === 0) throw nothingToRead(dir, found);
  return { files, settings, asked, thesaurus, silences, problems: found };
}

/** True of any job family: a folder without such a file has the one that comes with the app. */
const general: ReadonlySet<string> = new Set(['thesaurus.yml', 'silent.yml']);

function shipped(name: string): string | undefined {
  const file = new URL(`../../../docs-source/${name}`, import.meta.url);
  return general.has(name) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function nothingToRead(dir: string, problems: readonly Problem[]): NoDocumentsError {
  const reasons = problems.filter((p) => p.severity === 'error').map((p) => `${p.file} ${p.message}`);
  const why = reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
  return new NoDocumentsError(`No document in ${dir}${why}. Put a .md or .txt file with a job family there.`);
}

/** Entries of asked.yml whose passage was changed or taken out: they help nobody any more. */
function staleEntries(library: Library, asked: Asked): Problem[] {
  const sections = new Set(library.search.sections.map(({ doc, section }) => sectionId(doc, section)));
  return Object.entries(asked).flatMap(([doc, entries]) =>
    Object.entries(entries)
      .filter(([id, entry]) => !entry.stale && !library.passages.has(id) && !sections.has(id))
      .map(([id, entry]): Problem => {
        const message = `${doc} ${id} (“${entry.of}”) belongs to no passage; npm run enrich marks it`;
        return { file: 'asked.yml', line: 1, message, severity: 'warning' };
      }),
  );
}
