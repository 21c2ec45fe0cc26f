// Who does what: the doer of a deed may not change, nor may the one it is done to become its doer.
import { type Check, type Claim, sameMatches } from '../claim.ts';
import { AUXILIARIES, isAddressed, isParty, isYou } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';

const REACH = 4;
const FAR = 8;

/** Whoever stands before a verb in the point and, in the quotes, another before the same verb. */
export const doer: Check = (claim) => {
  for (const word of claim.point.words) {
    const own = isDeed(claim, word) ? actorOf(claim.point, word) : undefined;
    const deeds = own ? sameMatches(claim, word) : [];
    if (own === undefined || deeds.length === 0) continue;
    if (isTold(claim, deeds, own)) return `It makes "${own.text}" act, to whom the quotes only refer.`;
    const theirs = deeds.map((deed) => actorOf(claim.quotes, deed));
    if (theirs.every((other) => other !== undefined && !isSame(claim, own, other))) {
      return `It says that "${own.text}" ${word.text}, the quotes say "${theirs[0]?.text}".`;
    }
  }
  return undefined;
};

/** No party, no "often". */
const isDeed = (claim: Claim, word: Word): boolean =>
  word.carries !== 'function' && !isParty(word) && !claim.markers.point.some(({ at }) => at === word.at);

const isSame = (claim: Claim, own: Word, other: Word): boolean =>
  other.stem === own.stem || (isYou(claim.point, own) && isYou(claim.quotes, other));

/** The quotes tell the reader to do to a party what the point lets the party do: "Trust your group". */
const isTold = (claim: Claim, deeds: readonly Word[], own: Word): boolean =>
  !isYou(claim.point, own) &&
  deeds.every(
    (deed) =>
      deed.first &&
      claim.quotes.words.some(
        (word) => word.unit === deed.unit && word.stem === own.stem && word.at > deed.at,
      ),
  );

/** The party or pronoun right before a verb, auxiliaries and "to" aside. */
function actorOf(reading: Reading, verb: Word): Word | undefined {
  const before = reading.words
    .slice(0, verb.at)
    .findLast((word) => word.clause !== verb.clause || !(AUXILIARIES.has(word.lower) || word.lower === 'to'));
  if (before === undefined || before.segment !== verb.segment || isCoordinated(reading, before))
    return undefined;
  return before.lower === 'you' || before.lower === 'we' || isParty(before) ? before : undefined;
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

/** "Be coached by others" where the quotes say "coach others". */
export const agent: Check = (claim) => {
  for (const word of claim.point.words) {
    const by = claim.point.words[word.at + 1];
    const own = claim.point.words.slice(word.at + 2, word.at + 2 + REACH).find(isParty);
    if (by?.lower !== 'by' || own === undefined || own.clause !== word.clause) continue;
    const deeds = sameMatches(claim, word);
    if (deeds.length > 0 && deeds.every((deed) => isDoneTo(claim, deed, own))) {
      return `It says that it is "${own.text}" who ${word.text}, to whom the quotes only refer.`;
    }
  }
  return undefined;
};

/** A party stands after an active verb, and nobody that could do it before. */
function isDoneTo(claim: Claim, verb: Word, party: Word): boolean {
  const unit = claim.quotes.words.filter((word) => word.unit === verb.unit);
  const isActor = (word: Word): boolean => isParty(word) || /^(you|we|they)$/.test(word.lower);
  const isItself = (word: Word): boolean =>
    word.stem === party.stem ||
    (isAddressed(claim.point.words, party) && isAddressed(claim.quotes.words, word));
  return (
    unit.some((word) => word.at > verb.at && word.at - verb.at <= FAR && isItself(word)) &&
    !unit.some((word) => (word.at < verb.at && isActor(word)) || word.lower === 'by')
  );
}
