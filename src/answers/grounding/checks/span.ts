// "From A to B": the two ends may not be exchanged.
import { type Check, type Claim, matchesOf } from '../claim.ts';
import type { Reading, Word } from '../text/reading.ts';

const REACH = 10;

interface Span {
  readonly from: Word;
  readonly to: Word;
}

export const span: Check = (claim) => {
  const given = spans(claim.quotes);
  const turned = spans(claim.point).find((own) =>
    given.some((other) => stands(claim, own.from, other.to) && stands(claim, own.to, other.from)),
  );
  return turned && `It goes from "${turned.from.text}" to "${turned.to.text}", the quotes the other way.`;
};

const stands = (claim: Claim, word: Word, other: Word): boolean =>
  matchesOf(claim, word).some((found) => found.likeness === 'same' && found.word.stem === other.stem);

/** What follows "from" and what follows the next "to". */
function spans(reading: Reading): Span[] {
  return reading.words.flatMap((word) => {
    if (word.lower !== 'from') return [];
    const end = reading.words.find(
      (other) =>
        other.lower === 'to' && other.unit === word.unit && other.at > word.at && other.at - word.at <= REACH,
    );
    const from = following(reading, word);
    const to = end && following(reading, end);
    return from && to ? [{ from, to }] : [];
  });
}

const following = (reading: Reading, word: Word): Word | undefined =>
  reading.words.find(
    (other) => other.at > word.at && other.unit === word.unit && other.carries !== 'function',
  );
