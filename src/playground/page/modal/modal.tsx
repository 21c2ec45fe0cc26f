// A modal: a dialog that keeps the focus, sends its form, and closes with Escape.
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { View } from '../../slack/workspace/model.ts';
import { Blocks } from '../blocks/blocks.tsx';
import type { Draft } from '../elements/form.ts';
import { usePlayground } from '../state/playground.ts';
import { ModalFoot, ModalHead } from './frame.tsx';

export type ModalDefinition = Extract<View['definition'], { type: 'modal' }>;

export interface ModalProps {
  readonly view: View;
  readonly definition: ModalDefinition;
  /** How many modals there are, this one included. */
  readonly depth: number;
}

export function Modal({ view, definition, depth }: ModalProps) {
  const { seen, perform } = usePlayground();
  const dialog = useRef<HTMLDialogElement>(null);
  const drafts = useRef(new Map<string, Draft>()).current;
  const [sending, setSending] = useState(false);
  const target = useMemo(() => ({ view: view.id }), [view.id]);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (all: boolean) => perform({ do: 'close', all });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (definition.submit === undefined) return;
    setSending(true);
    await perform({ do: 'submit', typed: [...drafts.values()].map((draft) => ({ target, ...draft })) });
    setSending(false);
  };
  const title = `${view.id}-title`;
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        close(false);
      }}
    >
      <form onSubmit={submit}>
        <ModalHead id={title} title={definition.title.text} deep={depth > 1} close={close} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
        <section className="modal-body" aria-label={definition.title.text} tabIndex={0}>
          <Blocks
            blocks={definition.blocks}
            target={target}
            values={seen.sight.values[view.id]}
            drafts={drafts}
            errors={view.errors}
          />
        </section>
        <ModalFoot definition={definition} sending={sending} close={close} />
      </form>
    </dialog>
  );
}
