// Two wordings of one line, word by word: which words the second adds, which it leaves out.

export type Range = readonly [from: number, to: number];

export interface Changes {
  /** Stretches of the first text that are not in the second. */
  readonly removed: readonly Range[];
  readonly added: readonly Range[];
}

interface Word {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const none: Changes = { removed: [], added: [] };
/** Beyond this many comparisons the marks are not worth the wait. */
const MOST = 90_000;
/** With less in common than this, marking nearly every word says nothing. */
const COMMON = 0.25;
/** A word or two between changes is read as part of the change. */
const ISLAND = 2;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map((match) => ({
    key: match[0].toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
    from: match.index,
    to: match.index + match[0].length,
  }));

export function changesBetween(before: string, after: string): Changes {
  const first = wordsOf(before);
  const second = wordsOf(after);
  if (first.length * second.length > MOST) return none;
  const kept = common(first, second);
  if (kept.length < COMMON * Math.max(first.length, second.length)) return none;
  return {
    removed: ranges(first, new Set(kept.map(([i]) => i))),
    added: ranges(second, new Set(kept.map(([, j]) => j))),
  };
}

/** The longest common subsequence, as pairs of places. */
function common(first: readonly Word[], second: readonly Word[]): [number, number][] {
  const width = second.length + 1;
  const longest = new Uint16Array((first.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      const same = first[i]?.key === second[j]?.key;
      longest[i * width + j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    if (first[i]?.key === second[j]?.key) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function ranges(words: readonly Word[], kept: ReadonlySet<number>): Range[] {
  const found: Range[] = [];
  let lastChanged = Number.NEGATIVE_INFINITY;
  words.forEach((word, i) => {
    if (kept.has(i)) return;
    const last = found.at(-1);
    if (last && i - lastChanged - 1 <= ISLAND) found[found.length - 1] = [last[0], word.to];
    else found.push([word.from, word.to]);
    lastChanged = i;
  });
  return found;
}
