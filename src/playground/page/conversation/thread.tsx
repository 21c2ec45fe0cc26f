// A thread, beside the room it is in.

import type { SightOfConversation } from '../../server/wire.ts';
import { Composer } from '../composer/composer.tsx';
import { Icon } from '../parts/icon.tsx';
import { usePlayground } from '../state/playground.ts';
import { isAppRoom, nameOf } from '../state/rooms.ts';
import { messagesIn } from '../state/workspace.ts';
import { Messages } from './messages.tsx';
import { Status } from './status.tsx';

export function ThreadPane({ room, root }: { readonly room: SightOfConversation; readonly root: string }) {
  const playground = usePlayground();
  const { seen, go } = playground;
  const messages = messagesIn(seen, room.id).filter(({ ts, threadTs }) => ts === root || threadTs === root);
  return (
    <aside className="thread" aria-label="Thread">
      <header className="conversation-head">
        <h2>
          Thread{' '}
          <small>
            {isAppRoom(playground, room) ? '' : '#'}
            {nameOf(playground, room)}
          </small>
        </h2>
        <button
          type="button"
          className="plain-button"
          aria-label="Close the thread"
          title="Close"
          onClick={() => go({ thread: undefined })}
        >
          <Icon name="close" />
        </button>
      </header>
      <Messages key={root} label="Messages in the thread" messages={messages} inThread />
      <Status channel={room.id} thread={root} />
      <Composer key={`${root} composer`} room={room} thread={root} label="Reply" />
    </aside>
  );
}
