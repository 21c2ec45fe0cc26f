// Other names people use for a level or a specialty, derived from the parts of its name.
import { withoutCode } from './level-name.ts';
import { isSeniority, neverAlone, selfStanding, spellingsOf, unmarked } from './seniority.ts';

interface Named {
  readonly name: string;
  readonly grade: number | null;
  readonly codes: readonly string[];
}

export function levelAliases({ name, grade, codes }: Named): string[] {
  const words = withoutCode(name)
    .replace(/[(),/]/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const marks = leadingMarks(words);
  const rest = words.slice(marks.length);
  const last = words.at(-1) ?? '';
  const ways = spellings(marks);
  const found = [
    name,
    acronym(words),
    ...(isPlain(marks) ? [rest.join(' '), acronym(rest)] : []),
    ...(marks.length === 0 && words.length > 1 && isPlain([last])
      ? [words.slice(0, -1).join(' '), last]
      : []),
    ...ways,
    ...ways.map((way) => [way, ...rest].join(' ')),
    ...reordered(name),
    ...bracketed(name),
    ...codes,
    ...(grade === null
      ? []
      : [`grade ${grade}`, `job grade ${grade}`, `level ${grade}`, `job level ${grade}`]),
  ];
  return distinct(found.filter((alias) => alias.length > 1));
}

/** "The Product Manager" is said of the intermediate one. */
const isPlain = (marks: readonly string[]): boolean =>
  marks.length > 0 && marks.every((mark) => unmarked.has(mark.toLowerCase()));

/** "Senior Principal" of "Senior Principal Product Manager"; what names a job by itself stays with the rest. */
function leadingMarks(words: readonly string[]): string[] {
  const isOver = (word: string) => selfStanding.has(word) || neverAlone.has(word);
  const end = words.findIndex((word) => !isSeniority(word) || isOver(word.toLowerCase()));
  return words.slice(0, end < 0 ? words.length : end);
}

function spellings(marks: readonly string[]): string[] {
  if (marks.length === 0) return [];
  return marks.reduce<string[]>(
    (heads, mark) => heads.flatMap((head) => spellingsOf(mark).map((way) => `${head} ${way}`.trim())),
    [''],
  );
}

const acronym = (words: readonly string[]): string =>
  words.length < 2 ? '' : words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('');

/** "Manager, Accounting" is also the "Accounting Manager" and the "Manager of Accounting". */
function reordered(name: string): string[] {
  const [, job, field] = /^([^,()]+?)(?:,| of) ([^,()]+)$/.exec(name) ?? [];
  if (!job || !field) return [];
  const alone = job.includes(' ') ? [job] : [];
  return [...alone, `${field} ${job}`, `${job} of ${field}`, `${job}, ${field}`, `${job} ${field}`];
}

/** "Group Manager, Advice (GMA)": the name without its brackets, and what stands in them. */
function bracketed(name: string): string[] {
  const [, before, inside] = /^(.+?)\s*\(([^)]+)\)$/.exec(name) ?? [];
  return before && inside ? [before, inside, `${inside} ${before}`] : [];
}

/** The parts of "Manage (Optimize)", "Distribution:Build", "Platforms - GitLab Dedicated". */
export function specialtyAliases(name: string): string[] {
  const bracket = /^(.*?)\s*\((.+)\)\s*$/.exec(name);
  const dash = /^(.*?)\s+[-–—]\s+(.+)$/.exec(name);
  const colon = /^(.*?)\s*:\s*(.+)$/.exec(name);
  const [, whole, part] = bracket ?? dash ?? colon ?? [];
  if (!whole || !part) return [name];
  const words = part.split(' ');
  const last = dash && words.length === 2 ? words.slice(-1) : [];
  return distinct([name, part, whole, `${whole}:${part}`, `${whole} ${part}`, `${part} ${whole}`, ...last]);
}

function distinct(found: readonly string[]): string[] {
  const seen = new Set<string>();
  return found.filter((alias) => {
    const key = alias.toLowerCase();
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
