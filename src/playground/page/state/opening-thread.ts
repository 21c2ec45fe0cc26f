// Where there is room beside the conversation, a thread opens by itself when the app answers what one has just said.
import { useEffect, useRef } from 'react';
import type { SightOfConversation } from '../../server/wire.ts';
import type { Playground } from './playground.ts';
import { messagesIn } from './workspace.ts';

const WIDE = '(min-width: 1000px)';

export function useOpeningThread(
  { seen, facts, me, go }: Playground,
  room: SightOfConversation | undefined,
): void {
  const messages = room ? messagesIn(seen, room.id) : [];
  const last = messages.at(-1);
  const known = useRef<string>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = `${room?.id} ${last?.ts}`;
    // What was there when one came is not news.
    if (before === undefined || !before.startsWith(`${room?.id} `) || before === known.current) return;
    const root = messages.find(({ ts }) => ts === last?.threadTs);
    const mine = root?.user === me.id || last?.viewer === me.id;
    if (root !== undefined && mine && last?.user === facts.app.userId && matchMedia(WIDE).matches)
      go({ thread: root.ts });
  }, [messages, last, room?.id, facts.app.userId, me.id, go]);
}
