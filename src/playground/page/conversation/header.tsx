// What room this is, and the ways to its other views.
import type { SightOfConversation } from '../../server/wire.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { usePlayground } from '../state/playground.ts';

export function Header({ room, isApp }: { readonly room: SightOfConversation; readonly isApp: boolean }) {
  const { facts, seen, place, go } = usePlayground();
  const app = seen.sight.users.find(({ id }) => id === facts.app.userId);
  const hasApp = room.members.includes(facts.app.userId);
  return (
    <header className="conversation-head">
      <button
        type="button"
        className="plain-button narrow-only"
        aria-label="All conversations"
        onClick={() => go({ rooms: true })}
      >
        <Icon name="back" />
      </button>
      <h1>
        {isApp ? <Avatar user={app} size={24} /> : <Icon name={room.kind === 'group' ? 'lock' : 'hash'} />}
        {isApp ? facts.app.name : room.name}
      </h1>
      {isApp ? (
        <Tabs />
      ) : (
        <span className="conversation-about">
          {room.members.length} members,{' '}
          {hasApp ? `${facts.app.name} is one of them` : `without ${facts.app.name}`}
        </span>
      )}
      <button
        type="button"
        className="conversation-inspect"
        aria-pressed={place.inspector}
        onClick={() => go({ inspector: !place.inspector })}
      >
        <Icon name="code" size={16} /> <span>Inspector</span>
      </button>
    </header>
  );
}

const tabs = [
  { tab: 'home', label: 'Home' },
  { tab: 'messages', label: 'Messages' },
] as const;

function Tabs() {
  const { place, go } = usePlayground();
  return (
    <nav className="conversation-tabs" aria-label="Views of the app">
      {tabs.map(({ tab, label }) => (
        <button
          key={tab}
          type="button"
          aria-current={place.tab === tab ? 'page' : undefined}
          onClick={() => go({ tab, thread: undefined })}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
