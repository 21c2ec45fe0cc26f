// Levels and specialties to pick from, as menus and as the answers to what a person types into a search.
import type { ExternalSelect, PlainTextOption, StaticSelect } from '@slack/types';
import { levelStep } from '../answers/compose/steps.ts';
import type { Library } from '../knowledge/library/library.ts';
import type { Level, Specialty } from '../knowledge/model.ts';
import { menu, option, plain } from './elements.ts';
import { type Action, actionId } from './ids.ts';
import { limits } from './limits.ts';
import { byRef, refOf } from './references.ts';

/** The levels of the ladders people are on: superseded documents are not offered. */
export function currentLevels(library: Library): readonly Level[] {
  const current = new Set(library.documents.filter((d) => d.status === 'current').map((d) => d.file));
  return library.levels.filter(({ doc }) => current.has(doc));
}

export const levelPicker = (library: Library, levels: readonly Level[] = currentLevels(library)): StaticSelect =>
  menu({ action: 'ask', placeholder: 'Choose a level', choices: levels.map((level) => levelChoice(library, level)) });

function levelChoice(library: Library, level: Level) {
  const { label, ask } = levelStep(library, level);
  return { label, value: ask.slice(0, limits.option.value) };
}

/** All of a short list; a search where a menu cannot hold them. */
export function specialtyPicker(specialties: readonly Specialty[], action: Action = 'specialty', chosen?: string) {
  if (specialties.length > limits.select.options) return specialtySearch(action, specialties, chosen);
  return menu({ action, placeholder: 'Specialty', choices: specialties.map(specialtyChoice), chosen });
}

const specialtyChoice = ({ name }: Specialty) => ({ label: name, value: refOf(name) });

export function specialtySearch(
  action: Action = 'specialty',
  specialties: readonly Specialty[] = [],
  chosen?: string,
): ExternalSelect {
  const initial = chosen === undefined ? undefined : specialtyByRef(specialties, chosen);
  return {
    type: 'external_select',
    action_id: actionId(action),
    placeholder: plain('Type a specialty', limits.select.placeholder),
    min_query_length: 0,
    ...(initial ? { initial_option: option(specialtyChoice(initial)) } : {}),
  };
}

export const specialtyByRef = (specialties: readonly Specialty[], ref: string): Specialty | undefined =>
  byRef(specialties, ({ name }) => name, ref);

/** What fits what has been typed so far, best first: by its beginning, the beginning of a word, anywhere, its letters. */
export function specialtyOptions(specialties: readonly Specialty[], typed: string): readonly PlainTextOption[] {
  const query = fold(typed);
  return specialties
    .map((specialty) => ({ specialty, rank: rankOf(specialty, query) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, limits.select.options)
    .map(({ specialty }) => option(specialtyChoice(specialty)));
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const fits: readonly ((name: string, query: string) => boolean)[] = [
  (name, query) => name.startsWith(query),
  (name, query) => ` ${name}`.includes(` ${query}`),
  (name, query) => query.split(' ').every((word) => ` ${name}`.includes(` ${word}`)),
  (name, query) => name.includes(query),
  (name, query) => query.length > 2 && hasLetters(name, query),
];

function rankOf({ name, aliases }: Specialty, query: string): number | undefined {
  const names = [name, ...aliases].map(fold);
  const rank = fits.findIndex((fit) => names.some((known) => fit(known, query)));
  return rank < 0 ? undefined : rank;
}

/** The letters in their order, as in "dlvry" for Delivery. */
function hasLetters(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
