// Where one writes: a field that grows, completes commands and names, and sends with Enter.
import { type KeyboardEvent, useId } from 'react';
import type { SightOfConversation } from '../../server/wire.ts';
import { optionId } from '../elements/option-list.tsx';
import { usePlayground } from '../state/playground.ts';
import { hintFor, type Known } from './completion.ts';
import { Completions } from './completions.tsx';
import { useDraft } from './draft.ts';
import { meaningOf } from './keys.ts';
import { usePost } from './post.ts';
import { Tools } from './tools.tsx';

export interface ComposerProps {
  readonly room: SightOfConversation;
  readonly thread?: string;
  readonly label: string;
}

export function Composer({ room, thread, label }: ComposerProps) {
  const known = useKnown(room, thread);
  const post = usePost(room, thread);
  const draft = useDraft(known);
  const { text, completions, at } = draft;
  const id = useId();
  const send = async () => {
    const typed = text.trim();
    if (typed === '') return;
    draft.put('', 0);
    if (!(await post(typed))) draft.put(typed, typed.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Then Enter accepts a character of Japanese, say.
    if (event.nativeEvent.isComposing) return;
    const meaning = meaningOf(event, text, completions, at);
    if (meaning.means === 'nothing') return;
    event.preventDefault();
    event.stopPropagation();
    if (meaning.means === 'move') draft.move(meaning.step);
    else if (meaning.means === 'take') draft.put(meaning.completion.text, meaning.completion.cursor);
    else if (meaning.means === 'dismiss') draft.dismiss();
    else void send();
  };
  const offers = completions.length > 0;
  const hint = hintFor(text, known);
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {offers && (
        <Completions
          id={id}
          completions={completions}
          at={at}
          take={(one) => draft.put(one.text, one.cursor)}
        />
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
      <Tools text={text} inThread={thread !== undefined} put={draft.put} />
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

/** The app first, then whoever is in the room; in a thread there are no commands. */
function useKnown(room: SightOfConversation, thread: string | undefined): Known {
  const { facts, seen } = usePlayground();
  const { userId } = facts.app;
  const members = seen.sight.users.filter(({ id }) => room.members.includes(id));
  return {
    commands: thread === undefined ? facts.commands : [],
    people: [...members.filter(({ id }) => id === userId), ...members.filter(({ id }) => id !== userId)],
  };
}
