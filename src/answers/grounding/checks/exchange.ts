// Two stretches that have exchanged a part: "internal A and external B" for "external A and internal B".
import { type Check, type Claim, literalShare, matchesOf } from '../claim.ts';
import { labelOf } from '../text/labels.ts';
import type { Reading, Word } from '../text/reading.ts';
import { isPassiveAround } from '../text/voice.ts';

/** Retold in other words, the parts of a sentence may come in any order. */
const LITERAL = 0.9;

interface Home {
  readonly word: Word;
  /** The same word in the quotes. */
  readonly given: Word;
}
type PlaceOf = (claim: Claim, given: Word) => string | number;

export const exchange: Check = (claim) => {
  const [doer, deed] = converted(claim);
  if (doer && deed) return `It exchanges "${doer.text}" and "${deed.text}".`;
  if (literalShare(claim) < LITERAL) return undefined;
  const [first, second] = exchanged(claim, blockOf) ?? exchanged(claim, segmentOf, sameVoice) ?? [];
  return first && second && `It exchanges "${first.word.text}" and "${second.word.text}".`;
};

/** "Managers turn to marketing" for "marketers turn to management": one doer made a deed, and one deed a doer. */
function converted(claim: Claim): readonly [doer: Word | undefined, deed: Word | undefined] {
  const labels = new Set(claim.quotes.units.flatMap(labelOf));
  const turned = claim.point.words.filter((word) => {
    const given = matchesOf(claim, word).filter((found) => !labels.has(found.word));
    return (
      given.length > 0 &&
      given.every(
        (found) =>
          found.word.stem !== word.stem &&
          isDoer(found.word) !== isDoer(word) &&
          found.word.root === word.root,
      )
    );
  });
  return [turned.find(isDoer), turned.find((word) => !isDoer(word))];
}

const isDoer = ({ stem, root }: Word): boolean => stem !== root;

const blockOf: PlaceOf = (claim, given) => claim.quotes.units[given.unit]?.block ?? '';
const segmentOf: PlaceOf = (_, given) => given.segment;

/** Turned round by the passive, the parts of a sentence may come in any order, too. */
const sameVoice = (claim: Claim, { word, given }: Home): boolean =>
  isPassiveAround(claim.point, word) === isPassiveAround(claim.quotes, given);

/** Two segments of the point that both hold words which only one and only the other place of the quotes can have given. */
function exchanged(
  claim: Claim,
  placeOf: PlaceOf,
  counts: (claim: Claim, home: Home) => boolean = () => true,
): readonly [Home, Home] | undefined {
  const listed = coordinated(claim.point);
  const telling = claim.point.words.filter(
    (word) => word.carries !== 'function' && !isTurned(claim, listed, word),
  );
  const segments = [...Map.groupBy(telling, (word) => word.segment).values()].map((words) =>
    homes(claim, words, placeOf),
  );
  for (const [index, one] of segments.entries()) {
    for (const other of segments.slice(index + 1)) {
      const [first, second] = [...one.keys()]
        .filter((place) => other.has(place))
        .map((place) => one.get(place));
      if (first && second && counts(claim, first) && counts(claim, second)) return [first, second];
    }
  }
  return undefined;
}

/** "Customers and community" for "community and customers". */
function isTurned(claim: Claim, listed: readonly Pair[], word: Word): boolean {
  const stems = new Set(coordinated(claim.quotes).map(([a, b]) => `${b.stem} ${a.stem}`));
  return listed.some(([a, b]) => (a === word || b === word) && stems.has(`${a.stem} ${b.stem}`));
}

type Pair = readonly [Word, Word];

/** The words right before and right after each "and". */
function coordinated({ words }: Reading): readonly Pair[] {
  const telling = words.filter(({ carries }) => carries !== 'function');
  return telling.flatMap((word, index) => {
    const next = telling[index + 1];
    return next && next.segment === word.segment + 1 && next.clause === word.clause ? [[word, next]] : [];
  });
}

/** The places of the quotes that alone can have given some word. */
function homes(claim: Claim, words: readonly Word[], placeOf: PlaceOf): ReadonlyMap<string | number, Home> {
  const found = new Map<string | number, Home>();
  for (const word of words) {
    const literal = matchesOf(claim, word).filter(({ likeness }) => likeness === 'same');
    const places = new Set(literal.map((match) => placeOf(claim, match.word)));
    const [given] = literal;
    if (given !== undefined && places.size === 1)
      found.set(placeOf(claim, given.word), { word, given: given.word });
  }
  return found;
}
