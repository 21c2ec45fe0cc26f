// Plain text whose structure is indentation: a flush line that ends in a colon and has indented lines below is a
// heading, as are underlined lines and lines in capitals, which reign over it; indented lines are list items as deep as their indentation, the rest are paragraphs.
import type { Block, Inline } from '../model.ts';
import { lineOf, type Source, sliceLines } from './source.ts';

const marker = /^(?:[-*•–]|\d{1,3}[.)])\s+/;
const underline = /^(={3,}|-{3,})\s*$/;
const url = /https?:\/\/[^\s)>\]]+/g;

interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

export function readPlainText(source: Source): Block[] {
  const lines = source.lines
    .map((text, i): Line => ({ number: i + 1, indent: indentOf(text), text: text.trim() }))
    .filter((line) => line.text !== '');
  const blocks: Block[] = [];
  const levels: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line) continue;
    const end = endOfHeading(line, next);
    if (end !== undefined) {
      levels.length = 0;
      if (end > line.number) i++;
      blocks.push(heading(source, line, end));
    } else if (line.indent > 0 || marker.test(line.text)) {
      blocks.push(bullet(source, line, levels));
    } else {
      levels.length = 0;
      i = paragraph(source, lines, i, blocks);
    }
  }
  return blocks;
}

/** The last line of the heading that opens here: itself, or the line that underlines it. */
function endOfHeading(line: Line, next: Line | undefined): number | undefined {
  const underlined = next && underline.test(next.text) && next.number === line.number + 1;
  if (underlined && line.indent === 0) return next.number;
  return isHeading(line, next) ? line.number : undefined;
}

/** Titles are underlined twice; what ends in a colon stands below what is underlined or in capitals. */
function heading(source: Source, line: Line, end: number): Block {
  const twice = end > line.number && lineOf(source, end).trim().startsWith('=');
  const depth = twice ? 1 : end === line.number && line.text.endsWith(':') ? 3 : 2;
  return block(source, line.number, end, 'heading', depth, line.text.replace(/:$/, ''));
}

const indentOf = (text: string) => (/^[\t ]*/.exec(text)?.[0] ?? '').replaceAll('\t', '    ').length;

function isHeading(line: Line, next: Line | undefined): boolean {
  if (line.indent > 0 || marker.test(line.text) || line.text.length > 80) return false;
  const opensList = next !== undefined && (next.indent > 0 || marker.test(next.text));
  if (line.text.endsWith(':')) return opensList;
  return /\p{Lu}/u.test(line.text) && line.text === line.text.toUpperCase() && /\p{L}{3}/u.test(line.text);
}

function bullet(source: Source, line: Line, levels: number[]): Block {
  while (levels.length > 0 && (levels.at(-1) ?? 0) > line.indent) levels.pop();
  if (levels.at(-1) !== line.indent) levels.push(line.indent);
  const text = line.text.replace(marker, '');
  const made = block(source, line.number, line.number, 'bullet', levels.length - 1, text);
  return { ...made, quote: made.quote.replace(marker, ''), ordered: /^\d/.test(line.text) };
}

/** Flush lines that follow each other without a blank line are one paragraph. Returns the index of its last line. */
function paragraph(source: Source, lines: readonly Line[], first: number, blocks: Block[]): number {
  const start = lines[first];
  if (!start) return first;
  let last = first;
  for (let next = lines[last + 1]; next; next = lines[last + 1]) {
    const joined = next.number === (lines[last]?.number ?? 0) + 1 && next.indent === 0;
    if (!joined || marker.test(next.text) || isHeading(next, lines[last + 2])) break;
    last++;
  }
  const end = lines[last]?.number ?? start.number;
  const text = source.lines.slice(start.number - 1, end).join(' ');
  blocks.push(block(source, start.number, end, 'paragraph', 0, text));
  return last;
}

function block(
  source: Source,
  from: number,
  to: number,
  kind: Block['kind'],
  depth: number,
  text: string,
): Block {
  const quote = from === to ? lineOf(source, from).trim() : sliceLines(source, from, to);
  return { kind, lines: [from, to], quote, inlines: linked(text.replace(/\s+/g, ' ').trim()), depth };
}

function linked(text: string): Inline[] {
  const runs: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(url)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) });
    runs.push({ text: match[0], href: match[0] });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
