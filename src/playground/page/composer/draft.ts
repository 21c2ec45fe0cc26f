// What is being written: the text, where the cursor stands, and what completes the word there.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Completion, completionsFor, type Known } from './completion.ts';

export interface Draft {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly completions: readonly Completion[];
  /** Which of them is marked. */
  readonly at: number;
  readonly move: (step: number) => void;
  readonly dismiss: () => void;
  /** As typed. */
  readonly type: (text: string, cursor: number) => void;
  readonly point: (cursor: number) => void;
  /** As put there, with the focus. */
  readonly put: (text: string, cursor: number) => void;
}

export function useDraft(known: Known): Draft {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [cursor, setCursor] = useState(0);
  const [at, setAt] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const completions = text === dismissed ? [] : completionsFor(text, cursor, known);
  useGrowing(field, text);
  const type = (wanted: string, place: number) => {
    setText(wanted);
    setCursor(place);
    setAt(0);
    setDismissed('');
  };
  return {
    field,
    text,
    completions,
    at,
    move: (step) => setAt((at + step + completions.length) % Math.max(1, completions.length)),
    dismiss: () => setDismissed(text),
    type,
    point: setCursor,
    put: (wanted, place) => {
      // At once: the next letter may come before the next frame.
      flushSync(() => type(wanted, place));
      field.current?.focus();
      field.current?.setSelectionRange(place, place);
    },
  };
}

function useGrowing(field: RefObject<HTMLTextAreaElement | null>, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height follows from the text
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [field, text]);
}
