// What asked.yml lacks: passages and sections without an entry, and entries whose passage is no longer there.
import type { Library } from '../../knowledge/library/library.ts';
import type { SectionRole } from '../../knowledge/model.ts';
import type { Asked } from '../../knowledge/search/asked.ts';
import { sectionId } from '../../knowledge/search/search.ts';

/** Something people may ask for: a passage, or a section as a whole. */
export interface Askable {
  readonly doc: string;
  readonly id: string;
  /** For the reader of the file: how the passage begins, or § and the heading. */
  readonly of: string;
  readonly path: readonly string[];
  readonly text: string;
}

export interface EntryId {
  readonly doc: string;
  readonly id: string;
}

export interface Plan {
  readonly wanted: readonly Askable[];
  /** To be marked as belonging to no passage. */
  readonly stale: readonly EntryId[];
  /** Marked, but their passage is back. */
  readonly revived: readonly EntryId[];
  /** Everything in the order of the documents: where a new entry belongs among the others. */
  readonly order: readonly EntryId[];
}

export function planEnrichment(library: Library, asked: Asked): Plan {
  const all = askables(library);
  const known = new Set([...library.passages.keys(), ...all.map(({ id }) => id), ...sectionIds(library)]);
  const entries = Object.entries(asked).flatMap(([doc, byId]) =>
    Object.entries(byId).map(([id, { stale = false }]) => ({ doc, id, stale })),
  );
  const files = new Set(library.documents.map(({ file }) => file));
  const isHere = ({ doc, id }: EntryId): boolean => files.has(doc) && known.has(id);
  return {
    wanted: all.filter(({ doc, id }) => asked[doc]?.[id] === undefined),
    stale: entries.filter((entry) => !entry.stale && !isHere(entry)),
    revived: entries.filter((entry) => entry.stale && isHere(entry)),
    order: all,
  };
}

const sectionIds = (library: Library): string[] =>
  library.search.sections.map(({ doc, section }) => sectionId(doc, section));

/** Sections that stand below many headings under the same name are asked for by the name above them. */
const UNNAMED: ReadonlySet<SectionRole> = new Set([
  'requirements',
  'grade',
  'behaviours',
  'role',
  'links',
  'indicators',
  'base',
  'bonus',
  'local',
  'all_levels',
]);

function askables({ search }: Library): Askable[] {
  const bySection = Map.groupBy(search.passages, (_, i) => search.sectionOf[i]);
  return search.sections.flatMap(({ doc, section }, number): Askable[] => {
    const { heading, path, role } = section;
    const passages = bySection.get(number) ?? [];
    const texts = passages.map(({ text }) => text);
    const whole = {
      doc,
      id: sectionId(doc, section),
      of: `§ ${heading}`,
      path,
      text: contents(
        section.sections.map((s) => s.heading),
        texts,
      ),
    };
    const lines = passages.map(({ id, text }) => ({ doc, id, of: beginning(text), path, text }));
    return heading === '' || UNNAMED.has(role) ? lines : [whole, ...lines];
  });
}

const GLIMPSE = 300;

/** Enough of a section to tell what it is about. */
const contents = (headings: readonly string[], texts: readonly string[]): string =>
  [...headings, ...texts].join(' · ').slice(0, GLIMPSE);

const SHOWN = 56;

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= SHOWN) return line;
  return `${line.slice(0, line.lastIndexOf(' ', SHOWN) > 0 ? line.lastIndexOf(' ', SHOWN) : SHOWN)}…`;
}
