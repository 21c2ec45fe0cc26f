// A channel, or the direct message with the app: its header, what was said, and where to write.

import { useEffect } from 'react';
import type { SightOfConversation } from '../../server/wire.ts';
import type { Message } from '../../slack/workspace/model.ts';
import { Composer } from '../composer/composer.tsx';
import { usePlayground } from '../state/playground.ts';
import { isAppRoom, nameOf } from '../state/rooms.ts';
import { messagesIn } from '../state/workspace.ts';
import { Header } from './header.tsx';
import { Home } from './home.tsx';
import { Messages } from './messages.tsx';
import { useOpening } from './opening.ts';
import { Status } from './status.tsx';
import { Suggestions } from './suggestions.tsx';
import { Welcome } from './welcome.tsx';

export function ConversationPane({ room }: { readonly room: SightOfConversation }) {
  const playground = usePlayground();
  const isApp = isAppRoom(playground, room);
  const title = `${isApp ? '' : '#'}${nameOf(playground, room)}`;
  useEffect(() => {
    document.title = `${title} · Career guide playground`;
  }, [title]);
  return (
    <main className="conversation" aria-label={nameOf(playground, room)}>
      <Header room={room} isApp={isApp} />
      {isApp && playground.place.tab === 'home' ? <Home /> : <Talk room={room} isApp={isApp} />}
    </main>
  );
}

function Talk({ room, isApp }: { readonly room: SightOfConversation; readonly isApp: boolean }) {
  const playground = usePlayground();
  const all = messagesIn(playground.seen, room.id);
  const name = nameOf(playground, room);
  useOpening(isApp ? 'messages' : undefined);
  return (
    <>
      <Messages
        key={room.id}
        label={`Messages in ${name}`}
        messages={all.filter(isInRoom)}
        replies={repliesIn(all)}
      >
        {all.length === 0 && <Welcome room={room} isApp={isApp} />}
      </Messages>
      <Status channel={room.id} thread={undefined} />
      <Suggestions room={room} isApp={isApp} />
      <Composer key={`${room.id} composer`} room={room} label={`Message ${isApp ? name : `#${name}`}`} />
    </>
  );
}

const isInRoom = ({ threadTs, ts, subtype }: Message): boolean =>
  threadTs === undefined || threadTs === ts || subtype === 'thread_broadcast';

function repliesIn(messages: readonly Message[]): ReadonlyMap<string, readonly Message[]> {
  const replies = messages.filter(
    ({ threadTs, ts, viewer }) => threadTs !== undefined && threadTs !== ts && viewer === undefined,
  );
  return Map.groupBy(replies, ({ threadTs }) => threadTs ?? '');
}
