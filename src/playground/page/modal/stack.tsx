// The modals of the person, of which the topmost is shown.
import { useEffect, useRef } from 'react';
import { usePlayground } from '../state/playground.ts';
import { Modal } from './modal.tsx';

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
