// What a heading says as the name of a level: decorations and codes taken off, and how sure it sounds.
import { isLookAlike } from './look-alikes.ts';
import { isSeniority, jobNoun } from './seniority.ts';

export interface LevelName {
  readonly name: string;
  /** "IC3", "Level 3", "L4": other names of the same rung; "Editor 3" where the name is "E3 - Editor 3". */
  readonly codes: readonly string[];
  /** The number of a pay band in brackets, which stands for a grade. */
  readonly band: number | null;
  readonly likeness: Likeness;
  /** It ends as the name of a job does, or is nothing but words of seniority. */
  readonly namesJob: boolean;
}

/** code: "IC3", "Level 2: …". senior: "Senior Editor", "Editor II". noun: "Editor". none: anything else. */
export type Likeness = 'code' | 'senior' | 'noun' | 'none';

const code = String.raw`(?:IC|[A-Z]{1,3})[ -]?\d{1,2}[a-z]?(?: (?:IC|EM))?`;
const roman = '[IVX]{1,4}';
const rung = String.raw`(?:(?:job|pay) )?(?:level|band|grade|stage|tier|step|rung|milestone)\s*(?:\d{1,2}(?:\.\d)?|${roman}\b|[A-H]\b)`;
/** Quarters, halves of a year and kinds of trade are no codes of levels. */
const noCode = 'Q\\d|H[12]$|FY|B2[BC]|ISO';
const wholeCode = new RegExp(`^(?!${noCode})(?:${code}|(?:${rung})(?:/\\w+)?)$`, 'i');
const leadingCode = new RegExp(`^(${code}|${rung})\\s*(?:[:–—|/]|\\s-)\\s*(.+)$`, 'i');
const bracketedCode = new RegExp(`\\s*[([{](${code}|${rung})[)\\]}]`, 'i');
/** "(Band 2)", "Grade 5: …". */
const bandNumber = /(?:^|[([])\s*(?:(?:job|pay) )?(?:band|grade)\s*(\d{1,2})\s*(?:[)\]]|[:–—-]\s)/i;
/** "IC2 Engineer", "Tier 1 Agent". */
const startsWithCode = /^(?:(?:IC|[LMEPT])\d{1,2}|(?:Level|Tier|Grade|Band) \d)\s+\p{Lu}/u;
const years = /\s*[([]\d+\s*(?:[-–+]\s*\d*)?\s*\+?\s*(?:years?|yrs?)[^)\]]*[)\]]/gi;

/** "Mid-Level Engineer (Engineer II, Software Engineer)": what else the rung is called. */
const alternatives = /\s*\(([^()]+,[^()]+)\)$/;
/** "(Current)" beside a name is a note about the reader. */
const notes = /\s*\((?:current|target|you are here|next|draft|wip|new)\)$/i;

const longestWords = 9;

export function readLevelName(heading: string): LevelName {
  const cleaned = cleanHeading(heading);
  const band = bandNumber.exec(cleaned)?.[1];
  const codes: string[] = [];
  let name = cleaned.replace(years, '').replace(notes, '').trim();
  if (wholeCode.test(name))
    return { name: tidyCode(name), codes, band: null, likeness: 'code', namesJob: true };
  const led = leadingCode.exec(name);
  const lead = led?.[1] && led[2] && isShort.test(led[1]) ? name.slice(0, -led[2].length) : '';
  if (led?.[1] && led[2]) {
    codes.push(tidyCode(led[1]));
    name = led[2];
  }
  const bracketed = bracketedCode.exec(name);
  if (bracketed?.[1]) {
    codes.push(tidyCode(bracketed[1]));
    name = name.replace(bracketedCode, '').trim();
  }
  const coded = codes.length > 0;
  const others = alternatives.exec(name)?.[1];
  if (others) {
    codes.push(...others.split(/,\s*/));
    name = name.replace(alternatives, '').trim();
  }
  const likeness = coded && !isLookAlike(name) ? 'code' : likenessOf(name);
  const namesJob = hasJobNoun(name) || name.split(' ').every(isSeniority);
  if (lead !== '') codes.push(name);
  return { name: lead + name, codes, band: band === undefined ? null : Number(band), likeness, namesJob };
}

/** "E3 - Editor 3" is called so as a whole; "Level 3: Editor" only counts. */
const isShort = new RegExp(`^${code}$`, 'i');

/** "Editor 3" of "E3 - Editor 3". */
export const withoutCode = (name: string): string => leadingCode.exec(name)?.[2] ?? name;

const tidyCode = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "2.", "1.3 ", "IV)". */
const numbering = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[IVX]{1,4}[.)])\s+/;
/** "Job Title: Senior Editor". */
const label = /^(?:job title|job|title|position|role|level|competency)\s*:\s*(?=\p{L})/iu;

/** Emphasis, numbering, labels, closing signs and emoji are decoration. */
export const cleanHeading = (heading: string): string =>
  heading
    .replace(/\p{Extended_Pictographic}|\u200D|\uFE0F/gu, '')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/^[\s*_]+|[\s*_:#]+$/g, '')
    .replace(numbering, '')
    .replace(label, '')
    .replace(/\s+/g, ' ')
    .trim();

function likenessOf(name: string): Likeness {
  const words = name.split(/[\s/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0 || words.length > longestWords || isLookAlike(name) || /[.;]$|:\s\p{Ll}/u.test(name))
    return 'none';
  if (words.some((word) => isSeniority(word)) || startsWithCode.test(name)) return 'senior';
  if (isNumbered(name)) return 'senior';
  return hasJobNoun(name) ? 'noun' : 'none';
}

/** "Editor II", "CSM 2": a job or its abbreviation, and a number. */
function isNumbered(name: string): boolean {
  const job = /^(.+)\s(?:[IVX]{1,4}|(?:IC|[LMEPT])?\d)$/.exec(headOf(name))?.[1];
  return job !== undefined && (hasJobNoun(job) || /^(?!PART|STEP|WEEK|DAY|ITEM)[A-Z]{2,4}$/.test(job));
}

const headOf = (name: string): string => name.split(/,|\s[-–—]\s|\s\(|\s(?:of|for|to|at)\s/)[0] ?? '';

/** The job is named before a comma, a dash, a bracket or "of": "Manager, Accounting", "Head of Service". */
function hasJobNoun(name: string): boolean {
  const head = headOf(name);
  const last = head
    .replace(/\s(?:[IVX]{1,4}|(?:IC|[LMEPT])?\d)$/, '')
    .trim()
    .split(/[\s/]+/)
    .at(-1);
  return last !== undefined && /^\p{Lu}/u.test(head) && jobNoun.test(last);
}
