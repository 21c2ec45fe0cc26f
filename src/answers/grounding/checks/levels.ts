// A claim about one level is not a claim about another: every rung named in the point is named in the quotes.
import type { Check } from '../claim.ts';
import type { Reading, Word } from '../text/reading.ts';

const RUNGS = new Map(
  Object.entries({
    senior: 'senior',
    sr: 'senior',
    seniors: 'senior',
    principal: 'principal',
    principals: 'principal',
    staff: 'staff',
    junior: 'junior',
    jr: 'junior',
    associate: 'associate',
    distinguished: 'distinguished',
    apprentice: 'apprentice',
    intermediate: 'intermediate',
    midlevel: 'intermediate',
    trainee: 'trainee',
    intern: 'intern',
    spm: 'senior',
    ppm: 'principal',
    sppm: 'senior principal',
  }),
);
/** Words after which a rung names a role, with the function in between: "senior (technical) product manager". */
const ROLE =
  /^(pm|manager|engineer|designer|developer|writer|analyst|marketer|role|level|position|lead|director|architect|researcher|recruiter)s?$/;
const BETWEEN = new Set(
  'product technical software group program project engineering design marketing people'.split(' '),
);
/** "Senior leadership", "more senior", "member of staff": no rung. */
const NOT_A_RUNG_AFTER = new Set(
  'leadership leaders leader management executives stakeholders than people colleagues'.split(' '),
);
const NOT_A_RUNG_BEFORE = new Set('more most very of support the'.split(' '));

export interface Rung {
  /** "senior principal", or "" for a product manager without an adjective. */
  readonly name: string;
  readonly role: string;
  readonly word: Word;
}

export const levels: Check = ({ point, quotes }) => {
  const given = rungs(quotes);
  const wrong = rungs(point).find(
    (rung) => !given.some((other) => other.name === rung.name) && !isGeneric(rung, given),
  );
  return wrong && `The quotes do not speak of the level "${`${wrong.name} ${wrong.role}`.trim()}".`;
};

/** A plain "PM" stands for whoever is addressed, unless the quotes speak of other rungs only; "at PM level" does not. */
const isGeneric = (rung: Rung, given: readonly Rung[]): boolean =>
  rung.name === '' &&
  rung.role !== 'level' &&
  given.every((other) => other.role !== rung.role || other.name === '');

export function rungs(reading: Reading): Rung[] {
  return reading.units.flatMap(({ words }) => {
    const found: Rung[] = [];
    for (let index = 0; index < words.length; index++) {
      const length = rungLength(words, index);
      const rung = length > 0 ? namedRung(words, index, length) : plainRung(words, index);
      if (rung !== undefined) found.push(rung);
      index += Math.max(0, length - 1);
    }
    return found;
  });
}

function rungLength(words: readonly Word[], from: number): number {
  let length = 0;
  while (RUNGS.has(words[from + length]?.lower ?? '')) length += 1;
  return length;
}

function namedRung(words: readonly Word[], at: number, length: number): Rung | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const names = words.slice(at, at + length).map(({ lower }) => RUNGS.get(lower) ?? lower);
  const name = names.join(' ').replace(/^intermediate$/, '');
  const role = roleAfter(words, at + length);
  if (/pm$/.test(words[at + length - 1]?.lower ?? '')) return { name, role: 'product manager', word };
  if (role !== undefined) return { name, role, word };
  const excluded =
    NOT_A_RUNG_AFTER.has(words[at + length]?.lower ?? '') ||
    NOT_A_RUNG_BEFORE.has(words[at - 1]?.lower ?? '');
  return excluded ? undefined : { name, role: '', word };
}

function plainRung(words: readonly Word[], index: number): Rung | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const isPm =
    word.lower === 'pm' || (word.lower === 'product' && /^managers?$/.test(words[index + 1]?.lower ?? ''));
  const before = words[index - 1]?.lower ?? '';
  if (!isPm || RUNGS.has(before) || BETWEEN.has(before)) return undefined;
  const after = words[index + (word.lower === 'pm' ? 1 : 2)]?.lower;
  return { name: '', role: after === 'level' ? 'level' : 'product manager', word };
}

function roleAfter(words: readonly Word[], from: number): string | undefined {
  let at = from;
  while (BETWEEN.has(words[at]?.lower ?? '')) at += 1;
  const role = words[at]?.lower ?? '';
  if (!ROLE.test(role)) return undefined;
  const between = words.slice(from, at).map(({ lower }) => lower);
  const full = role === 'pm' ? [...between, 'product', 'manager'] : [...between, role.replace(/s$/, '')];
  return full.join(' ');
}
