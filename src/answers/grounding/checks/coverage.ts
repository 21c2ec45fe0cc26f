// What the point says beyond its quotes: too many new words, or a detail added to an otherwise literal sentence.
import { type Check, type Claim, isContent, matchesOf, quoted } from '../claim.ts';
import { isAddressed, isParty } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';

/** Words for people that name nobody in particular. */
const ANYBODY = new Set(
  'team teams teammate teammates colleague colleagues coworker coworkers member members staff employee employees peer peers group groups user users'.split(
    ' ',
  ),
);
const LIKENESS = { enough: 0.8, sameWords: 0.2, ofUnit: 0.4 } as const;
const LITERAL_SHARE = 0.7;
const MAX_NEW_WHEN_LITERAL = 2;

export const coverage: Check = (claim) => {
  const marked = new Set(
    claim.markers.point.flatMap(({ at, length }) => Array.from({ length }, (_, offset) => at + offset)),
  );
  const telling = claim.point.words.filter(
    (word) => word.carries !== 'function' && !isAddressed(claim.point.words, word) && !marked.has(word.at),
  );
  const content = telling.some(isContent) ? telling.filter(isContent) : telling;
  if (content.length === 0) return 'It says nothing that can be checked.';
  const isFresh = (word: Word): boolean => content.includes(word) && matchesOf(claim, word).length === 0;
  const fresh = content.filter(isFresh);
  if (likeness(claim, content) < LIKENESS.enough)
    return `The quotes say nothing of "${quoted((fresh.length > 0 ? fresh : content).slice(0, 4))}".`;
  if (fresh.length === 0) return undefined;
  const isLiteral = (word: Word): boolean =>
    literalShare(
      claim,
      content.filter((other) => other.clause === word.clause),
    ) >= LITERAL_SHARE;
  const literal = fresh.filter(isLiteral);
  const party = literal.find((word) => isParty(word) && !ANYBODY.has(word.lower));
  if (party) return `The quotes do not speak of "${party.text}".`;
  const details = fresh.filter(
    (word) =>
      isComplement(claim.point, word, isFresh) ||
      (literal.includes(word) && isRun(claim.point, word, isFresh)),
  );
  if (details.length > 1 || details.some((word) => literal.includes(word)))
    return `The quotes do not mention "${quoted(details.slice(0, 4))}".`;
  return literal.length > MAX_NEW_WHEN_LITERAL
    ? `The quotes do not mention "${quoted(fresh.slice(0, 4))}".`
    : undefined;
};

/** How much of the point stands in the quotes, word for word or not, and how much of one unit it retells. */
function likeness(claim: Claim, content: readonly Word[]): number {
  const taken = new Set<string>();
  let covered = 0;
  for (const word of content) {
    const free = matchesOf(claim, word).find(
      (found) => !taken.has(found.word.stem) || found.word.stem === word.stem,
    );
    if (free === undefined) continue;
    taken.add(free.word.stem);
    covered += 1;
  }
  const same = content.filter((word) =>
    matchesOf(claim, word).some((found) => found.likeness === 'same'),
  ).length;
  return (covered + LIKENESS.sameWords * same) / content.length + LIKENESS.ofUnit * retold(claim, content);
}

const MIN_UNIT = 3;

/** The share of the best retold unit that the point uses. */
function retold(claim: Claim, content: readonly Word[]): number {
  const used = new Set(content.flatMap((word) => matchesOf(claim, word).map((found) => found.word.at)));
  const shares = claim.quotes.units.map((unit) => {
    const words = unit.words.filter(isContent);
    return words.filter((word) => used.has(word.at)).length / Math.max(words.length, MIN_UNIT);
  });
  return Math.max(0, ...shares);
}

function literalShare(claim: Claim, content: readonly Word[]): number {
  const kept = content.filter((word) => matchesOf(claim, word).length > 0);
  const same = kept.filter((word) => matchesOf(claim, word).some((found) => found.likeness === 'same'));
  return kept.length === 0 ? 0 : same.length / kept.length;
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
  const next = point.words[word.at + 1];
  if (next && next.segment === word.segment && next.carries !== 'function' && !isFresh(next))
    return isContent(next) && (QUALIFIES.test(word.lower) || isListed(point, word));
  let at = word.at - 1;
  while (isModifier(point.words[at], word)) at -= 1;
  const before = point.words[at];
  if (before === undefined) return false;
  if (before.lower === 'to') return at < word.at - 1 && isDeterminer(point.words[at + 1]);
  if (before.segment !== word.segment)
    return point.words[at + 1]?.carries !== 'function' || isDeterminer(point.words[at + 1]);
  return PREPOSITIONS.has(before.lower) || LISTING.has(before.lower);
}

/** The first word of a short member of a list: "code analysis, penetration testing, and more". */
function isListed(point: Reading, word: Word): boolean {
  const members = point.words.filter((other) => other.segment === word.segment);
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
