// One message: who, when, for whom, what, and what can be done with it.
import { useMemo } from 'react';
import type { Block } from '../../slack/blocks/block.ts';
import type { Message } from '../../slack/workspace/model.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { usePlayground } from '../state/playground.ts';
import { Replies } from './replies.tsx';
import { dateOf, timeOf } from './time.ts';
import { Toolbar } from './toolbar.tsx';

export interface MessageProps {
  readonly message: Message;
  /** Said by the same person right after the last: then the name is not repeated. */
  readonly follows?: boolean;
  readonly inThread?: boolean;
  readonly replies?: readonly Message[];
}

export function MessageRow({ message, follows = false, inThread = false, replies = [] }: MessageProps) {
  const { seen, facts } = usePlayground();
  const author = seen.sight.users.find(({ id }) => id === message.user);
  const isApp = message.botId !== undefined || author?.role === 'slackbot';
  const isPrivate = message.viewer !== undefined;
  const name = message.displayName ?? author?.name ?? 'Somebody';
  const streaming = message.stream?.state === 'open';
  const label = `${name}, ${timeOf(message.ts)}${isPrivate ? ', only visible to you' : ''}`;
  return (
    <article
      className="message"
      aria-label={label}
      aria-busy={streaming}
      data-ts={message.ts}
      data-private={isPrivate}
      data-follows={follows}
      data-by={message.user === facts.app.userId ? 'app' : (author?.role ?? '')}
    >
      {isPrivate && (
        <p className="message-private">
          <Icon name="eye" size={14} /> Only visible to you
        </p>
      )}
      <div className="message-side">
        {follows ? <time>{timeOf(message.ts)}</time> : <Avatar user={author} />}
      </div>
      <div className="message-main">
        {!follows && (
          <header className="message-head">
            <strong>{name}</strong>
            {isApp && <small className="message-app">App</small>}
            <time dateTime={dateOf(message.ts).toISOString()} title={dateOf(message.ts).toLocaleString()}>
              {timeOf(message.ts)}
            </time>
          </header>
        )}
        <Content message={message} />
        {streaming && <span className="message-caret" />}
        {message.stream?.state === 'stopped_by_user' && <p className="message-note">Stopped</p>}
        {message.edited && <small className="message-note">(edited)</small>}
        {!inThread && replies.length > 0 && <Replies root={message} replies={replies} />}
      </div>
      {!isPrivate && <Toolbar message={message} inThread={inThread} />}
    </article>
  );
}

const NO_ID = 'text';

function Content({ message }: { readonly message: Message }) {
  const { seen } = usePlayground();
  const { channel, ts, text, blocks } = message;
  const target = useMemo(() => ({ channel, ts }), [channel, ts]);
  const shown: readonly Block[] = useMemo(
    () =>
      blocks.length > 0 || text === ''
        ? blocks
        : [{ type: 'section', block_id: NO_ID, text: { type: 'mrkdwn', text } }],
    [blocks, text],
  );
  return <Blocks blocks={shown} target={target} values={seen.sight.values[ts]} />;
}
