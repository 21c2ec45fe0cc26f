// The number a sentence gives as somebody's grade. Years, counts and level codes are none.

/** Tried in order; the first group is the number. */
const gradeWordings: readonly RegExp[] = [
  /\b(?:is|are|at|as)\b[^.]{0,60}?\b(?:job )?grade(?: level)?s?\s*:?\s*#?(\d{1,2})\b(?! ?(?:&|and|or) \d)/i,
  /\b(?:is|are|at|as)\b[^.]{0,60}?\bjob level\s*:?\s*(\d{1,2})\b/i,
  /(?:^|\s)(?:job |pay |salary )?(?:grade|band)(?: level)?\s*:\s*(\d{1,2})\b(?!\s*[-–]\s*\d)/i,
  /^(?:job |pay |salary )?grade(?: level)?\s*#?(\d{1,2})\.?$/i,
  /\bgrade(?: level)?(?: (?:of|for) [^.]{3,40})? is (?:an? )?#?(\d{1,2})\b/i,
  /\((?:job )?grade #?(\d{1,2})\)/i,
  /^(?:job |pay |salary )?(?:grade|band|level)(?: level)?\s*:?\s*(\d{1,2})\.?$/i,
  /\bgrade(?: level)?\s*:?\s*#?(\d{1,2})\b(?! ?(?:&|and|or) \d)/i,
];

/** How many of them mean somebody's grade wherever they stand. */
const statements = 6;

const belowItsHeading: readonly RegExp[] = [
  ...gradeWordings,
  /\blevel\s+(\d{1,2})\b/i,
  /^\D{0,30}(\d{1,2})\.?$/,
];

/** Somebody who is not graded: "is not aligned to a job grade". */
const ungraded = /\bnot (?:aligned|assigned|mapped|graded)\b/i;

const first = (text: string, wordings: readonly RegExp[]): number | null => {
  if (ungraded.test(text)) return null;
  for (const wording of wordings) {
    const digits = wording.exec(text)?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return null;
};

/** A sentence under a heading that says grades follow. */
export const gradeBelowHeading = (text: string): number | null => first(text, belowItsHeading);

/** A sentence anywhere: only "… is a grade 5" and "Grade: 5" count. */
export const gradeInProse = (text: string): number | null => first(text, gradeWordings.slice(0, statements));

/** What "The Senior Editor is a [grade 7]" is said of. */
export const gradedName = (text: string): string | undefined =>
  /^(?:an? |the )?(.{3,60}?)(?: (?:role|position|job|level))? (?:is|are)\b/i.exec(text.trim())?.[1];

/** "The Editor is a grade 6. … The Senior Editor is a grade 7.": said of nobody in particular. */
export function gradesSeveral(texts: readonly string[]): boolean {
  const names = texts.flatMap((text) => (gradeInProse(text) === null ? [] : (gradedName(text) ?? [])));
  return new Set(names).size > 1;
}
