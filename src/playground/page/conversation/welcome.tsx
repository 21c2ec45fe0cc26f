// What an empty room says: how to begin.
import type { SightOfConversation } from '../../server/wire.ts';
import { Avatar } from '../parts/avatar.tsx';
import { usePlayground } from '../state/playground.ts';

export function Welcome({ room, isApp }: { readonly room: SightOfConversation; readonly isApp: boolean }) {
  const { facts, seen } = usePlayground();
  const app = seen.sight.users.find(({ id }) => id === facts.app.userId);
  const { documents, levels, specialties } = facts.library;
  return (
    <section className="welcome">
      <Avatar user={app} size={48} />
      <h2>{isApp ? facts.app.name : `Welcome to #${room.name}`}</h2>
      <p>{facts.app.about}</p>
      <p>
        {isApp ? (
          'Ask anything here in your own words, or pick a question below.'
        ) : room.members.includes(facts.app.userId) ? (
          <>
            Type <kbd>/</kbd> for its commands, mention <kbd>@{facts.app.handle}</kbd> to ask in front of
            everybody, or pick a question below.
          </>
        ) : (
          <>
            {facts.app.name} is not in this channel: its commands work here, it hears no mention. Type{' '}
            <kbd>/</kbd> for the commands.
          </>
        )}
      </p>
      <p className="welcome-facts">
        {counted(documents, 'document')} read: {counted(levels, 'level')},{' '}
        {specialties === 1 ? '1 specialty' : `${specialties} specialties`} ·{' '}
        {facts.model === undefined
          ? 'no model: every word is the documents’ own'
          : `summaries by ${facts.model}`}
      </p>
    </section>
  );
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
