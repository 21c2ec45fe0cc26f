// A sentence at the edge of the page, gone after a while.
import { useEffect } from 'react';
import { Icon } from './icon.tsx';

const SHOWN_MS = 7_000;

export interface ToastProps {
  readonly words: string;
  readonly leave: () => void;
}

export function Toast({ words, leave }: ToastProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words have their own time
  useEffect(() => {
    const timer = setTimeout(leave, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className="toast" role="alert">
      {words}
      <button type="button" className="plain-button" aria-label="Dismiss" onClick={leave}>
        <Icon name="close" size={16} />
      </button>
    </p>
  );
}
