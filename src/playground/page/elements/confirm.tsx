// The question before an act, as the app words it.
import { useEffect, useId, useRef } from 'react';
import type { Element } from '../../slack/blocks/elements.ts';
import { Words } from '../blocks/words.tsx';

type ConfirmDialog = NonNullable<Extract<Element, { type: 'button' }>['confirm']>;

export interface ConfirmProps {
  readonly confirm: ConfirmDialog;
  readonly yes: () => void;
  readonly no: () => void;
}

export function Confirm({ confirm, yes, no }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="modal modal-small" aria-labelledby={id} onClose={no}>
      <header className="modal-head">
        <h2 id={id}>{confirm.title.text}</h2>
      </header>
      <div className="modal-body">
        <Words text={confirm.text} />
      </div>
      <footer className="modal-foot">
        <button type="button" className="element-button" onClick={no}>
          {confirm.deny.text}
        </button>
        <button
          type="button"
          className="element-button"
          data-style={confirm.style ?? 'primary'}
          onClick={yes}
        >
          {confirm.confirm.text}
        </button>
      </footer>
    </dialog>
  );
}
