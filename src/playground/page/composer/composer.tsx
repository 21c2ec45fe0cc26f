// Where one writes: a field that grows, completes commands and names, and sends with Enter.
import { useId } from 'react';
import type { SightOfConversation } from '../../server/wire.ts';
import { optionId } from '../elements/option-list.tsx';
import { hintFor } from './completion.ts';
import { Completions } from './completions.tsx';
import { Tools } from './tools.tsx';
import { useWriting } from './writing.ts';

export interface ComposerProps {
  readonly room: SightOfConversation;
  readonly thread?: string;
  readonly label: string;
}

export function Composer({ room, thread, label }: ComposerProps) {
  const { known, draft, send, onKeyDown } = useWriting(room, thread);
  const { text, completions, at, put } = draft;
  const id = useId();
  const offers = completions.length > 0;
  const hint = hintFor(text, known);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className="composer" onSubmit={submit}>
      {offers && (
        <Completions id={id} completions={completions} at={at} take={(one) => put(one.text, one.cursor)} />
      )}
      <div className="composer-field">
        {hint && <Hint typed={text} hint={hint} />}
        <textarea
          ref={draft.field}
          rows={1}
          aria-label={label}
          placeholder={label}
          aria-autocomplete="list"
          aria-controls={offers ? id : undefined}
          aria-activedescendant={offers ? optionId(id, at) : undefined}
          aria-description={hint}
          value={text}
          onChange={({ target }) => draft.type(target.value, target.selectionStart)}
          onSelect={({ currentTarget }) => draft.point(currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
        />
      </div>
      <Tools text={text} inThread={thread !== undefined} put={put} />
    </form>
  );
}

/** What may follow, behind what is typed. */
function Hint({ typed, hint }: { readonly typed: string; readonly hint: string }) {
  return (
    <span className="composer-hint" aria-hidden="true">
      <span>{typed}</span>
      {hint}
    </span>
  );
}
