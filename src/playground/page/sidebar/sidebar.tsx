// The left side: the workspace, who one is, where one can go, and how the page looks.
import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { usePlayground } from '../state/playground.ts';
import { appRoomOf, channelsOf, roomOf } from '../state/rooms.ts';
import { ThemePicker } from './theme-picker.tsx';
import { Who } from './who.tsx';

export function Sidebar() {
  const playground = usePlayground();
  const { seen, facts, place } = playground;
  const current = roomOf(playground);
  const appRoom = appRoomOf(playground);
  return (
    <div className="sidebar">
      <header>
        <strong>{seen.sight.team.name}</strong>
        <small>A stand-in for Slack, on this machine</small>
      </header>
      <Who />
      <nav aria-label="Conversations">
        <h2>Channels</h2>
        <ul>
          {channelsOf(playground).map((room) => (
            <RoomLink key={room.id} room={room.id} tab="messages" current={current?.id === room.id}>
              <Icon name={room.kind === 'group' ? 'lock' : 'hash'} size={16} /> {room.name}
            </RoomLink>
          ))}
        </ul>
        <h2>{facts.app.name}</h2>
        <ul>
          {appRoom && (
            <>
              <RoomLink
                room={appRoom.id}
                tab="home"
                current={current?.id === appRoom.id && place.tab === 'home'}
              >
                <Icon name="home" size={16} /> Home
              </RoomLink>
              <RoomLink
                room={appRoom.id}
                tab="messages"
                current={current?.id === appRoom.id && place.tab === 'messages'}
              >
                <Icon name="thread" size={16} /> Messages
              </RoomLink>
            </>
          )}
        </ul>
      </nav>
      <ThemePicker />
    </div>
  );
}

interface RoomLinkProps {
  readonly room: string;
  readonly tab: 'messages' | 'home';
  readonly current: boolean;
  readonly children: ReactNode;
}

function RoomLink({ room, tab, current, children }: RoomLinkProps) {
  const { go } = usePlayground();
  return (
    <li>
      <button
        type="button"
        aria-current={current ? 'page' : undefined}
        onClick={() => go({ room, tab, thread: undefined, rooms: false })}
      >
        {children}
      </button>
    </li>
  );
}
