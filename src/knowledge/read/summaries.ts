// `<summary>Senior Editor</summary>` is the heading of what its `<details>` hold, marked headings included.
import type { Block } from '../model.ts';

export function withSummaries(blocks: readonly Block[]): Block[] {
  if (!blocks.some(isSummary)) return [...blocks];
  return blocks.map((block, i) => {
    const inner = isSummary(block) ? firstHeading(blocks, i + 1) : undefined;
    return inner === undefined ? block : { ...block, depth: Math.max(1, inner.depth - 1) };
  });
}

const isSummary = ({ kind, pseudo, quote }: Block): boolean =>
  kind === 'heading' && pseudo === true && /<summary\b/i.test(quote);

function firstHeading(blocks: readonly Block[], from: number): Block | undefined {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || isSummary(block) || /<\/details>/i.test(block.quote)) return undefined;
    if (block.kind === 'heading' && !block.pseudo) return block;
  }
  return undefined;
}
