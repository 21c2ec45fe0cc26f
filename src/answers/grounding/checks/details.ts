// What is put into an otherwise copied sentence: a party, a place, a thing, a whole stretch that the quotes do not speak of.
import { type Check, type Claim, isContent, matchesOf, quoted, sharesOf } from '../claim.ts';
import { isParty } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';
import { isParticiple } from '../text/voice.ts';
import { contentOf } from './coverage.ts';

/** Words for people that name nobody in particular. */
const ANYBODY = new Set(
  'team teams teammate teammates colleague colleagues coworker coworkers members staff employee employees peers peer group groups user users organization organisation company newcomer newcomers'.split(
    ' ',
  ),
);
const COPIED = 0.7;
/** Of a sentence retold in other words, any word may be new. */
const LITERAL = 0.5;
const MAX_NEW = 2;
/** "For release post items exist": after so many known words a new one is a verb. */
const MAX_KNOWN = 1;

export const details: Check = (claim) => {
  const content = contentOf(claim);
  if (sharesOf(claim, content).same < LITERAL) return undefined;
  const fresh = content.filter((word) => matchesOf(claim, word).length === 0);
  const copied = fresh.filter((word) => isCopied(claim, content, word));
  const party = copied.find((word) => isParty(word) && !ANYBODY.has(word.lower));
  if (party) return `The quotes do not speak of "${party.text}".`;
  const isFresh = (word: Word): boolean => fresh.includes(word) && !ANYBODY.has(word.lower);
  const added = fresh
    .filter(isFresh)
    .filter(
      (word) =>
        isComplement(claim.point, word, isFresh) ||
        (copied.includes(word) && isRun(claim.point, word, isFresh)),
    );
  if (added.length > 1 || added.some((word) => copied.includes(word)) || copied.length > MAX_NEW)
    return `The quotes do not mention "${quoted((added.length > 0 ? added : fresh).slice(0, 4))}".`;
  const stretch = addedStretch(claim, content, fresh);
  return stretch && `The quotes do not mention "${quoted(stretch.slice(0, 4))}".`;
};

/** Most of what its clause takes from the quotes stands there as it is. */
function isCopied(claim: Claim, content: readonly Word[], { clause }: Word): boolean {
  const { same, carried } = sharesOf(
    claim,
    content.filter((other) => other.clause === clause),
  );
  return carried > 0 && same / carried >= COPIED;
}

/** ", who must hold a clearance,": between commas, nothing as it stands in the quotes and something new. */
function addedStretch(
  claim: Claim,
  content: readonly Word[],
  fresh: readonly Word[],
): readonly Word[] | undefined {
  const { same, carried } = sharesOf(claim, content);
  if (carried === 0 || same / carried < COPIED) return undefined;
  const stretches = [...Map.groupBy(content, ({ segment }) => segment).values()];
  return stretches.find(
    (words) =>
      words.length > 1 &&
      words.filter((word) => fresh.includes(word)).length > words.length / 2 &&
      sharesOf(claim, words).same === 0,
  );
}

/** "Win awards": new words in a row. */
const isRun = (point: Reading, word: Word, isFresh: (word: Word) => boolean): boolean =>
  [point.words[word.at - 1], point.words[word.at + 1]].some(
    (next) => next !== undefined && next.segment === word.segment && isFresh(next),
  );

const PREPOSITIONS = new Set(
  'of in on at by for from with within without among across through throughout during until against into about per via between under over toward towards beyond outside inside after before behind upon as like using regarding'.split(
    ' ',
  ),
);
const LISTING = new Set(['and', 'or', 'including', 'plus']);

/** The head of "with the board", "and investors", "such as banking": a new person, place, time or thing. */
function isComplement(point: Reading, word: Word, isFresh: (word: Word) => boolean): boolean {
  const next = nextInside(point, word);
  if (next && isFollowedAsVerb(word, next)) return false;
  if (next && isContent(next) && !isFresh(next)) return QUALIFIES.test(word.lower) || isListed(point, word);
  let at = word.at - 1;
  while (isModifier(point.words[at], word)) at -= 1;
  const known = point.words.slice(at + 1, word.at).filter((other) => isContent(other) && !isFresh(other));
  const before = point.words[at];
  if (before === undefined || known.length > MAX_KNOWN) return false;
  if (before.lower === 'to') return at < word.at - 1 && isDeterminer(point.words[at + 1]);
  if (before.segment !== word.segment) return startsStretch(point.words[at + 1], word, next !== undefined);
  return PREPOSITIONS.has(before.lower) || LISTING.has(before.lower);
}

const nextInside = ({ words }: Reading, { at, segment }: Word): Word | undefined =>
  words[at + 1]?.segment === segment ? words[at + 1] : undefined;

/** "Sees it", "draw the", "met with". */
const isFollowedAsVerb = (word: Word, next: Word): boolean =>
  isObject(next) || isDeterminer(next) || (isParticiple(word) && next.carries === 'function');

/** A noun at the beginning of a stretch; "hooking into …", "backed by …" is none. */
const startsStretch = (first: Word | undefined, word: Word, isLeading: boolean): boolean =>
  isDeterminer(first) ||
  (first?.carries !== 'function' && !(first === word && isLeading && /(ing|ed)$/.test(word.lower)));

/** "Sees it", "reorder your list": what stands before is a verb. */
const isObject = ({ lower }: Word): boolean => /^(it|them|him|her|us|you|me)$/.test(lower);

/** The first word of a short member of a list: "code analysis, penetration testing, and the package registry". */
function isListed(point: Reading, word: Word): boolean {
  const members = point.words.filter(
    (other) => other.segment === word.segment && !LISTING.has(other.lower) && !isDeterminer(other),
  );
  return members[0] === word && members.length <= 2 && point.words[word.at - 1] !== undefined;
}

/** What an adjective looks like: "annual", "native". */
const QUALIFIES = /(ive|al|ous|ful|less|able|ible|ic|ary|ory|ese|ish)$/;

const DETERMINERS = new Set(
  'a an the our your their its his her this these those all every each any some'.split(' '),
);
const isDeterminer = (word: Word | undefined): boolean => word !== undefined && DETERMINERS.has(word.lower);

const isModifier = (word: Word | undefined, of: Word): boolean =>
  word !== undefined &&
  word.segment === of.segment &&
  !LISTING.has(word.lower) &&
  (isDeterminer(word) || word.carries !== 'function');
