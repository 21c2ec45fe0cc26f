// Everything the bot knows, in one immutable value: documents, passages and the indexes over them.
import { createHash } from 'node:crypto';
import type { CareerDocument, Level, Passage, Problem, Section, Specialty } from '../model.ts';
import { readDocument } from '../read/read-document.ts';
import type { Asked } from '../search/asked.ts';
import { buildSearch, type Search } from '../search/search.ts';
import type { Silence } from '../search/silence.ts';
import type { Thesaurus } from '../search/thesaurus.ts';
import { understandDocument } from '../understand/understand.ts';
import type { DocumentEntry, Settings } from './settings.ts';

export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

export interface LibrarySources {
  readonly files: readonly SourceFile[];
  readonly settings: Settings;
  readonly asked: Asked;
  readonly thesaurus: Thesaurus;
  readonly silences: readonly Silence[];
  readonly problems: readonly Problem[];
}

export interface Library {
  /** Changes when any source changes. */
  readonly version: string;
  readonly documents: readonly CareerDocument[];
  readonly passages: ReadonlyMap<string, Passage>;
  /** In the order of rank within each document, the first document's ladder first. */
  readonly levels: readonly Level[];
  readonly specialties: readonly Specialty[];
  readonly search: Search;
  readonly thesaurus: Thesaurus;
  readonly problems: readonly Problem[];
}

export function buildLibrary(sources: LibrarySources): Library {
  const documents = inOrder(sources).map((source) => read(source, sources.settings));
  return {
    version: versionOf(sources),
    documents,
    passages: new Map(documents.flatMap((d) => [...d.passages, ...d.cuts].map((p) => [p.id, p]))),
    levels: documents.flatMap((d) => d.levels),
    specialties: documents.flatMap((d) => d.specialties),
    search: buildSearch(documents, sources.asked, sources.thesaurus, sources.silences),
    thesaurus: sources.thesaurus,
    problems: [...sources.problems, ...documents.flatMap((d) => d.problems), ...sameTitles(documents)],
  };
}

function read({ file, text }: SourceFile, settings: Settings): CareerDocument {
  const entry: DocumentEntry = settings.documents[file] ?? {};
  const base = entry.base ?? settings.base;
  const page = entry.page === undefined ? undefined : URL.parse(entry.page, base)?.href;
  return understandDocument(readDocument(file, text, { base, page }), entry);
}

/** The documents that library.yml names come first, in its order; then the rest by name. */
function inOrder({ files, settings }: LibrarySources): SourceFile[] {
  const listed = Object.keys(settings.documents);
  const place = (file: string) => (listed.includes(file) ? listed.indexOf(file) : listed.length);
  return [...files].sort((a, b) => place(a.file) - place(b.file) || (a.file < b.file ? -1 : 1));
}

function versionOf({ files, settings, asked, thesaurus, silences }: LibrarySources): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(file).update('\0').update(text).update('\0');
  hash.update(JSON.stringify([settings, asked, thesaurus, silences]));
  return hash.digest('hex').slice(0, 12);
}

function sameTitles(documents: readonly CareerDocument[]): Problem[] {
  const seen = new Map<string, string>();
  return documents.flatMap((document): Problem[] => {
    const title = document.title.toLowerCase();
    const first = seen.get(title);
    if (first === undefined) seen.set(title, document.file);
    if (first === undefined) return [];
    const message = `has the same title as ${first} ("${document.title}"); give it another in library.yml`;
    return [{ file: document.file, line: 1, message, severity: 'warning' }];
  });
}

export const documentOf = (library: Library, file: string): CareerDocument | undefined =>
  library.documents.find((document) => document.file === file);

/** A section and all below it, in order. */
export function* sectionsOf(section: Section): Generator<Section> {
  yield section;
  for (const child of section.sections) yield* sectionsOf(child);
}

export const passagesOf = (section: Section): Passage[] =>
  [...sectionsOf(section)].flatMap((s) => [...s.passages]);
