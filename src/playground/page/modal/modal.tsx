// The topmost modal: a dialog that keeps the focus, sends its form, and closes with Escape.
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { View } from '../../slack/workspace/model.ts';
import { Blocks } from '../blocks/blocks.tsx';
import type { Draft } from '../elements/form.ts';
import { Icon } from '../parts/icon.tsx';
import { usePlayground } from '../state/playground.ts';

export function ModalStack() {
  const { seen } = usePlayground();
  const { modals } = seen.sight;
  const top = modals.at(-1);
  useReturningFocus(top !== undefined);
  if (top === undefined || top.definition.type !== 'modal') return null;
  return <Modal key={top.id} view={top} definition={top.definition} depth={modals.length} />;
}

/** To where it was before the first modal opened. */
function useReturningFocus(open: boolean): void {
  const before = useRef<Element>(null);
  if (open && before.current === null) before.current = document.activeElement;
  useEffect(() => {
    if (open || before.current === null) return;
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  }, [open]);
}

interface ModalProps {
  readonly view: View;
  readonly definition: Extract<View['definition'], { type: 'modal' }>;
  readonly depth: number;
}

function Modal({ view, definition, depth }: ModalProps) {
  const { seen, facts, perform } = usePlayground();
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
    const typed = [...drafts.values()].map((draft) => ({ target, ...draft }));
    await perform({ do: 'submit', typed });
    setSending(false);
  };
  const title = `${view.rootId}-title`;
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
        <header className="modal-head">
          {depth > 1 && (
            <button
              type="button"
              className="plain-button"
              aria-label="Back"
              title="Back"
              onClick={() => close(false)}
            >
              <Icon name="back" />
            </button>
          )}
          <img src="/icon.svg" alt="" width={28} height={28} />
          <h2 id={title}>
            {definition.title.text}
            <span className="unseen">, from {facts.app.name}</span>
          </h2>
          <button
            type="button"
            className="plain-button"
            aria-label="Close all"
            title="Close"
            onClick={() => close(true)}
          >
            <Icon name="close" />
          </button>
        </header>
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
        <footer className="modal-foot">
          <button type="button" className="element-button" onClick={() => close(false)}>
            {definition.close?.text ?? 'Cancel'}
          </button>
          {definition.submit && (
            <button type="submit" className="element-button" data-style="primary" disabled={sending}>
              {definition.submit.text}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}
