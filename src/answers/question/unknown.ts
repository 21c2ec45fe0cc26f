// Names of levels, grades and specialties that the documents do not have, and levels named by their neighbour.
import type { Library } from '../../knowledge/library/library.ts';
import type { Level, Specialty } from '../../knowledge/model.ts';
import { stopwords } from '../../knowledge/search/stopwords.ts';
import { askingWords, basePattern } from './intents.ts';
import { nameTable } from './names.ts';
import type { Word } from './normalize.ts';
import type { Command, UnknownName } from './question.ts';

/** Words that name a rung somewhere, whatever the ladder at hand. */
const rungs = new Set(
  'intern apprentice trainee graduate junior associate staff distinguished fellow director vp cpo ceo cto chief lead head executive president'.split(
    ' ',
  ),
);
const afterRung =
  /^(product|level|role|grade|title|manager|principal|senior|engineer|developer|designer|writer|analyst|scientist|researcher|architect)$/;

export function unknownNames(
  words: readonly Word[],
  covered: ReadonlySet<number>,
  command: Command | undefined,
  levels: readonly Level[],
  specialties: readonly Specialty[],
  library: Library,
): UnknownName[] {
  const plain = words.map((w) => w.text).join(' ');
  const left = words.filter((w, i) => !covered.has(i) && !stopwords.has(w.text) && !askingWords.has(w.text));
  const rest = left.map((w) => w.text).join(' ');
  const found: UnknownName[] = [...unknownGrades(plain, library)];
  const rung = words.findIndex(
    (w, i) => !covered.has(i) && rungs.has(w.text) && namesRung(words, i, command, levels),
  );
  if (rung >= 0) found.push({ kind: 'level', text: rungText(words, rung) });
  const half = command === 'compare' && levels.length + specialties.length === 1 && left.length <= 2;
  if (found.length === 0 && half && left.some(isOccupation)) found.push({ kind: 'level', text: rest });
  const bare =
    command === 'level' ||
    command === 'compare' ||
    (command === 'requirements' && left.length <= 2 && !basePattern.test(plain));
  if (
    found.length === 0 &&
    bare &&
    rest !== '' &&
    !isFamily(library, rest) &&
    levels.length + specialties.length === 0
  ) {
    found.push({ kind: command === 'requirements' ? 'name' : 'level', text: rest });
  }
  const specialty = unknownSpecialty(words, covered);
  if (specialty) found.push({ kind: 'specialty', text: specialty });
  return found;
}

/** "manager" is everybody in a family of product managers: no name, but none that is unknown. */
const isFamily = (library: Library, text: string): boolean => nameTable(library).family.has(text);

/** "designer", "analyst", "architect": who does something, as English forms it. */
const isOccupation = ({ text }: Word): boolean =>
  /(?:(?<!custom|us|quart|off|lead|mast)er|ist|yst|tect|ctor)$/.test(text);

function namesRung(
  words: readonly Word[],
  at: number,
  command: Command | undefined,
  levels: readonly Level[],
): boolean {
  const next = words[at + 1]?.text ?? '';
  const graded = words.some((word) => word.text === 'grade') && levels.length === 0 && next !== 'level';
  if (graded) return true;
  if (command === 'level' || command === 'compare') return true;
  if (command && levels.length === 0) return true;
  return afterRung.test(next);
}

const rungText = (words: readonly Word[], at: number): string => {
  const next = words[at + 1]?.text;
  const named = next && !stopwords.has(next) && afterRung.test(next) && next !== 'level' && next !== 'role';
  return words
    .slice(at, at + (named ? 3 : 1))
    .map((w) => w.text)
    .join(' ')
    .replace(/ (product)$/, '');
};

function unknownGrades(plain: string, library: Library): UnknownName[] {
  const known = new Set(library.levels.flatMap((level) => level.grade ?? []));
  if (known.size === 0) return [];
  const asked = [...plain.matchAll(/\b(?:job )?(?:grade|level) (\d{1,2})\b|^(\d{1,2})$/g)].map((m) =>
    Number(m[1] ?? m[2]),
  );
  return asked.filter((n) => !known.has(n)).map((n) => ({ kind: 'grade' as const, text: `grade ${n}` }));
}

function unknownSpecialty(words: readonly Word[], covered: ReadonlySet<number>): string | undefined {
  const at = words.findIndex(
    (w, i) => /^(specialty|speciality)$/.test(w.text) && i > 0 && !covered.has(i - 1),
  );
  const name = words[at - 1];
  if (at < 1 || !name || stopwords.has(name.text) || askingWords.has(name.text) || name.text === 'manager')
    return undefined;
  return name.marked ? name.text : undefined;
}
