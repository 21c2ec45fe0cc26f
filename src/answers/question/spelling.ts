// What a misspelt or shortened word may have meant among the names. Careful: only words nobody would call correct.

/** Insertions, deletions, replacements and neighbouring letters swapped; gives up above the limit. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cost(a, b, i, j, row, last, beforeLast));
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

function cost(
  a: string,
  b: string,
  i: number,
  j: number,
  row: number[],
  last: number[],
  beforeLast: number[],
): number {
  const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const swapped =
    a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity;
  return Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped);
}

const allowed = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** The one name word this word is a misspelling or the beginning of; undefined where it is none or several. */
export function correct(
  word: string,
  vocabulary: readonly string[],
  known: ReadonlySet<string>,
): string | undefined {
  if (word.length < 4 || /\d/.test(word) || known.has(word) || vocabulary.includes(word)) return undefined;
  const limit = allowed(word.length);
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of vocabulary) {
    if (candidate[0] !== word[0]) continue;
    const cost = distance(word, candidate, limit);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  if (best !== undefined) return best;
  const begun = vocabulary.filter((candidate) => candidate.startsWith(word));
  return begun.length === 1 ? begun[0] : undefined;
}
