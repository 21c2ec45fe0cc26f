// Writing and sending: the draft, what the keys do with it, and what becomes of it.
import type { KeyboardEvent } from 'react';
import type { SightOfConversation } from '../../server/wire.ts';
import { usePlayground } from '../state/playground.ts';
import type { Known } from './completion.ts';
import { type Draft, useDraft } from './draft.ts';
import { meaningOf } from './keys.ts';
import { usePost } from './post.ts';

export interface Writing {
  readonly known: Known;
  readonly draft: Draft;
  readonly send: () => Promise<void>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useWriting(room: SightOfConversation, thread: string | undefined): Writing {
  const known = useKnown(room, thread);
  const post = usePost(room, thread);
  const draft = useDraft(known);
  const send = async () => {
    const typed = draft.text.trim();
    if (typed === '') return;
    draft.put('', 0);
    if (!(await post(typed))) draft.put(typed, typed.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Then Enter accepts a character of Japanese, say.
    if (event.nativeEvent.isComposing) return;
    const meaning = meaningOf(event, draft.text, draft.completions, draft.at);
    if (meaning.means === 'nothing') return;
    event.preventDefault();
    event.stopPropagation();
    if (meaning.means === 'move') draft.move(meaning.step);
    else if (meaning.means === 'take') draft.put(meaning.completion.text, meaning.completion.cursor);
    else if (meaning.means === 'dismiss') draft.dismiss();
    else void send();
  };
  return { known, draft, send, onKeyDown };
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
