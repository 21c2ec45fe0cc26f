// The interactive elements of a block, however deep the block keeps them.
import type { Block } from './block.ts';
import type { Element } from './elements.ts';

export interface PlacedElement {
  readonly blockId: string;
  readonly element: Element;
  /** Inside an input block, and then whether a change is sent at once. */
  readonly input: { readonly dispatched: boolean; readonly optional: boolean } | undefined;
}

type Nested = Block | Extract<Block, { type: 'container' }>['child_blocks'][number];

export function elementsOf(blocks: readonly Nested[]): readonly PlacedElement[] {
  return blocks.flatMap(placedIn);
}

function placedIn(block: Nested): readonly PlacedElement[] {
  const place = (element: Element): PlacedElement => ({
    blockId: block.block_id ?? '',
    element,
    input: undefined,
  });
  switch (block.type) {
    case 'section':
      return block.accessory === undefined || block.accessory.type === 'image'
        ? []
        : [place(block.accessory)];
    case 'actions':
    case 'context_actions':
      return block.elements.map(place);
    case 'input':
      return [
        {
          ...place(block.element),
          input: { dispatched: block.dispatch_action ?? false, optional: block.optional ?? false },
        },
      ];
    case 'card':
      return (block.actions ?? []).map(place);
    case 'carousel':
      return elementsOf(block.elements);
    case 'container':
      return elementsOf(block.child_blocks);
    default:
      return [];
  }
}
