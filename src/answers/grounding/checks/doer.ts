// Who does what: the doer of a deed may not change, nor may the one it is done to become its doer.
import { type Check, type Claim, isContent, neighbours, sameMatches } from '../claim.ts';
import { actorOf, addressee, isSameParty, patientOf } from '../text/actors.ts';
import { isParty } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';
import { isVerbAt } from '../text/verbs.ts';
import { isPassiveAt } from '../text/voice.ts';
import { isTold } from './told.ts';

const REACH = 7;
/** Whoever stands before a verb in the point and, in the quotes, another before the same verb. */
export const doer: Check = (claim) => {
  for (const word of claim.point.words) {
    const own = isDeed(claim, word) ? actorOf(claim.point, word) : undefined;
    const objection = own && objectionTo(claim, word, own);
    if (objection) return objection;
  }
  return undefined;
};

function objectionTo(claim: Claim, word: Word, own: Word): string | undefined {
  if (isTurned(claim, word, own)) return `It turns round who ${word.text} and who does not: "${own.text}".`;
  const deeds = likeDeeds(claim, word);
  if (deeds.length === 0) return undefined;
  if (isTold(claim, deeds, own)) return `It makes "${own.text}" act, to whom the quotes only refer.`;
  const theirs = deeds.map((deed) => ({ deed, actor: actorOf(claim.quotes, deed) }));
  if (theirs.every(({ actor }) => actor !== undefined && !isSame(claim, own, actor)))
    return `It says that "${own.text}" ${word.text}, the quotes say "${theirs[0]?.actor?.text}".`;
  const other = partyAfter(claim.point, word);
  if (other && theirs.every(({ deed, actor }) => actor && isAnother(claim, [own, other], [actor, deed])))
    return `It says that "${own.text}" ${word.text} "${other.text}", which the quotes do not.`;
  return undefined;
}

/** "Partners with" names no partner. */
const isVerb = ({ words }: Reading, { at, lower }: Word): boolean =>
  /^partners?$/.test(lower) && words[at + 1]?.lower === 'with';

const NO_VERB = /(ing|ly|tion|ment|ship|ness|ity)$|^(better|best|well|together|often|then|next|first)$/;

/** "Customer interviewing", but not "capable of interviewing". */
const isNominal = (reading: Reading, deed: Word): boolean =>
  NO_VERB.test(deed.lower) && !(deed.lower.endsWith('ing') && isVerbAt(reading, deed));

/** No party, no "often", no "recruiter screening". */
const isDeed = (claim: Claim, word: Word): boolean =>
  (isContent(word) || word.carries === 'frame' || (word.lower === 'own' && isVerbAt(claim.point, word))) &&
  (!isParty(word) || isVerb(claim.point, word)) &&
  (word.first || !/^[A-Z]/.test(word.text)) &&
  !NO_VERB.test(word.lower) &&
  !claim.markers.point.some(({ at, binding, firm }) => at === word.at && (binding || firm));

/** "Applicants decline" where the quotes say that they are declined. */
function isTurned(claim: Claim, word: Word, own: Word): boolean {
  const deeds = isPassiveAt(claim.point, word) ? [] : sameMatches(claim, word);
  return (
    deeds.length > 0 &&
    deeds.every((deed) => {
      const done = isPassiveAt(claim.quotes, deed)
        ? (patientOf(claim.quotes, deed) ?? recipientOf(claim.quotes, deed))
        : undefined;
      return done !== undefined && isSame(claim, own, done);
    })
  );
}

/** "Insights are passed on to the PM". */
const recipientOf = ({ words }: Reading, { at, clause }: Word): Word | undefined => {
  const to = words.find((word) => word.at > at && word.clause === clause && word.lower === 'to');
  return to && words.slice(to.at, to.at + REACH).find((word) => word.clause === clause && isParty(word));
};

/** The same deed in the same voice, to the same thing if it is done to any. */
function likeDeeds(claim: Claim, word: Word): readonly Word[] {
  const voice = isPassiveAt(claim.point, word);
  const all = sameMatches(claim, word).filter(
    (deed) => isPassiveAt(claim.quotes, deed) === voice && !isNominal(claim.quotes, deed),
  );
  const [object] = neighbours(claim.point.words, word, 1, 1);
  const alike = all.filter(
    (deed) => object && neighbours(claim.quotes.words, deed, 1, 1)[0]?.stem === object.stem,
  );
  return alike.length > 0 ? alike : all;
}

const isSame = (claim: Claim, own: Word, other: Word): boolean =>
  [other, other.lower === 'you' ? addressee(claim.quotes, other) : undefined].some(
    (one) => one !== undefined && isSameParty(own, claim.point, one, claim.quotes),
  );

/** Both take part in the deed, but one of them with somebody else. */
function isAnother(
  claim: Claim,
  [own, object]: readonly [Word, Word],
  [actor, deed]: readonly [Word, Word],
): boolean {
  const theirs = partyAfter(claim.quotes, deed);
  return theirs !== undefined && isSame(claim, own, actor) !== isSame(claim, object, theirs);
}

/** Whom a deed is done to, or with. */
const partyAfter = (reading: Reading, verb: Word): Word | undefined =>
  reading.words
    .slice(verb.at + 1, verb.at + 1 + REACH)
    .find((word) => word.segment === verb.segment && isParty(word));
