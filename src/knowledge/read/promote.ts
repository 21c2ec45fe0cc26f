// Lines that stand where a heading would without being marked as one: `**Team responsibilities**`, `Requirements`.
import type { Block } from '../model.ts';
import { plain } from './inlines.ts';

/** Deeper than any marked heading, so that the next one closes it. */
export const pseudoDepth = 7;

const longest = 80;
const mostWords = 9;

/** A plain line is promoted only where its last words say what the list below it is. */
const opensAList =
  /\b(requirements?|responsibilit(y|ies)|qualifications?|duties|skills|experience|nice[- ]to[- ]haves?|must[- ]haves?|competenc(y|ies)|behaviou?rs)\s*:?$/i;

/** "You will:", "What we expect:". */
const opensOwnList =
  /^(you (will|have|are|bring|need|can|should)|you('|’)(ll|ve)( need| have)?|what (you('|’)?(ll| will)? )?(do|bring|need|have)|what we expect|about you|expectations)\s*:?$/i;

export function promoteHeadings(blocks: readonly Block[]): Block[] {
  const spoken = blocks.filter((block) => block.kind !== 'furniture');
  const next = new Map(spoken.map((block, i) => [block, spoken[i + 1]]));
  return blocks.map((block) =>
    standsAsHeading(block, next.get(block))
      ? { ...block, kind: 'heading', depth: pseudoDepth, pseudo: true }
      : block,
  );
}

function standsAsHeading(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || block.depth !== 0 || !next || next.kind === 'heading') return false;
  const text = plain(block.inlines);
  if (text.length > longest || text.split(' ').length > mostWords || !/\p{L}/u.test(text)) return false;
  const said = block.inlines.filter((run) => run.text.replace(/[\s:]/g, '') !== '');
  if (said.every((run) => run.style === 'bold')) return !/[.,;]$/.test(text);
  return (
    next.kind === 'bullet' &&
    (opensAList.test(text) || opensOwnList.test(text)) &&
    text.split(' ').length <= 5 &&
    /^\p{Lu}/u.test(text)
  );
}
