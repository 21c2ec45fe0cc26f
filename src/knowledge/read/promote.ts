// Lines that stand where a heading would without being marked as one: `**Team responsibilities**`, `Requirements`.
import type { Block } from '../model.ts';
import { plain } from './inlines.ts';
import { withSummaries } from './summaries.ts';
import { withTitles } from './titles.ts';

/** Deeper than any marked heading, so that the next one closes it; what only opens a list is deeper still. */
export const boldDepth = 7;
const openingDepth = 8;

const longest = 80;
const mostWords = 9;
const mostPlainWords = 5;

/** A plain or slanted line is promoted only where its words say what the list below it is. */
const opensAList: readonly RegExp[] = [
  /\b(requirements?|responsibilit(y|ies)|qualifications?|duties|skills|experience|nice[- ]to[- ]haves?|must[- ]haves?|competenc(y|ies)|behaviou?rs)\s*:?$/i,
  /^you (will|have|are|bring|need|can|should)\s*:?$|^you('|’)(ll|ve)( need| have)?\s*:?$/i,
  /^what (you('|’)?(ll| will)? )?(do|bring|need|have)\s*:?$|^what we expect\s*:?$|^about you\s*:?$|^expectations\s*:?$/i,
];

export function promoteHeadings(blocks: readonly Block[]): Block[] {
  const promoted = promoteLines(withSummaries(blocks));
  return withTitles(promoted);
}

function promoteLines(blocks: readonly Block[]): Block[] {
  const spoken = blocks.filter((block) => block.kind !== 'furniture');
  const next = new Map(spoken.map((block, i) => [block, spoken[i + 1]]));
  return blocks.map((block) => {
    const depth = depthAsHeading(block, next.get(block));
    return depth === undefined ? block : { ...block, kind: 'heading', depth, pseudo: true };
  });
}

function depthAsHeading(block: Block, next: Block | undefined): number | undefined {
  if (block.kind !== 'paragraph' || block.depth !== 0 || !next || next.kind === 'heading') return undefined;
  const text = plain(block.inlines);
  const words = text.split(' ').length;
  if (text.length > longest || words > mostWords || !/\p{L}/u.test(text)) return undefined;
  const said = block.inlines.filter((run) => run.text.replace(/[\s:]/g, '') !== '');
  if (said.every((run) => run.style === 'bold')) return /[.,;]$/.test(text) ? undefined : boldDepth;
  const opens = next.kind === 'bullet' && opensAList.some((pattern) => pattern.test(text));
  return opens && words <= mostPlainWords && /^\p{Lu}/u.test(text) ? openingDepth : undefined;
}
