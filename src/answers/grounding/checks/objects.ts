// A deed keeps what it is done to: "eradicate accounts and help users" is not "eradicate users".
import { type Check, type Claim, isContent, literalShare, sameMatches } from '../claim.ts';
import { AUXILIARIES, isParty } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';
import { isAdjective } from '../text/verbs.ts';
import { isPassiveAround } from '../text/voice.ts';

/** Retold freely, a sentence may put its words together anew. */
const LITERAL = 0.8;

export const objects: Check = (claim) => {
  if (literalShare(claim) < LITERAL) return undefined;
  for (const word of claim.point.words.filter(isContent)) {
    const object = isDeed(claim.point, word) ? objectAfter(claim.point, word) : undefined;
    const theirs = object && otherObject(claim, word, object);
    if (theirs)
      return `It says "${word.text} ${object.text}" where the quotes say "${word.text} ${theirs.text}".`;
  }
  return undefined;
};

/** A verb begins its segment, or somebody, "to" or "will" stands before it. */
function isDeed({ words }: Reading, word: Word): boolean {
  const { at, segment, text } = word;
  const before = words.slice(0, at).findLast(({ lower }) => !/^(and|or)$|ly$/.test(lower));
  const leads =
    before === undefined || before.segment !== segment || before.lower === 'to' || isParty(before);
  return !isAdjective(word) && (at === 0 || !/^[A-Z]/.test(text)) && (leads || AUXILIARIES.has(before.lower));
}

/** The last of the words that follow a verb at once, an article aside. */
function objectAfter({ words }: Reading, { at, segment }: Word): Word | undefined {
  const after = words.slice(words.findIndex((word) => word.at > at && !ARTICLE.test(word.lower)));
  const end = after.findIndex((word) => word.segment !== segment || !isContent(word));
  return after.slice(0, end < 0 ? undefined : end).at(-1);
}

const ARTICLE = /^(the|a|an|your|our|their|its|most|more|all|any|every)$/;

/** It begins its stretch: a member of a list has no verb of its own. */
const isMember = ({ quotes }: Claim, { at, segment }: Word): boolean =>
  quotes.words.find((word) => word.segment === segment && word.carries !== 'function')?.at === at;

/** What the deed is done to in the quotes, if that is not the object, and the object stands in another part of the sentence. */
function otherObject(claim: Claim, deed: Word, object: Word): Word | undefined {
  const [place, another] = sameMatches(claim, deed);
  const theirs = sameMatches(claim, object);
  if (place === undefined || another !== undefined || theirs.length === 0) return undefined;
  if (!isDeed(claim.quotes, place)) return undefined;
  if (isPassiveAround(claim.point, deed) || isPassiveAround(claim.quotes, place)) return undefined;
  if (
    theirs.some((word) => word.segment === place.segment || word.unit !== place.unit || isMember(claim, word))
  )
    return undefined;
  const given = objectAfter(claim.quotes, place);
  return given && !claim.matches.used.has(given.at) ? given : undefined;
}
