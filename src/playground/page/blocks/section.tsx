// A section: text, perhaps in two columns, and what stands beside it.
import type { Block } from '../../slack/blocks/block.ts';
import { AnyElement } from '../elements/element.tsx';
import { Words } from './words.tsx';

export function SectionBlock({ block }: { readonly block: Extract<Block, { type: 'section' }> }) {
  const { text, fields = [], accessory } = block;
  return (
    <div className="block-section">
      <div>
        {text && <Words text={text} />}
        {fields.length > 0 && (
          <div className="block-fields">
            {fields.map((field, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: fields have no other name, and never move
              <Words key={i} text={field} />
            ))}
          </div>
        )}
      </div>
      {accessory?.type === 'image' && (
        <img src={accessory.image_url} alt={accessory.alt_text} width={88} height={88} />
      )}
      {accessory && accessory.type !== 'image' && <AnyElement element={accessory} block={block.block_id} />}
    </div>
  );
}
