// The list above the field.
import { useEffect, useRef } from 'react';
import { optionId } from '../elements/option-list.tsx';
import type { Completion } from './completion.ts';

export interface CompletionsProps {
  readonly id: string;
  readonly completions: readonly Completion[];
  readonly at: number;
  readonly take: (completion: Completion) => void;
}

export function Completions({ id, completions, at, take }: CompletionsProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is at this place changes with the list
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, completions]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label="Suggestions"
      className="composer-completions"
    >
      {completions.map((completion, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
        <div
          key={completion.key}
          id={optionId(id, i)}
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(completion)}
        >
          <strong>{completion.label}</strong> <span>{completion.hint}</span>
          {completion.about && <small>{completion.about}</small>}
        </div>
      ))}
    </div>
  );
}
