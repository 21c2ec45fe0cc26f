// Text without a single heading of rank, as it is pasted from elsewhere: short lines by themselves are its headings.
import type { Block } from '../model.ts';
import { plain } from './inlines.ts';

const rank = 2;
const deepest = 3;
const longest = 60;
const mostWords = 6;

export function withTitles(blocks: readonly Block[]): Block[] {
  if (blocks.some((block) => block.kind === 'heading' && (block.depth < deepest || isMarked(block))))
    return [...blocks];
  const spoken = blocks.filter((block) => block.kind !== 'furniture');
  const titles = new Set(spoken.filter((block, i) => isTitle(block, spoken[i + 1])));
  return titles.size < 2
    ? [...blocks]
    : blocks.map((block) => (titles.has(block) ? asHeading(block) : block));
}

const isMarked = ({ quote, depth }: Block): boolean =>
  quote.startsWith('#') || (depth > deepest && depth < 8);

const asHeading = (block: Block): Block => ({ ...block, kind: 'heading', depth: rank, pseudo: true });

/** Followed by what it is the title of: a list, a paragraph, a heading such as "Requirements". */
function isTitle(block: Block, next: Block | undefined): boolean {
  return isShort(block) && next !== undefined && !isShort(next);
}

function isShort({ kind, depth, lines, inlines }: Block): boolean {
  const text = plain(inlines);
  if (kind !== 'paragraph' || depth > 0 || lines[0] !== lines[1] || text.length > longest) return false;
  return text.split(' ').length <= mostWords && /^\p{Lu}/u.test(text) && !/[.,;:!?]$/.test(text);
}
