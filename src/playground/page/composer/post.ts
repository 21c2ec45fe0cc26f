// Sending what was typed: a command to the app, words to the room.
import type { SightOfConversation } from '../../server/wire.ts';
import { usePlayground } from '../state/playground.ts';

export type Post = (typed: string) => Promise<boolean>;

/** True where it was sent. */
export function usePost(room: SightOfConversation, thread: string | undefined): Post {
  const { perform, tell } = usePlayground();
  return async (typed) => {
    const text = typed.trim();
    if (text.startsWith('/')) {
      const [name = ''] = text.split(' ');
      if (thread !== undefined) tell(`${name} does not work in threads. Mention the app instead.`);
      else void perform({ do: 'command', where: room.id, typed: text });
      return thread === undefined;
    }
    const { ok } = await perform({
      do: 'say',
      where: room.id,
      typed: text,
      ...(thread === undefined ? {} : { thread }),
    });
    return ok;
  };
}
