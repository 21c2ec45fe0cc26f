// Every number of the point stands in the quotes, with the same bounds.
import { type Check, type Claim, quoted, sameMatches } from '../claim.ts';
import { equalQuantity, type Quantity, quantities } from '../text/quantities.ts';
import { MONTHS } from '../text/quantity-words.ts';

export const numbers: Check = (claim) => {
  const given = quantities(claim.quotes).filter(({ at }) =>
    claim.sources.has(claim.quotes.words[at]?.unit ?? -1),
  );
  const wrong = quantities(claim.point).find(
    (quantity) =>
      !given.some((other) => equalQuantity(quantity, other)) &&
      !isArticle(claim, quantity, given) &&
      !isPeriod(claim, quantity) &&
      !isPronoun(claim, quantity) &&
      !countsPassages(claim, quantity),
  );
  if (wrong === undefined) return undefined;
  return `The quotes do not give "${wording(claim, wrong)}".`;
};

/** "The two levels" of two passages. */
const countsPassages = ({ point, source }: Claim, { kind, from, at, length }: Quantity): boolean =>
  kind === 'count' &&
  from === source.quotes.length &&
  /^(roles|levels|postings|texts|passages|jobs|positions|grades|steps)$/.test(
    point.words[at + length]?.lower ?? '',
  );

/** "Yearly" for "a year". */
const isPeriod = ({ quotes }: Claim, { kind, from, to }: Quantity): boolean =>
  kind === 'months' &&
  from === to &&
  quotes.words.some(({ at, stem }) => MONTHS.get(stem) === from && quotes.words[at - 1]?.lower === 'a');

/** "Keep the two in balance": what was named before. */
const isPronoun = ({ point }: Claim, { kind, at, length }: Quantity): boolean =>
  kind === 'count' &&
  point.words[at - 1]?.lower === 'the' &&
  /^(in|into|is|are|apart|together|by|to|with|)$/.test(point.words[at + length]?.lower ?? '');

/** "One platform" for "a single platform", "the second" of two: a number only where the quotes count the same thing. */
function isArticle(claim: Claim, { kind, from, to, at }: Quantity, given: readonly Quantity[]): boolean {
  const next = claim.point.words[at + 1];
  if (kind === 'ordinal') return next === undefined || sameMatches(claim, next).length === 0;
  if (kind !== 'count' || from !== 1 || to !== 1) return false;
  const counted = next?.stem;
  return !given.some((other) => claim.quotes.words[other.at + other.length]?.stem === counted);
}

const wording = (claim: Claim, { at, length }: Quantity): string =>
  quoted(claim.point.words.slice(at, at + length + 1));
