// Levels and specialties to pick from, as menus and as the answers to what a person types into a search.
import type { ExternalSelect, PlainTextOption, StaticSelect } from '@slack/types';
import { levelStep, specialtyStep } from '../answers/compose/steps.ts';
import type { Library } from '../knowledge/library/library.ts';
import type { Level, Specialty } from '../knowledge/model.ts';
import { type Choice, menu, option, plain } from './elements.ts';
import { type Action, actionId } from './ids.ts';
import { budgets, limits } from './limits.ts';
import { byRef, refOf } from './references.ts';

/** The levels of the ladders people are on: superseded documents are not offered. */
export function currentLevels(library: Library): readonly Level[] {
  const current = new Set(library.documents.filter((d) => d.status === 'current').map((d) => d.file));
  return library.levels.filter(({ doc }) => current.has(doc));
}

export function levelPicker(
  library: Library,
  levels: readonly Level[] = currentLevels(library),
): StaticSelect {
  const choices = levels.map((level) => ({
    label: levelStep(library, level).label,
    value: refOf(levelKey(level)),
  }));
  return menu({ action: 'level', placeholder: 'Level', choices });
}

/** Two ladders may have a level of one name. */
const levelKey = ({ doc, name }: Level): string => `${doc} ${name}`;

/** The question that a chosen level stands for. */
export function levelAsk(library: Library, ref: string): string | undefined {
  const level = byRef(library.levels, levelKey, ref);
  return level && levelStep(library, level).ask;
}

/** The question that a chosen specialty stands for. */
export function specialtyAsk({ specialties }: Library, ref: string): string | undefined {
  const specialty = specialtyByRef(specialties, ref);
  return specialty && specialtyStep(specialty).ask;
}

export interface SpecialtyPicker {
  readonly action?: Action;
  readonly chosen?: string | undefined;
  /** What stands before the specialties: "Any specialty". */
  readonly first?: readonly Choice[];
}

/** All of a short list; a search where reading the list would take longer than typing. */
export function specialtyPicker(
  specialties: readonly Specialty[],
  picker: SpecialtyPicker = {},
): StaticSelect | ExternalSelect {
  const { action = 'specialty', chosen, first = [] } = picker;
  if (specialties.length > budgets.menu) return specialtySearch(specialties, picker);
  return menu({
    action,
    placeholder: 'Specialty',
    choices: [...first, ...specialties.map(specialtyChoice)],
    chosen,
  });
}

const specialtyChoice = ({ name }: Specialty): Choice => ({ label: name, value: refOf(name) });

export function specialtySearch(
  specialties: readonly Specialty[] = [],
  picker: SpecialtyPicker = {},
): ExternalSelect {
  const { action = 'specialty', chosen } = picker;
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
export function specialtyOptions(
  specialties: readonly Specialty[],
  typed: string,
  first: readonly Choice[] = [],
): readonly PlainTextOption[] {
  const query = fold(typed);
  const found = specialties
    .map((specialty) => ({ specialty, rank: rankOf(specialty, query) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ specialty }) => specialtyChoice(specialty));
  return [...(query === '' ? first : []), ...found].slice(0, limits.select.options).map(option);
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const ways: readonly ((name: string, query: string) => boolean)[] = [
  (name, query) => name.startsWith(query),
  (name, query) => ` ${name}`.includes(` ${query}`),
  (name, query) => query.split(' ').every((word) => ` ${name}`.includes(` ${word}`)),
  (name, query) => name.includes(query),
  (name, query) => query.length > 2 && hasLetters(name, query),
];

function rankOf({ name, aliases }: Specialty, query: string): number | undefined {
  const names = [name, ...aliases].map(fold);
  const rank = ways.findIndex((matches) => names.some((known) => matches(known, query)));
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
