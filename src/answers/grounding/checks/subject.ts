// Who acts: a party the quotes only speak to, or of, may not become the one who acts.
import { type Check, type Claim, matchesOf } from '../claim.ts';
import { AUXILIARIES, isAddressed, isParty } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';

const OBJECT_OF = new Set(
  'to with from for by of on about among across between for at toward towards'.split(' '),
);
/** "Enable the group to contribute", "so that teams can": whoever follows acts. */
const CAUSES = new Set(
  'enable enabling enables let lets letting help helps helping allow allows allowing empower empowers encourage lead so that where when ask require need ensure ensuring who which'.split(
    ' ',
  ),
);
const LEADING = 4;
const REACH = 4;

export const subject: Check = (claim) => {
  for (const word of claim.point.words) {
    if (
      !isParty(word) ||
      isOwn(claim.point, word) ||
      isAddressed(claim.point.words, word) ||
      !acts(claim.point, word)
    )
      continue;
    const given = matchesOf(claim, word).filter((found) => found.likeness === 'same');
    if (given.length > 0 && given.every((found) => isObject(claim, found.word))) {
      return `It makes "${word.text}" act, to whom the quotes only refer.`;
    }
  }
  return undefined;
};

/** "Your group" is part of whoever is addressed. */
const isOwn = (reading: Reading, { at }: Word): boolean => reading.words[at - 1]?.lower === 'your';

/** "Customers can describe …" at the head of a clause. */
function acts(reading: Reading, word: Word): boolean {
  const next = reading.words[word.at + 1];
  if (next === undefined || next.clause !== word.clause) return false;
  const before = reading.words
    .slice(Math.max(0, word.at - LEADING), word.at)
    .filter((other) => other.clause === word.clause);
  if (before.some((other) => OBJECT_OF.has(other.lower) || CAUSES.has(other.lower))) return false;
  if (/^(is|are)$/.test(next.lower))
    return /^(able|capable|responsible|accountable|in)$/.test(reading.words[next.at + 1]?.lower ?? '');
  return AUXILIARIES.has(next.lower) && !/^be(en)?$/.test(reading.words[next.at + 1]?.lower ?? '');
}

function isObject(claim: Claim, word: Word): boolean {
  const words = claim.quotes.words;
  const before = words
    .slice(Math.max(0, word.at - REACH), word.at)
    .filter((other) => other.clause === word.clause);
  const unit = claim.quotes.units[word.unit]?.words ?? [];
  if (unit.some((other) => CAUSES.has(other.lower))) return false;
  return before.some((other) => OBJECT_OF.has(other.lower));
}
