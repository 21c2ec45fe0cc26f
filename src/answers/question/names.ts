// Every name the documents give to something, as word sequences that can be found in a question.
import type { Library } from '../../knowledge/library/library.ts';
import type { CareerDocument, Level, Specialty } from '../../knowledge/model.ts';
import { stopwords } from '../../knowledge/search/stopwords.ts';
import { terms } from '../../knowledge/search/terms.ts';
import { tokens } from '../../knowledge/search/words.ts';
import { formWords } from './intents.ts';
import { isSeparated, nameWords } from './normalize.ts';
import { rungNames } from './rung-names.ts';

export type Named =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'specialty'; readonly specialty: Specialty }
  | { readonly kind: 'competency'; readonly competency: string }
  | { readonly kind: 'document'; readonly document: CareerDocument };

export interface Name {
  readonly words: readonly string[];
  readonly named: Named;
  /** Also an ordinary word, or only a part of the name: counts where the context speaks for it. */
  readonly weak: boolean;
  /** Only counts where its words stand in one piece: "Senior / Principal" is two levels. */
  readonly whole?: boolean;
  /** One word of a longer name: counts only where a command takes a name. */
  readonly partial?: boolean;
}

export interface NameTable {
  /** By first word, longest names first. */
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  /** Every word of a name: what a misspelt word may have meant. */
  readonly vocabulary: readonly string[];
  /** Words that are spelt right although they are in no name. */
  readonly known: ReadonlySet<string>;
  /** The words of the family's own title: "product", "manager". */
  readonly family: ReadonlySet<string>;
  /** The last of them: "manager". */
  readonly head: string | undefined;
  /** Words that stand for a level by themselves: "senior". */
  readonly rungs: ReadonlySet<string>;
}

const tables = new WeakMap<Library, NameTable>();

export function nameTable(library: Library): NameTable {
  const known = tables.get(library);
  if (known) return known;
  const made = build(library);
  tables.set(library, made);
  return made;
}

function build(library: Library): NameTable {
  const ordinary = ordinaryWords(library);
  const isOrdinary = (word: string) =>
    ordinary.has(word) || terms(word).some((stem) => library.search.synonyms.has(stem));
  const names = [
    ...library.levels.flatMap((level) => levelNames(level, library)),
    ...library.levels.flatMap((level) => rungNames(level, library.levels)),
    ...library.specialties.flatMap((specialty) => specialtyNames(specialty, isOrdinary)),
    ...library.specialties.flatMap((specialty) => partialNames(specialty, library.specialties)),
    ...[...new Set(library.documents.flatMap((d) => d.competencies))].flatMap(competencyNames),
    ...library.documents.flatMap((document) => documentNames(document, library)),
  ].filter((name) => name.words.length > 0);
  const byFirst = new Map<string, Name[]>();
  for (const name of names) {
    const first = name.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const family = nameWords(library.documents[0]?.title ?? '');
  return {
    byFirst,
    vocabulary: [...new Set([...names.flatMap((name) => name.words), ...formWords])].filter(
      (word) => word.length > 3,
    ),
    known: new Set([...ordinary, ...stopwords, ...silentWords(library)]),
    family: new Set(family),
    head: family.at(-1),
    rungs: new Set(
      names.flatMap(({ named, words }) => (named.kind === 'level' && words.length === 1 ? words : [])),
    ),
  };
}

/** Words the documents use without a capital. */
function ordinaryWords(library: Library): Set<string> {
  const found = new Set<string>();
  for (const passage of library.search.passages) {
    for (const [word] of passage.text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}[\p{Ll}\p{N}']+/gu)) found.add(word);
  }
  return found;
}

const silentWords = (library: Library): string[] =>
  library.search.silences.flatMap((silence) => tokens(silence.asked.join(' ')));

function levelNames(level: Level, library: Library): Name[] {
  const family = nameWords(library.documents[0]?.title ?? '').join(' ');
  const [title = '', ...rest] = level.name.split(',');
  const aliases = rest.length > 0 ? [...level.aliases, title] : level.aliases;
  return aliases.map((alias) => {
    const words = nameWords(alias);
    // "PM" is a level, and everybody in the family as well.
    return {
      words,
      named: { kind: 'level', level },
      weak: words.join(' ') === family,
      whole: !isSeparated(alias),
    };
  });
}

function specialtyNames(specialty: Specialty, isOrdinary: (word: string) => boolean): Name[] {
  return specialty.aliases.map((alias) => {
    const words = nameWords(alias);
    const weak = words.length === 1 && isOrdinary(words[0] ?? '');
    return { words, named: { kind: 'specialty', specialty }, weak };
  });
}

const SHORTEST_PART = 5;

/** "composition": a word that stands in the name of one specialty alone. */
function partialNames(specialty: Specialty, all: readonly Specialty[]): Name[] {
  const taken = new Set(all.filter((other) => other !== specialty).flatMap(({ name }) => nameWords(name)));
  const own = nameWords(specialty.name).filter((word) => word.length >= SHORTEST_PART && !taken.has(word));
  const aliases = new Set(specialty.aliases.map((alias) => nameWords(alias).join(' ')));
  return own
    .filter((word) => !aliases.has(word) && word !== 'product')
    .map((word) => ({ words: [word], named: { kind: 'specialty', specialty }, weak: true, partial: true }));
}

function competencyNames(competency: string): Name[] {
  const parts = competency.split(/\s*&\s*|\s+(?:and|with|of|for)\s+/i);
  const whole = [competency, ...parts.filter((part) => part.includes(' '))];
  const single = [...new Set(parts.flatMap(nameWords))].filter((word) => !stopwords.has(word));
  const acronyms = parts
    .map((part) =>
      nameWords(part)
        .map((w) => w[0] ?? '')
        .join(''),
    )
    .filter((a) => a.length > 2);
  const name = (text: string, weak: boolean): Name => ({
    words: nameWords(text),
    named: { kind: 'competency', competency },
    weak,
  });
  return [
    ...whole.map((text) => name(text, false)),
    ...acronyms.map((a) => name(a, false)),
    ...single.map((s) => name(s, true)),
  ];
}

/** A document is named by its title and by the parts of it that no other title has. */
function documentNames(document: CareerDocument, library: Library): Name[] {
  if (document === library.documents[0]) return [];
  const named: Named = { kind: 'document', document };
  const own = document.title.replace(/\s*\([^)]*\)$/, '');
  const segment = nameWords(own.split(/,\s*/).at(-1) ?? own);
  const taken = library.documents.some((other) => other !== document && other.title === own);
  if (taken) return [{ words: nameWords(document.title), named, weak: false }];
  const posting = document.kind === 'posting';
  const parts = posting
    ? segment.flatMap((word, i) => [segment.slice(0, i + 1), ...(word.length > 4 ? [[word]] : [])])
    : [segment];
  const full = posting && segment.length > 1 ? [segment] : [];
  const whole = [...[document.title, own].map(nameWords), ...full];
  const family = new Set(nameWords(library.documents[0]?.title ?? ''));
  // "the ops senior": the word that sets this family apart from the first one.
  if (!posting) parts.push(...segment.filter((word) => !family.has(word)).map((word) => [word]));
  const distinct = new Map([...whole, ...parts].map((words) => [words.join(' '), words]));
  return [...distinct.values()].map((words) => ({
    words,
    named,
    weak: !whole.some((w) => w.join() === words.join()),
  }));
}
