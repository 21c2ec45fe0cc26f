// How firmly, how often, how much: markers of the quotes may not be dropped, and none stronger added.
import { bestMatches, type Check, type Claim, isContent, matchesOf } from '../claim.ts';
import { headsOf, type Marker } from '../text/markers.ts';
import type { Word } from '../text/reading.ts';
import { unitsTelling } from './telling.ts';

export const strength: Check = (claim) => {
  const { point, quotes } = claim.markers;
  return dropped(claim, point, quotes) ?? added(claim, point, quotes) ?? lessened(claim, point, quotes);
};

function dropped(claim: Claim, ofPoint: readonly Marker[], ofQuotes: readonly Marker[]): string | undefined {
  const lost = ofQuotes.find(
    (marker) => marker.binding && isRetold(claim, marker) && !ofPoint.some((other) => stands(other, marker)),
  );
  return lost && `It drops "${lost.text}" of the quotes.`;
}

/** The point retells what the marker speaks of. */
function isRetold(claim: Claim, marker: Marker): boolean {
  const heads = headsOf(claim.quotes, marker);
  if (heads.length === 0) return retellsBelow(claim, marker.unit);
  const retold = heads.filter((head) =>
    claim.point.words.some((word) =>
      bestMatches(claim, word).some(({ word: found }) => found.at === head.at),
    ),
  );
  const elsewhere = heads.every((head) => standsUnmarked(claim, head, marker));
  return (
    (retold.length === heads.length && !elsewhere) ||
    (marker.axis === 'preference' && (retellsBelow(claim, marker.unit) || retellsClause(claim, marker)))
  );
}

/** "Bonus points if:" speaks of the items below it. */
function retellsBelow(claim: Claim, unit: number): boolean {
  const telling = claim.point.words.filter((word) => isContent(word) && matchesOf(claim, word).length > 0);
  const below = telling.filter((word) =>
    matchesOf(claim, word).some((found) => claim.quotes.units[found.word.unit]?.under.includes(unit)),
  );
  return below.length > telling.length / 2;
}

/** "… and/or product operations preferred" speaks of all its clause, of which the point may retell a part. */
function retellsClause(claim: Claim, { at }: Marker): boolean {
  const clause = claim.quotes.words[at]?.clause;
  const isThere = (word: Word): boolean =>
    bestMatches(claim, word).some(({ word: found }) => found.clause === clause);
  const isOnlyThere = (word: Word): boolean =>
    isThere(word) && bestMatches(claim, word).every(({ word: found }) => found.clause === clause);
  return [...Map.groupBy(claim.point.words.filter(isContent), ({ segment }) => segment).values()].some(
    (segment) =>
      segment.filter(isThere).length >= Math.max(2, segment.length / 2) && segment.some(isOnlyThere),
  );
}

/** The same word stands in another unit without the marker. */
const standsUnmarked = (claim: Claim, head: Word, marker: Marker): boolean =>
  claim.quotes.words.some((word) => word.stem === head.stem && word.unit !== marker.unit);

function added(claim: Claim, ofPoint: readonly Marker[], ofQuotes: readonly Marker[]): string | undefined {
  const extra = ofPoint.find(
    (marker) =>
      marker.firm &&
      !ofQuotes.some(
        (other) => stands(other, marker) && (marker.axis !== 'amount' || sharesHead(claim, marker, other)),
      ) &&
      !isVerbatim(claim, marker) &&
      (marker.axis !== 'obligation' ||
        ofQuotes.some(
          (other) =>
            WEAKER.has(other.axis) &&
            (other.text !== 'can' || !isEnsured(claim, other)) &&
            sharesUnit(claim, marker, other),
        )) &&
      (PRONOUNS.has(marker.text) ||
        [...headsOf(claim.point, marker), ...subjectOf(claim, marker)].some(
          (head) => matchesOf(claim, head).length > 0,
        )),
  );
  return extra && `The quotes do not say "${extra.text}".`;
}

/** "Some" where the quotes say "all" of the same. */
function lessened(claim: Claim, ofPoint: readonly Marker[], ofQuotes: readonly Marker[]): string | undefined {
  const less = ofPoint.find(
    (marker) =>
      marker.axis === 'amount' &&
      marker.rank === SOME &&
      ofQuotes.some(
        (other) => other.axis === 'amount' && other.rank === ALL && sharesHead(claim, marker, other),
      ) &&
      !ofQuotes.some((other) => stands(other, marker)),
  );
  return less && `It says "${less.text}" where the quotes say more.`;
}

const SOME = 2;
const ALL = 4;
const AROUND = 6;

/** "Engineering must finish": of whom an obligation speaks. */
const subjectOf = (claim: Claim, { axis, at }: Marker): readonly Word[] =>
  axis === 'obligation' ? claim.point.words.slice(Math.max(0, at - 1), at) : [];

const WEAKER = new Set(['preference', 'advice', 'possibility', 'expectation']);

/** "Ensure the solution can scale": it has to. */
const isEnsured = (claim: Claim, marker: Marker): boolean =>
  /\b(ensure|make sure|must|need)/i.test(claim.quotes.units[marker.unit]?.text ?? '');

function sharesUnit(claim: Claim, marker: Marker, other: Marker): boolean {
  const stretch = claim.point.words.filter(
    (word) => isContent(word) && word.segment === claim.point.words[marker.at]?.segment,
  );
  const unit = claim.quotes.units[other.unit];
  return unit !== undefined && unitsTelling(claim, stretch).includes(unit);
}

const HEADS = 3;
const PRONOUNS = new Set(['everything', 'everyone', 'everybody']);

const sharesHead = (claim: Claim, marker: Marker, other: Marker): boolean => {
  const heads = new Set(headsOf(claim.quotes, { ...other, heads: HEADS }).map((head) => head.at));
  return (
    PRONOUNS.has(marker.text) ||
    heads.size === 0 ||
    headsOf(claim.point, marker).some((head) => matchesOf(claim, head).some(({ word }) => heads.has(word.at)))
  );
};

const stands = (a: Marker, b: Marker): boolean => a.axis === b.axis && a.rank === b.rank;

/** The same words stand in the quotes, before the same head. */
function isVerbatim(claim: Claim, marker: Marker): boolean {
  const words = claim.point.words.slice(marker.at, marker.at + marker.length);
  const heads = headsOf(claim.point, marker).flatMap((head) =>
    matchesOf(claim, head).map(({ word }) => word),
  );
  return heads.some((head) => {
    const around = claim.quotes.words.slice(Math.max(0, head.at - AROUND), head.at + AROUND);
    return around.some((_, start) =>
      words.every((word, offset) => around[start + offset]?.lower === word.lower),
    );
  });
}
