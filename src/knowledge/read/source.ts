// Lines of a source text, and the way from an offset back to its line. Nothing here changes a character.

export interface Source {
  readonly text: string;
  readonly lines: readonly string[];
  /** Offset of each line's first character. */
  readonly starts: readonly number[];
}

export function toSource(text: string): Source {
  const lines: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(text.slice(start, match.index));
    starts.push(start);
    start = match.index + match[0].length;
  }
  lines.push(text.slice(start));
  starts.push(start);
  return { text, lines, starts };
}

/** The 1-based line that holds an offset. */
export function lineAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

export const lineOf = (source: Source, line: number): string => source.lines[line - 1] ?? '';

/** Whole lines, trimmed at both ends, as they stand in the source. */
export function sliceLines(source: Source, from: number, to: number): string {
  const start = source.starts[from - 1] ?? 0;
  const end = (source.starts[to - 1] ?? 0) + lineOf(source, to).length;
  return source.text.slice(start, end).trim();
}
