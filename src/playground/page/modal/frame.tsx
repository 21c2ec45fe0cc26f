// What stands above and below the blocks of a modal.
import { Icon } from '../parts/icon.tsx';
import { usePlayground } from '../state/playground.ts';
import type { ModalDefinition } from './modal.tsx';

type Close = (all: boolean) => void;

export interface ModalHeadProps {
  readonly id: string;
  readonly title: string;
  /** Whether there is another modal below. */
  readonly deep: boolean;
  readonly close: Close;
}

export function ModalHead({ id, title, deep, close }: ModalHeadProps) {
  const { facts } = usePlayground();
  return (
    <header className="modal-head">
      {deep && (
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
      <h2 id={id}>
        {title}
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
  );
}

export interface ModalFootProps {
  readonly definition: ModalDefinition;
  readonly sending: boolean;
  readonly close: Close;
}

export function ModalFoot({ definition, sending, close }: ModalFootProps) {
  return (
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
  );
}
