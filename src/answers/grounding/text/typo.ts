// Two spellings of one word: a slip of the keyboard, or a stem that only goes on where the other ends.

const MIN_STEM = 5;
const MAX_ENDING = 3;

/** "strateg" and "strategi": one stem goes on where the other ends. */
export function isLonger(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= MIN_STEM && long.length - short.length <= MAX_ENDING && long.startsWith(short);
}

const MIN_TYPO = 6;
/** From this length on two slips are forgiven. */
const LONG = 9;

export function isTypo(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const allowed = length >= LONG ? 2 : 1;
  if (length < MIN_TYPO || a[0] !== b[0] || Math.abs(a.length - b.length) > allowed) return false;
  return distance(a, b) <= allowed;
}

/** How many letters are wrong, missing, superfluous or exchanged with their neighbour (Damerau and Levenshtein). */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
          isExchanged ? (before[column - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
