// The rungs of a career ladder that a text names: "Senior (Technical) Product Manager", "SPM", a plain "PM".
import type { Reading, Word } from './reading.ts';
import { isTypo } from './typo.ts';

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
    novice: 'novice',
    beginner: 'novice',
    beginners: 'novice',
    rookie: 'novice',
    newcomer: 'novice',
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
  while (rungOf(words[from + length]) !== undefined) length += 1;
  return length;
}

function namedRung(words: readonly Word[], at: number, length: number): Rung | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const names = words.slice(at, at + length).map((rung) => rungOf(rung) ?? rung.lower);
  const name = names.join(' ').replace(/^intermediate$/, '');
  const role = roleAfter(words, at + length);
  if (/pm$/.test(words[at + length - 1]?.lower ?? '')) return { name, role: 'product manager', word };
  if (role !== undefined) return { name, role, word };
  const excluded =
    NOT_A_RUNG_AFTER.has(words[at + length]?.lower ?? '') ||
    (NOT_A_RUNG_BEFORE.has(words[at - 1]?.lower ?? '') && !/^[A-Z]/.test(word.text));
  return excluded ? undefined : { name, role: '', word };
}

function plainRung(words: readonly Word[], index: number): Rung | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const isPm =
    word.lower === 'pm' || (word.lower === 'product' && /^managers?$/.test(words[index + 1]?.lower ?? ''));
  const before = words[index - 1]?.lower ?? '';
  if (!isPm || rungOf(words[index - 1]) !== undefined || BETWEEN.has(before)) return undefined;
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

/** The rung a word names, a slip of the keyboard forgiven. */
function rungOf(word: Word | undefined): string | undefined {
  if (word === undefined) return undefined;
  const known = RUNGS.get(word.lower);
  if (known !== undefined || word.lower.length < MIN_TYPO || PRINCIPLE.test(word.lower)) return known;
  const meant = [...RUNGS.keys()].find((rung) => rung.length >= MIN_TYPO && isTypo(word.lower, rung));
  return meant && RUNGS.get(meant);
}

const MIN_TYPO = 9;
/** A word of its own, though close to a rung. */
const PRINCIPLE = /^principles?$/;
