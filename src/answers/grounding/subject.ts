// Who acts: a party the quotes only speak to, or of, may not become the one who acts.
import { type Check, type Claim, matchesOf } from './claim.ts';
import { isAddressed, isParty } from './parties.ts';
import type { Reading, Word } from './reading.ts';

const ACTS = new Set(
  'can could should must may might will would shall do does have has need ought'.split(' '),
);
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
    if (!isParty(word) || isAddressed(claim.point.words, word) || !acts(claim.point, word)) continue;
    const given = matchesOf(claim, word).filter((found) => found.likeness === 'same');
    if (given.length > 0 && given.every((found) => isObject(claim, found.word))) {
      return `It makes "${word.text}" act, to whom the quotes only refer.`;
    }
  }
  return undefined;
};

/** Whoever stands before a verb in the point and, in the quotes, another before the same verb. */
export const doer: Check = (claim) => {
  for (const word of claim.point.words) {
    const own = actorOf(claim.point, word);
    if (own === undefined || word.carries === 'function' || isParty(word)) continue;
    const theirs = matchesOf(claim, word)
      .filter((found) => found.likeness === 'same')
      .map((found) => actorOf(claim.quotes, found.word));
    if (theirs.length > 0 && isTold(claim, word, own))
      return `It makes "${own.text}" act, to whom the quotes only refer.`;
    if (
      theirs.length > 0 &&
      theirs.every(
        (other) =>
          other !== undefined &&
          other.stem !== own.stem &&
          !(isYou(claim.point, own) && isYou(claim.quotes, other)),
      )
    ) {
      return `It says that "${own.text}" ${word.text}, the quotes say "${theirs[0]?.text}".`;
    }
  }
  return undefined;
};

/** The quotes tell the reader to do to a party what the point lets the party do: "Trust your group". */
function isTold(claim: Claim, verb: Word, own: Word): boolean {
  if (isYou(claim.point, own)) return false;
  return matchesOf(claim, verb).every(
    ({ word }) =>
      word.first &&
      claim.quotes.words.some(
        (other) => other.unit === word.unit && other.stem === own.stem && other.at > word.at,
      ),
  );
}

const isYou = (reading: Reading, word: Word): boolean =>
  word.lower === 'you' || isAddressed(reading.words, word) || word.lower === 'manager';

/** The party or pronoun right before a verb, auxiliaries aside. */
function actorOf(reading: Reading, verb: Word): Word | undefined {
  let at = verb.at - 1;
  while ((ACTS.has(reading.words[at]?.lower ?? '') || reading.words[at]?.lower === 'to') && reading.words[at]?.clause === verb.clause) at -= 1;
  const word = reading.words[at];
  if (word === undefined || word.segment !== verb.segment || isCoordinated(reading, word)) return undefined;
  return word.lower === 'you' || word.lower === 'we' || isParty(word) ? word : undefined;
}

/** "PMs and engineers work": neither acts alone. */
const isCoordinated = (reading: Reading, word: Word): boolean =>
  reading.words.some(
    (other) =>
      other.at < word.at &&
      other.clause === word.clause &&
      other.segment === word.segment - 1 &&
      (isParty(other) || other.lower === 'you'),
  );

/** "The team is responsible, not you": the one left out may not be named instead. */
export const exclusion: Check = (claim) => {
  for (const word of claim.quotes.words) {
    const out = claim.quotes.words[word.at + 1];
    const isLast = claim.quotes.words[word.at + 2]?.clause !== word.clause;
    if (word.lower !== 'not' || out === undefined || !isLast || !(out.lower === 'you' || isParty(out)))
      continue;
    const named = claim.point.words.find((other) =>
      out.lower === 'you' ? isYou(claim.point, other) : other.stem === out.stem,
    );
    const rest = claim.quotes.words.filter(
      (other) => other.clause === word.clause && other.at < word.at && other.carries === 'content',
    );
    const told = rest.filter((other) => claim.matches.used.has(other.at));
    const denied = claim.point.words.some(
      ({ lower }) => lower === 'not' || lower === 'rather' || lower === 'instead',
    );
    if (
      named &&
      !denied &&
      told.length >= 2 &&
      told.length < rest.length &&
      rest.some((other) => isParty(other) && !claim.matches.used.has(other.at))
    ) {
      return `It names "${named.text}", whom the quotes except.`;
    }
  }
  return undefined;
};

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
  return ACTS.has(next.lower) && !/^be(en)?$/.test(reading.words[next.at + 1]?.lower ?? '');
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
