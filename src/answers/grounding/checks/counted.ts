// A number keeps what it counts: "two weeks of training, three of practice" is not "three weeks of training".
import { type Check, type Claim, isContent, sameMatches } from '../claim.ts';
import { equalQuantity, type Quantity, quantities } from '../text/quantities.ts';
import { MONTHS } from '../text/quantity-words.ts';
import type { Reading, Word } from '../text/reading.ts';

export const counted: Check = (claim) => {
  const given = quantities(claim.quotes);
  const wrong = quantities(claim.point).find((own) => {
    if ((own.from === 1 && own.to === 1) || own.from === claim.source.quotes.length) return false;
    const topic = topicOf(claim.point, own);
    return topic !== undefined && isAnothers(claim, own, topic, given);
  });
  return wrong && `The quotes give "${claim.point.words[wrong.at]?.text}" of something else.`;
};

/** What begins another clause. */
const PRONOUN = /^(you|we|they|it|is|are|will)$/;

/** The first telling word after a quantity and its unit, in the same stretch. */
function topicOf({ words }: Reading, { at, length }: Quantity): Word | undefined {
  const after = words
    .slice(at + length)
    .find((word) => (isContent(word) && !MONTHS.has(word.stem)) || PRONOUN.test(word.lower));
  if (after && PRONOUN.test(after.lower)) return undefined;
  return after?.segment === words[at]?.segment ? after : undefined;
}

/** Where the quotes count the topic, they give other numbers of the same kind. */
function isAnothers(claim: Claim, own: Quantity, topic: Word, given: readonly Quantity[]): boolean {
  const places = sameMatches(claim, topic);
  const beside = places.map((place) =>
    given.filter(
      (other) => other.kind === own.kind && claim.quotes.words[other.at]?.segment === place.segment,
    ),
  );
  return (
    places.length > 0 &&
    beside.every((found) => found.length > 0 && !found.some((other) => equalQuantity(own, other)))
  );
}
