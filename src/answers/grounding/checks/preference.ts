// What is called a plus must be one in the quotes: the requirement beside it is none.
import { type Check, type Claim, isContent, sameMatches } from '../claim.ts';
import type { Marker } from '../text/markers.ts';

export const preference: Check = (claim) => {
  const ofQuotes = claim.markers.quotes.filter(({ axis }) => axis === 'preference');
  const wrong = claim.markers.point.find((marker) => {
    const units = marker.axis === 'preference' && marker.firm ? unitsOf(claim, marker) : [];
    return units.length > 0 && !units.some((unit) => ofQuotes.some((other) => covers(claim, other, unit)));
  });
  return wrong && `The quotes do not say "${wrong.text}" of it.`;
};

/** A marker speaks of its own paragraph and of all that stands below it. */
const covers = (claim: Claim, marker: Marker, unit: number): boolean =>
  marker.unit === unit ||
  (claim.quotes.units[unit]?.under.includes(marker.unit) ?? false) ||
  claim.quotes.units[unit]?.block === claim.quotes.units[marker.unit]?.block;

/** The units of the quotes that say most of what stands in the marker's stretch. */
function unitsOf(claim: Claim, { at, length }: Marker): readonly number[] {
  const segment = claim.point.words[at]?.segment;
  const words = claim.point.words.filter(
    (word) => word.segment === segment && isContent(word) && (word.at < at || word.at >= at + length),
  );
  const found = words.flatMap((word) => [...new Set(sameMatches(claim, word).map(({ unit }) => unit))]);
  const counts = [...Map.groupBy(found, (unit) => unit)].map(([unit, all]) => ({ unit, count: all.length }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === most).map(({ unit }) => unit);
}
