// Whom the quotes only refer to: the reader is told to do something to them, or with them.
import type { Claim } from '../claim.ts';
import { isYou } from '../text/parties.ts';
import type { Word } from '../text/reading.ts';
import { isVerbAt } from '../text/verbs.ts';
import { isPassiveAt } from '../text/voice.ts';

/** What two do to each other. */
const MUTUAL = /^(meet|talk|work|partner|collaborat|cooperat|agre|interact|engag|connect|align)/;

/** The quotes tell the reader to do to a party what the point lets the party do: "Trust your group". */
export const isTold = (claim: Claim, deeds: readonly Word[], own: Word): boolean =>
  own.lower !== 'we' &&
  !isYou(claim.point, own) &&
  deeds.every(
    (deed) =>
      !MUTUAL.test(deed.lower) &&
      !isPassiveAt(claim.quotes, deed) &&
      isVerbAt(claim.quotes, deed) &&
      isOnlyAfter(claim, deed, own),
  );

/** The quotes know it as an object only: after the deed, or, where it leads the point as a subject, after a preposition. */
function isOnlyAfter(claim: Claim, deed: Word, own: Word): boolean {
  const { words } = claim.quotes;
  const isSubject = isPlural(own) && !followsPreposition(claim.point.words, own);
  const places = words.filter((word) => word.unit === deed.unit && word.stem === own.stem);
  return (
    places.length > 0 &&
    places.every((place) => place.at > deed.at || (isSubject && isGoverned(words, place)))
  );
}

/** "User journeys" are not what users do. */
const isPlural = ({ lower }: Word): boolean => lower.endsWith('s') || lower === 'leadership';

/** "With tenants": no subject; "for customers to try" is one. */
const isGoverned = (words: readonly Word[], word: Word): boolean =>
  followsPreposition(words, word) && !ACTS.test(words[word.at + 1]?.lower ?? '');

function followsPreposition(words: readonly Word[], { at, segment }: Word): boolean {
  const before = words
    .slice(0, at)
    .findLast(({ lower, carries }) => carries === 'function' && !ARTICLE.test(lower));
  const isNear = before?.segment === segment && at - before.at <= NEAR;
  return isNear && /^(with|to|of|from|at|for)$/.test(before.lower);
}
const ARTICLE = /^(the|a|an|your|our|their|its|other)$/;
const ACTS = /^(to|who|that)$/;
const NEAR = 4;
