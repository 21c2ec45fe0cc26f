// Finds the names in a question's words: longest first, misspellings allowed, context asked where a name is weak.
import type { Specialty } from '../../knowledge/model.ts';
import { type Context, isMeant, namesJob, namesPosting, postingWords } from './context.ts';
import type { Name, NameTable } from './names.ts';
import { nameWords, type Word } from './normalize.ts';
import type { Command } from './question.ts';
import { correct } from './spelling.ts';

export interface Match {
  /** All names of this word sequence: "platforms" is the first word of two specialties. */
  readonly names: readonly Name[];
  readonly from: number;
  readonly to: number;
}

/** `known` are words that are spelt right although they are in no name. */
export function spellNames(
  words: readonly Word[],
  table: NameTable,
  known: ReadonlySet<string> = table.known,
): Word[] {
  return words.map((word) => {
    const meant = correct(word.text, table.vocabulary, known);
    return meant === undefined ? word : { ...word, text: meant };
  });
}

const excluding = new Set(['not', 'no', 'except', 'excluding', 'without', 'ignoring']);

/** What is named, left to right. A name after "not" or "except" covers its words but is not asked for. */
export function matchNames(words: readonly Word[], command: Command | undefined, table: NameTable): Match[] {
  const short = command !== undefined && command !== 'career';
  const posted = words.some((word) => postingWords.has(word.text));
  const open = (name: Name) => !short || posted || !isPosting(name);
  const anchors = scan(words, table, short, (name) => !name.weak && open(name));
  const context: Context = { words, command, table, anchors };
  const found = scan(
    words,
    table,
    short,
    (name, from, to) => open(name) && (!name.weak || isMeant(name, from, to, context)),
  );
  const shared = (match: Match) => specialtiesOf(match).size > 1;
  // The name of a whole group of specialties says little beside a name that is exact.
  const exact = found.some((match) => !shared(match) && match.names.some((n) => n.named.kind !== 'level'));
  return found
    .filter((match) => !(exact && shared(match)))
    .map((match) => narrowed(match, words))
    .map((match) => oneKind(match, words))
    .map((match) => (excluding.has(words[match.from - 1]?.text ?? '') ? { ...match, names: [] } : match));
}

/** "/requirements senior pm foundations" names a level and a specialty, although there is an ad of that title. */
const isPosting = ({ named }: Name): boolean =>
  named.kind === 'document' && named.document.kind === 'posting';

const specialtiesOf = (match: Match): ReadonlySet<Specialty> =>
  new Set(match.names.flatMap(({ named }) => (named.kind === 'specialty' ? [named.specialty] : [])));

/** "manage org": what follows the name of a group may say which of its specialties is meant. */
function narrowed(match: Match, words: readonly Word[]): Match {
  const next = words[match.to]?.text ?? '';
  if (next.length < 3 || specialtiesOf(match).size < 2) return match;
  const begun = match.names.filter(
    ({ named }) =>
      named.kind === 'specialty' && nameWords(named.specialty.name).some((word) => word.startsWith(next)),
  );
  return begun.length === 1 ? { ...match, names: begun, to: match.to + 1 } : match;
}

/** A specialty and a posting of the same name: the words around say which is meant. */
function oneKind(match: Match, words: readonly Word[]): Match {
  const documents = match.names.filter((name) => name.named.kind === 'document');
  if (documents.length === 0 || documents.length === match.names.length) return match;
  const posting = namesPosting(match.from, match.to, words);
  if (!posting && namesJob(match.from, match.to, words)) return match;
  if (posting && words.some((word) => word.text === 'specialty')) return match;
  return { ...match, names: posting ? documents : match.names.filter((name) => !documents.includes(name)) };
}

function scan(
  words: readonly Word[],
  table: NameTable,
  short: boolean,
  fits: (name: Name, from: number, to: number) => boolean,
): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < words.length; at++) {
    const names = namesAt(words, at, table, short).filter((name) => fits(name, at, at + name.words.length));
    const length = names[0]?.words.length;
    if (length === undefined) continue;
    found.push({ names: names.filter((name) => name.words.length === length), from: at, to: at + length });
    at += length - 1;
  }
  return found;
}

const SHORTEST = 3;

/** The words as they are, their plural, or, where a command takes nothing but names, their beginning. */
const says = (written: Word | undefined, word: string, short: boolean): boolean =>
  written?.text === word ||
  written?.text === `${word}s` ||
  (short && written !== undefined && written.text.length >= SHORTEST && word.startsWith(written.text));

function namesAt(words: readonly Word[], at: number, table: NameTable, short: boolean): Name[] {
  const first = words[at]?.text;
  if (first === undefined) return [];
  const singular = first.endsWith('s') ? (table.byFirst.get(first.slice(0, -1)) ?? []) : [];
  return [...(table.byFirst.get(first) ?? []), ...singular].filter(
    (name) =>
      name.words.every((word, i) => says(words[at + i], word, short && i > 0)) &&
      !(name.whole && words.slice(at + 1, at + name.words.length).some((word) => word.apart)),
  );
}
