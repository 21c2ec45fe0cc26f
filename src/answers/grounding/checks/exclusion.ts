// "The team is responsible, not you": the one left out may not be named in its place.
import type { Check, Claim } from '../claim.ts';
import { isParty, isYou } from '../text/parties.ts';
import type { Word } from '../text/reading.ts';

const MIN_TOLD = 2;
const DENIES = new Set(['not', 'rather', 'instead']);

export const exclusion: Check = (claim) => {
  if (claim.point.words.some(({ lower }) => DENIES.has(lower))) return undefined;
  for (const out of claim.quotes.words.filter((word) => isLeftOut(claim, word))) {
    const named = claim.point.words.find((word) =>
      out.lower === 'you' ? isYou(claim.point, word) : word.stem === out.stem,
    );
    if (named && tellsWithoutDoer(claim, out)) return `It names "${named.text}", whom the quotes except.`;
  }
  return undefined;
};

/** "…, not you" at the end of a clause. */
function isLeftOut(claim: Claim, word: Word): boolean {
  const before = claim.quotes.words[word.at - 1];
  const isLast = claim.quotes.words[word.at + 1]?.clause !== word.clause;
  return (
    before?.lower === 'not' &&
    isLast &&
    claim.sources.has(word.unit) &&
    (word.lower === 'you' || isParty(word))
  );
}

/** The point retells the clause, but not who does it there. */
function tellsWithoutDoer(claim: Claim, out: Word): boolean {
  const clause = claim.quotes.words.filter(
    (word) => word.clause === out.clause && word.at < out.at && word.carries === 'content',
  );
  const told = clause.filter((word) => claim.matches.used.has(word.at));
  return told.length >= MIN_TOLD && clause.some((word) => isParty(word) && !told.includes(word));
}
