// With whom, to whom: "talk with your buddy" where the quotes have the buddy, but the talk with somebody else.
import { type Check, type Claim, neighbours, sameMatches } from '../claim.ts';
import { isSameParty } from '../text/actors.ts';
import { isParty } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';
import { isPassiveAt } from '../text/voice.ts';

const REACH = 6;
/** A member of a list has no more words than this. */
const MEMBER = 3;

export const companion: Check = (claim) => {
  for (const word of claim.point.words) {
    const own =
      word.carries === 'content' && !isParty(word) && !word.lower.endsWith('ly')
        ? partyAfter(claim.point, word)
        : undefined;
    const theirs = own ? othersThan(claim, own, word) : undefined;
    if (own && theirs)
      return `It says "${word.text} … ${own.text}" where the quotes say "${word.text} … ${theirs.text}".`;
  }
  return undefined;
};

/** Whom the quotes name after the same word, if it is never the same party, which they name elsewhere. */
function othersThan(claim: Claim, own: Word, word: Word): Word | undefined {
  const isOwn = (other: Word): boolean => isSameParty(own, claim.point, other, claim.quotes);
  const isElsewhere = claim.quotes.words.some((other) => claim.sources.has(other.unit) && isOwn(other));
  const voice = isPassiveAt(claim.point, word);
  const places = ofSameSubject(claim, word);
  if (!isElsewhere || places.length === 0) return undefined;
  const differs = places.every(
    (place) =>
      isPassiveAt(claim.quotes, place) === voice &&
      partyAfter(claim.quotes, place) !== undefined &&
      !listFrom(claim.quotes, place).some(isOwn),
  );
  return differs && places[0] ? partyAfter(claim.quotes, places[0]) : undefined;
}

/** Where the quotes say the same word, of the same subject if they do. */
function ofSameSubject(claim: Claim, word: Word): readonly Word[] {
  const [subject] = neighbours(claim.point.words, word, -1, 1);
  const places = sameMatches(claim, word);
  const alike = places.filter(
    (place) => subject && neighbours(claim.quotes.words, place, -1, 1)[0]?.stem === subject.stem,
  );
  return alike.length > 0 ? alike : places;
}

/** The party that a preposition or an article joins to a word. */
function partyAfter(reading: Reading, { at, segment }: Word): Word | undefined {
  const after = reading.words.slice(at + 1, at + 1 + REACH);
  const index = after.findIndex((word) => word.segment === segment && isParty(word));
  const party = after[index];
  const between = after.slice(0, Math.max(0, index));
  const isJoined =
    between.some(({ carries }) => carries === 'function' || carries === 'number') &&
    between.filter((word) => isTelling(word) && !/^[A-Z]/.test(word.text)).length <= 1 &&
    !between.some(({ lower }) => BREAKS.test(lower));
  return party && isJoined && !party.possessive ? party : undefined;
}

const BREAKS = /^(by|who|that|which|is|are|be|can|will|should|must|from)$/;
const isTelling = ({ carries }: Word): boolean => carries !== 'function';

/** The rest of its clause segment, and the short members of a list after it. */
function listFrom({ words }: Reading, { at, clause, segment }: Word): readonly Word[] {
  const after = words.slice(at + 1).filter((word) => word.clause === clause);
  const list = [...Map.groupBy(after, (word) => word.segment).entries()];
  const end = list.findIndex(
    ([number, members]) => number !== segment && members.filter(isTelling).length > MEMBER,
  );
  return list.slice(0, end < 0 ? undefined : end).flatMap(([, members]) => members);
}
