// The words that make a heading the name of a level, and what people write instead of them.

/** Each word as it is said in full, with its other spellings. */
export const seniority = {
  intern: ['internship'],
  apprentice: ['apprenticeship'],
  trainee: [],
  academy: [],
  graduate: ['grad'],
  'entry-level': ['entry level', 'entry'],
  entry: ['entry-level'],
  junior: ['jr', 'jnr'],
  associate: ['assoc'],
  intermediate: ['mid', 'mid-level', 'mid level', 'midlevel', 'regular'],
  mid: ['mid-level', 'mid level', 'intermediate'],
  'mid-level': ['mid', 'mid level', 'intermediate'],
  middle: ['mid', 'mid-level', 'intermediate'],
  confirmed: [],
  advanced: [],
  senior: ['sr', 'snr'],
  sr: ['senior', 'snr'],
  lead: [],
  staff: [],
  principal: ['princ', 'prin'],
  master: [],
  distinguished: [],
  fellow: [],
  group: [],
  manager: ['mgr'],
  head: [],
  director: ['dir'],
  vp: ['vice president'],
  svp: ['senior vice president'],
  evp: ['executive vice president'],
  vice: [],
  chief: [],
  cto: ['chief technology officer'],
  ceo: ['chief executive officer'],
  cfo: ['chief financial officer'],
  coo: ['chief operating officer'],
  'c-level': [],
  cio: ['chief information officer'],
} as const satisfies Record<string, readonly string[]>;

type Seniority = keyof typeof seniority;

const words: ReadonlySet<string> = new Set(Object.keys(seniority));

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}-]/gu, '');

const isWord = (word: string): word is Seniority => words.has(word);

export const isSeniority = (word: string): boolean => isWord(bare(word));

/** The word itself first, then what is written in its place. */
export function spellingsOf(word: string): readonly string[] {
  const key = bare(word);
  return isWord(key) ? [key, ...seniority[key]] : [key];
}

/** Words that name a person's job by themselves, so nothing behind them is needed. */
export const selfStanding: ReadonlySet<string> = new Set(
  'manager director lead head chief vp svp evp cto ceo cfo coo cio fellow intern'.split(' '),
);

/** "Keeper" is the plain form of "Senior Keeper"; "Advice" is none of "Director, Advice" or "VP Advice". */
export function isPlainForm(name: string, of: string): boolean {
  if (name === '' || !of.toLowerCase().endsWith(` ${name.toLowerCase()}`)) return false;
  const marks = of.slice(0, -name.length - 1).split(' ');
  return marks.every(
    (mark) => isSeniority(mark) && !mark.endsWith(',') && !selfStanding.has(mark.toLowerCase()),
  );
}

/** Left out of a plain name: "the Product Manager is grade 7" is said of the Intermediate Product Manager. */
export const unmarked: ReadonlySet<string> = new Set([
  'intermediate',
  'mid',
  'mid-level',
  'middle',
  'confirmed',
]);

/** What a job's noun ends in: engineer, editor, analyst, accountant, representative, architect, partner … */
export const jobNoun =
  /(er|or|ist|yst|ant|ive|ian|tect|agent|president|superintendent|counsel|fellow|intern|officer|lead|head|chief|associate|apprentice|trainee|deputy|scribe|cto|ceo|cpo|cfo|vp|svp|evp|sre|dbre|pm|chef|staff|student|nurse|cook|guru|hand|mechanic|steward|clerk|coach|advocate|delegate|guide|pilot|guard)s?$/i;

/** Words that never stand alone for a level: nobody says "the Group" for a Group Manager. */
export const neverAlone: ReadonlySet<string> = new Set(['group', 'vice', 'advanced', 'academy']);
