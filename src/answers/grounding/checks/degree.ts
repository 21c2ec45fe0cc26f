// How good, how deep: "strong understanding" is neither "basic" nor just any understanding turned strong.
import { type Check, type Claim, isContent } from '../claim.ts';
import type { Reading, Word } from '../text/reading.ts';
import { unitsTelling } from './telling.ts';

const DEGREES: readonly (readonly [rank: number, words: string])[] = [
  [6, 'expert expertly mastery masterly unmatched unrivalled exhaustive'],
  [
    5,
    'strong strongly detail detailed deep deeply profound profoundly thorough thoroughly solid extensive excellent excellently outstanding intimate intimately exceptional superb firm advanced considerable comprehensive depth great',
  ],
  [4, 'good well sound decent fair demonstrated proven'],
  [3, 'practical practically working hands applied'],
  [
    2,
    'high some potential basic basically rudimentary elementary superficial general passing limited introductory moderate',
  ],
];
const RANK: ReadonlyMap<string, number> = new Map(
  DEGREES.flatMap(([rank, words]) => words.split(' ').flatMap((word) => [[word, rank] as const])),
);
/** What comes in degrees. */
const HEADS =
  /^(understand|understands|understanding|understood|knowledge|knowledgeable|know|knows|grasp|command|experience|skills?|skillset|skilled|familiarity|familiar|expertise|proficiency|proficient|insight|ability|background|foundation|informed|comprehension)$/;
const REACH = 3;
/** So far from it stands what is understood or known. */
const AROUND = 9;
const LIMITED = 3;

interface Degree {
  readonly rank: number;
  readonly word: Word;
  readonly head: Word;
}

export const degree: Check = (claim) => {
  const ofQuotes = degrees(claim.quotes);
  for (const found of degrees(claim.point)) {
    const objection = compare(claim, found, ofQuotes);
    if (objection) return objection;
  }
  return undefined;
};

function compare(claim: Claim, found: Degree, ofQuotes: readonly Degree[]): string | undefined {
  const units = unitsOf(claim, found);
  const heads = claim.quotes.words.filter((word) => isHead(word) && units.has(word.unit));
  if (heads.length === 0) return undefined;
  const given = ofQuotes.filter(({ word }) => units.has(word.unit));
  if (given.some(({ rank }) => rank === found.rank)) return undefined;
  if (given.some(({ rank }) => rank > found.rank) && found.rank > LIMITED) return undefined;
  if (given.length > 0) return `It says "${found.word.text}" where the quotes say "${given[0]?.word.text}".`;
  return found.rank > LIMITED ? `The quotes do not say "${found.word.text}".` : undefined;
}

/** The units that say most of what the degree's own segment says. */
function unitsOf(claim: Claim, { head, word: degree }: Degree): ReadonlySet<number> {
  const segment = claim.point.words.filter(
    (word) =>
      word.segment === head.segment &&
      Math.abs(word.at - head.at) <= AROUND &&
      isContent(word) &&
      word !== head &&
      word !== degree,
  );
  return new Set(unitsTelling(claim, segment).map((unit) => claim.quotes.units.indexOf(unit)));
}

/** "Knowledge Domains" is a name. */
const isHead = ({ lower, text, first }: Word): boolean =>
  HEADS.test(lower) && (first || !/^[A-Z]/.test(text));

function degrees(reading: Reading): Degree[] {
  return reading.words.flatMap((word) => {
    const rank = RANK.get(word.lower);
    if (rank === undefined) return [];
    const around = reading.words.slice(Math.max(0, word.at - REACH), word.at + REACH + 1);
    const head = around.find((other) => other.unit === word.unit && isHead(other) && other !== word);
    return head ? [{ rank, word, head }] : [];
  });
}
