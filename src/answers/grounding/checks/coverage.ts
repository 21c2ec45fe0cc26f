// How much of the point the quotes carry at all. Copied words must be carried nearly all; retold in other words, more is new.
import { bestMatches, type Check, type Claim, isContent, matchesOf, quoted, sharesOf } from '../claim.ts';
import { isAddressed } from '../text/parties.ts';
import { quantities } from '../text/quantities.ts';
import type { Word } from '../text/reading.ts';
import { isCompany } from './names.ts';

/** What a word carried as it is, and the retold share of a whole sentence, add to the share of carried words. */
const ADDS = { same: 0.2, sentence: 0.4 } as const;
const ENOUGH = { retold: 0.57, copied: 0.97 } as const;
/** A sentence of fewer words is retold by chance. */
const MIN_UNIT = 3;

export const coverage: Check = (claim) => {
  const content = contentOf(claim);
  if (content.length === 0) return 'It says nothing that can be checked.';
  const { same, carried } = sharesOf(claim, content);
  const copied = carried === 0 ? 1 : same / carried;
  const enough = ENOUGH.retold + (ENOUGH.copied - ENOUGH.retold) * copied;
  const found = apart(claim, content) + ADDS.same * same + ADDS.sentence * retold(claim, content);
  if (found >= enough) return undefined;
  const fresh = content.filter((word) => matchesOf(claim, word).length === 0);
  return `The quotes say nothing of "${quoted((fresh.length > 0 ? fresh : content).slice(0, 4))}".`;
};

/** The telling words, without the role addressed, the markers of strength and the numbers with what they count in. */
export function contentOf(claim: Claim): readonly Word[] {
  const marked = new Set(
    [...claim.markers.point, ...spans(claim)].flatMap(({ at, length }) =>
      Array.from({ length }, (_, offset) => at + offset),
    ),
  );
  const telling = claim.point.words.filter(
    (word) =>
      word.carries !== 'function' &&
      !isAddressed(claim.point.words, word) &&
      !(word.first && isCompany(claim, word)) &&
      !marked.has(word.at),
  );
  return telling.some(isContent) ? telling.filter(isContent) : telling;
}

/** "Every three months": what it comes to is a question of numbers. */
const spans = (claim: Claim): readonly { readonly at: number; readonly length: number }[] =>
  quantities(claim.point).flatMap(({ kind, at, length }) =>
    kind === 'months' && length > 0 ? [{ at, length: length + 1 + boundLength(claim, at + length + 1) }] : [],
  );

/** "A year or longer". */
const boundLength = ({ point }: Claim, at: number): number => (point.words[at]?.lower === 'or' ? 2 : 0);

/** The share of words that stand for a word of the quotes each of its own. */
function apart(claim: Claim, content: readonly Word[]): number {
  const taken = new Set<string>();
  for (const word of content) {
    const free = bestMatches(claim, word).find(
      ({ word: found }) =>
        !isAddressed(claim.quotes.words, found) && (!taken.has(found.stem) || found.stem === word.stem),
    );
    if (free) taken.add(free.word.stem);
  }
  return Math.min(1, taken.size / new Set(content.map(({ stem }) => stem)).size);
}

/** The share of the best retold unit that the point uses. */
function retold(claim: Claim, content: readonly Word[]): number {
  const used = new Set(content.flatMap((word) => matchesOf(claim, word).map((found) => found.word.at)));
  const shares = claim.quotes.units.map((unit) => {
    const words = unit.words.filter(isContent);
    return words.filter((word) => used.has(word.at)).length / Math.max(words.length, MIN_UNIT);
  });
  return Math.max(0, ...shares);
}
