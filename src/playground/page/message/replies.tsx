// The way into a thread, under the message it began with.

import type { Message } from '../../slack/workspace/model.ts';
import { Avatar } from '../parts/avatar.tsx';
import { usePlayground } from '../state/playground.ts';
import { timeOf } from './time.ts';

export function Replies({ root, replies }: { readonly root: Message; readonly replies: readonly Message[] }) {
  const { seen, go } = usePlayground();
  const authors = [...new Set(replies.map(({ user }) => user))].slice(0, 3);
  const last = replies.at(-1);
  return (
    <button type="button" className="message-replies" onClick={() => go({ thread: root.ts })}>
      {authors.map((id) => (
        <Avatar key={id} size={22} user={seen.sight.users.find((user) => user.id === id)} />
      ))}
      <strong>{replies.length === 1 ? '1 reply' : `${replies.length} replies`}</strong>
      <small>{last && `Last at ${timeOf(last.ts)}`}</small>
    </button>
  );
}
