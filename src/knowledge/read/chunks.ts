// Places where a Markdown document can be cut without changing what its parts mean. The parser's time grows faster
// than the text it is given, so long documents are parsed in pieces.

/** First and last line, counted from 1. */
export type Chunk = readonly [from: number, to: number];

/** A heading may open a chunk once the one before has this many lines, other lines once it has many more. */
const enough = 60;
const plenty = 400;

/** What the lines so far have opened and not closed: nothing may be cut inside. */
interface Open {
  fence: string | undefined;
  comment: boolean;
  raw: boolean;
}

export function chunksOf(lines: readonly string[]): Chunk[] {
  const chunks: Chunk[] = [];
  const open: Open = { fence: undefined, comment: false, raw: false };
  let from = 1;
  lines.forEach((line, i) => {
    if (!isInside(open) && mayCut(line, lines[i - 1] ?? '', i + 1 - from)) {
      chunks.push([from, i]);
      from = i + 1;
    }
    follow(line, open);
  });
  chunks.push([from, lines.length]);
  return chunks;
}

const isInside = ({ fence, comment, raw }: Open): boolean => fence !== undefined || comment || raw;

const heading = /^#{1,6}[ \t]/;
const bullet = /^[-*+] \S/;
const anyBullet = /^\s*[-*+] \S/;

function mayCut(line: string, above: string, length: number): boolean {
  if (length < enough) return false;
  const afterBlank = above.trim() === '';
  if (heading.test(line) && afterBlank) return true;
  if (length < plenty) return false;
  if (bullet.test(line)) return afterBlank || anyBullet.test(above);
  return heading.test(line) || (afterBlank && /^[\p{L}\p{N}]/u.test(line));
}

const fenceMark = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,8})?(`{3,}|~{3,})/;

function follow(line: string, open: Open): void {
  const mark = fenceMark.exec(line.replace(/^[\s>]+/, ''))?.[1];
  if (mark && open.fence === undefined) open.fence = mark;
  else if (mark && open.fence && mark.startsWith(open.fence)) open.fence = undefined;
  if (open.fence !== undefined) return;
  if (/<!--|<\?|<!\[CDATA\[/.test(line)) open.comment = true;
  if (/-->|\?>|\]\]>/.test(line)) open.comment = false;
  if (/<(script|pre|style|textarea)\b/i.test(line)) open.raw = true;
  if (/<\/(script|pre|style|textarea)>/i.test(line)) open.raw = false;
}
