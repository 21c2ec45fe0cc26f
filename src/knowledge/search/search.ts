// One index over all that may be meant: passages, sections asked for as a whole, and the topics on which documents
// are silent. The words people use (asked.yml) are part of what is indexed.
import { createHash } from 'node:crypto';
import type { CareerDocument, Passage, Section } from '../model.ts';
import type { Asked, AskedEntry } from './asked.ts';
import { buildIndex, countTerms, type SearchIndex, scoreUnits, type Unit, type Want } from './index.ts';
import { type Phrases, phrase, unspoken } from './phrases.ts';
import type { Silence } from './silence.ts';
import { expandTerms, type Synonyms, synonymsOf } from './synonyms.ts';
import { terms } from './terms.ts';
import type { Thesaurus } from './thesaurus.ts';

export interface FoundSection {
  readonly doc: string;
  readonly section: Section;
}

export interface Search {
  readonly passages: readonly Passage[];
  readonly silences: readonly Silence[];
  /** Stem → the silent topic it decides for; only stems that stand in no passage. */
  readonly decisive: ReadonlyMap<string, Silence>;
  /** The same for phrases; only those by which nobody asks for a passage. */
  readonly phrases: Phrases<Silence>;
  /** Stem → the topics it is a word of. */
  readonly marks: ReadonlyMap<Silence, ReadonlySet<string>>;
  /** All of these words. */
  readonly marked: ReadonlySet<string>;
  /** Stem → the silent topic it means where it is all that is asked. */
  readonly alone: ReadonlyMap<string, Silence>;
  readonly sections: readonly FoundSection[];
  /** For each passage the number of its section. */
  readonly sectionOf: Int32Array;
  /** Units: passages first, then sections, then silences. */
  readonly index: SearchIndex;
  /** The stems that stand in the passages themselves. */
  readonly said: ReadonlySet<string>;
  readonly synonyms: Synonyms;
}

export interface Scores {
  readonly wants: readonly Want[];
  readonly passages: Float64Array;
  readonly silences: Float64Array;
  readonly sections: Float64Array;
}

export function buildSearch(
  documents: readonly CareerDocument[],
  asked: Asked,
  thesaurus: Thesaurus,
  silences: readonly Silence[],
): Search {
  const entry = (doc: string, id: string): AskedEntry | undefined => asked[doc]?.[id];
  const sections = documents.flatMap((d) => listSections(d.file, d.root));
  const numbers = new Map(sections.map(({ section }, i) => [section, i]));
  const passages: Passage[] = [];
  const owners: number[] = [];
  for (const { section } of sections) {
    for (const passage of section.passages) {
      if (passage.kind === 'video' || passage.text === '') continue;
      passages.push(passage);
      owners.push(numbers.get(section) ?? 0);
    }
  }
  const byId = new Map(passages.map((p) => [p.id, p]));
  const said = new Set(passages.flatMap((passage) => terms(passage.text)));
  const passageUnits = passages.map((p) => passageUnit(p, byId, entry(p.doc, p.id)));
  const silenceUnits = silences.map((s) => ({ ...unitOf([s.words], s.asked, ''), lengthless: true }));
  const sectionUnits = sections.map(({ doc, section }) =>
    sectionUnit(section, entry(doc, sectionId(doc, section))),
  );
  return {
    passages,
    silences,
    said,
    decisive: decisiveWords(said, silences),
    phrases: decisivePhrases(passages, asked, silences),
    marked: new Set(terms(silences.map((silence) => silence.words).join(' '))),
    marks: new Map(silences.map((silence) => [silence, new Set(terms(silence.words))])),
    alone: new Map(pairsOf(silences, 'alone')),
    sections,
    sectionOf: Int32Array.from(owners),
    index: buildIndex([...passageUnits, ...sectionUnits, ...silenceUnits]),
    synonyms: synonymsOf(thesaurus),
  };
}

const isPhrase = (text: string): boolean => text.includes(' ');

const pairsOf = (silences: readonly Silence[], field: 'decisive' | 'alone') =>
  silences.flatMap((silence) =>
    silence[field]
      .filter((text) => !isPhrase(text))
      .flatMap(terms)
      .map((stem) => [stem, silence] as const),
  );

const decisivePhrases = (passages: readonly Passage[], asked: Asked, silences: readonly Silence[]) =>
  unspoken(
    silences.flatMap((silence) => silence.decisive.filter(isPhrase).map((text) => phrase(text, silence))),
    [
      ...passages.map((passage) => passage.text),
      ...Object.values(asked).flatMap((entries) => Object.values(entries).flatMap((entry) => entry.asked)),
    ],
  );

/** A word that some passage uses decides nothing. */
const decisiveWords = (said: ReadonlySet<string>, silences: readonly Silence[]): Map<string, Silence> =>
  new Map(pairsOf(silences, 'decisive').filter(([stem]) => !said.has(stem)));

const listSections = (doc: string, section: Section): FoundSection[] => [
  { doc, section },
  ...section.sections.flatMap((child) => listSections(doc, child)),
];

export const sectionId = (doc: string, section: Section): string =>
  `s-${createHash('sha256')
    .update([doc, ...section.path].join('\u0000'))
    .digest('hex')
    .slice(0, 8)}`;

/** An association counts for less than a word of the text or of a question people ask. */
const WORDS_WEIGHT = 0.3;
const INHERITED_WEIGHT = 0.5;

const unitOf = (
  own: readonly string[],
  asked: readonly string[],
  words: string,
  around: readonly string[] = [],
): Unit => ({
  counts: countTerms([
    [terms([...own, ...asked].join(' \n ')), 1],
    [terms(around.join(' \n ')), INHERITED_WEIGHT],
    [terms(words), WORDS_WEIGHT],
  ]),
});

function passageUnit(passage: Passage, byId: Map<string, Passage>, entry: AskedEntry | undefined): Unit {
  const parent = passage.parent === undefined ? '' : (byId.get(passage.parent)?.text ?? '');
  return unitOf([passage.text], entry?.asked ?? [], entry?.words ?? '', [parent, ...passage.path]);
}

/** A section is known by its headings and by how people ask for it as a whole; its lines speak for themselves. */
const sectionUnit = (section: Section, entry: AskedEntry | undefined): Unit =>
  unitOf([section.heading], entry?.asked ?? [], entry?.words ?? '', section.path.slice(0, -1));

export function scoreAll(search: Search, words: readonly string[]): Scores {
  const wants = expandTerms(search, words);
  const units = scoreUnits(search.index, wants);
  const sectionsFrom = search.passages.length;
  const silencesFrom = sectionsFrom + search.sections.length;
  return {
    wants,
    passages: units.subarray(0, sectionsFrom),
    sections: units.subarray(sectionsFrom, silencesFrom),
    silences: units.subarray(silencesFrom),
  };
}
