// One block: read-only ones by the library, those one can press or fill in by components of ours.
import type { Block } from '../../slack/blocks/block.ts';
import { AnyElement } from '../elements/element.tsx';
import { InputBlock } from './input.tsx';
import { Passive } from './passive.tsx';
import { SectionBlock } from './section.tsx';
import { Words } from './words.tsx';

type Only<T extends Block['type']> = { readonly block: Extract<Block, { type: T }> };

export function AnyBlock({ block }: { readonly block: Block }) {
  switch (block.type) {
    // The library reads these texts as Markdown and loses some of it.
    case 'header':
      return <h3 className="block-header">{block.text.text}</h3>;
    case 'section':
      return <SectionBlock block={block} />;
    case 'context':
      return <ContextBlock block={block} />;
    case 'actions':
    case 'context_actions':
      return (
        <div className="block-actions">
          {block.elements.map((element) => (
            <AnyElement key={keyOf(element)} element={element} block={block.block_id} />
          ))}
        </div>
      );
    case 'input':
      return <InputBlock block={block} />;
    case 'card':
      return <CardBlock block={block} />;
    case 'carousel':
      return (
        <div className="block-carousel">
          {block.elements.map((card) => (
            <CardBlock key={card.block_id} block={card} />
          ))}
        </div>
      );
    case 'container':
      return <ContainerBlock block={block} />;
    case 'divider':
      return <hr className="block-divider" />;
    default:
      return <Passive block={block} />;
  }
}

/** Buttons of one action differ in what they carry. */
const keyOf = (element: { readonly action_id: string; readonly value?: unknown }): string =>
  `${element.action_id} ${String(element.value ?? '')}`;

function ContextBlock({ block }: Only<'context'>) {
  return (
    <div className="block-context">
      {block.elements.map((element, i) =>
        element.type === 'image' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: what stands here has no other name, and never moves
          <img key={i} src={element.image_url} alt={element.alt_text} width={20} height={20} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Words key={i} text={element} />
        ),
      )}
    </div>
  );
}

function CardBlock({ block }: Only<'card'>) {
  const { hero_image, title, subtitle, body, subtext, actions = [] } = block;
  return (
    <div className="block-card">
      {hero_image && <img src={hero_image.image_url} alt={hero_image.alt_text} />}
      {title && (
        <strong>
          <Words text={title} />
        </strong>
      )}
      {[subtitle, body, subtext].map((text, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: three lines with places of their own
        text ? <Words key={i} text={text} /> : null,
      )}
      <div className="block-actions">
        {actions.map((action) => (
          <AnyElement key={keyOf(action)} element={action} block={block.block_id} />
        ))}
      </div>
    </div>
  );
}

function ContainerBlock({ block }: Only<'container'>) {
  const { title, subtitle, child_blocks, is_collapsible = false, default_collapsed = false } = block;
  const inner = child_blocks.map((child, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a rich text in it may have no name of its own
    <AnyBlock key={i} block={child} />
  ));
  const head = (
    <>
      <strong>{title?.text}</strong> {subtitle && <Words text={subtitle} />}
    </>
  );
  return is_collapsible ? (
    <details className="block-container" open={!default_collapsed}>
      <summary>{head}</summary>
      {inner}
    </details>
  ) : (
    <div className="block-container">
      {head}
      {inner}
    </div>
  );
}
