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
        ) : (
          <>
            Type <kbd>/</kbd> for its commands, mention <kbd>@{facts.app.handle}</kbd> to ask in front of
            everybody, or pick a question below.
          </>
        )}
      </p>
      <p className="welcome-facts">
        {documents} documents read: {levels} levels, {specialties} specialties ·{' '}
        {facts.model === undefined
          ? 'no model: every word is the documents’ own'
          : `summaries by ${facts.model}`}
      </p>
    </section>
  );
}
