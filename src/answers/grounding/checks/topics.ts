// Of two passages about different things ("### Search", "### Geo"), what one says may not be told of the other's.
import { bestMatches, type Check, type Claim, isContent, sameMatches } from '../claim.ts';
import { labelOf } from '../text/labels.ts';
import type { Word } from '../text/reading.ts';

/** So many words in common at their beginnings make two passages say the same of different things. */
const ALIKE = 3;
/** So many words of a topic name it, and so many words of a passage retell it. */
const ENOUGH = 2;

export const topics: Check = (claim) => {
  const quotes = claim.source.quotes.map((_, index) => index);
  for (const [a, b] of quotes.flatMap((one) => quotes.map((other) => [one, other] as const))) {
    const [own, other] = a === b ? [] : (topicsOf(claim, a, b) ?? []);
    if (own === undefined || other === undefined) continue;
    const named = claim.point.words.find((word) => own.has(word.stem));
    const told = retold(claim, b, a);
    if (named && told.length >= ENOUGH && !isNamed(claim, other))
      return `It says of "${named.text}" what the quotes say of "${[...other].slice(0, ENOUGH).join(' ')}".`;
  }
  return undefined;
};

type Topic = ReadonlySet<string>;

function isNamed(claim: Claim, topic: Topic): boolean {
  const stems = new Set(
    claim.point.words.flatMap((word) => [
      word.stem,
      ...bestMatches(claim, word).map((found) => found.word.stem),
    ]),
  );
  return [...topic].filter((stem) => stems.has(stem)).length >= Math.min(ENOUGH, topic.size);
}

/** The content words of the point that only one of two passages has. */
const retold = (claim: Claim, quote: number, not: number): readonly Word[] =>
  claim.point.words.filter((word) => {
    const found = sameMatches(claim, word);
    return isContent(word) && found.some((match) => match.quote === quote) && !has(claim, not, word.stem);
  });

const has = (claim: Claim, quote: number, stem: string): boolean =>
  claim.quotes.words.some((word) => word.quote === quote && word.stem === stem);

/** What two passages are about, if that is different things: their headings, or how they go on from the same beginning. */
function topicsOf(claim: Claim, a: number, b: number): readonly [Topic, Topic] | undefined {
  const [first, second] = [outline(claim, a), outline(claim, b)];
  if (first.headings.length > 0 && second.headings.length > 0)
    return [only(first.headings, second.headings), only(second.headings, first.headings)];
  const alike = first.body.findIndex((word, index) => word.stem !== second.body[index]?.stem);
  if (alike < ALIKE) return undefined;
  const rest = (of: Outline, not: number): Topic =>
    new Set(
      [...of.label, ...of.body.slice(alike)]
        .filter((word) => isContent(word) && !has(claim, not, word.stem))
        .map(({ stem }) => stem),
    );
  return [rest(first, b), rest(second, a)].every(({ size }) => size > 0)
    ? [rest(first, b), rest(second, a)]
    : undefined;
}

const only = (words: readonly Word[], others: readonly Word[]): Topic =>
  new Set(
    words
      .filter((word) => isContent(word) && !others.some(({ stem }) => stem === word.stem))
      .map(({ stem }) => stem),
  );

interface Outline {
  /** The heading above the passage. */
  readonly headings: readonly Word[];
  /** "Engineering Leadership: …" */
  readonly label: readonly Word[];
  /** Its first sentence. */
  readonly body: readonly Word[];
}

function outline(claim: Claim, quote: number): Outline {
  const units = claim.quotes.units.filter((unit) => unit.quote === quote);
  const first = units.find(({ under }) => under.length > 0) ?? units[0];
  const headings = (first?.under ?? []).flatMap((at) => claim.quotes.units[at]?.words ?? []);
  const words = first?.words ?? [];
  const label = first ? labelOf(first) : [];
  return { headings, label, body: words.slice(label.length) };
}
