// A field of a form with its label, its hint, and what is wrong with it.
import { useId } from 'react';
import type { Block } from '../../slack/blocks/block.ts';
import { AnyElement } from '../elements/element.tsx';
import { useForm } from '../elements/form.ts';

export function InputBlock({ block }: { readonly block: Extract<Block, { type: 'input' }> }) {
  const { errors } = useForm();
  const { label, element, hint, optional = false, block_id } = block;
  const id = useId();
  const error = errors[block_id];
  const described = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ');
  return (
    <div className="block-input" data-wrong={error !== undefined}>
      <span id={`${id}label`} className="block-label">
        {label.text}
        {optional && <small> (optional)</small>}
      </span>
      <AnyElement
        element={element}
        block={block_id}
        labelledBy={`${id}label`}
        describedBy={described === '' ? undefined : described}
      />
      {hint && (
        <small id={`${id}hint`} className="block-hint">
          {hint.text}
        </small>
      )}
      {error && (
        <p id={`${id}error`} className="block-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
