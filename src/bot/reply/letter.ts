// A reply on its way: what it says, whom it is for, and the ways there are to send it.
import { randomUUID } from 'node:crypto';
import type { RespondArguments, webApi } from '@slack/bolt';
import type { Rendered } from '../../views/render.ts';

/** Where a reply may go: what the request said of where it came from. */
export interface Address {
  /** Whoever asked; for them alone where no other way works. */
  readonly user: string;
  readonly channel?: string;
  readonly thread?: string;
  /** The address that came with a command, a click or a message shortcut. */
  readonly respond?: (message: RespondArguments) => Promise<unknown>;
}

export interface Letter {
  readonly message: Rendered;
  readonly to: Address;
  readonly visibleTo: 'everyone' | 'asker';
  /** Takes the place of the message whose button was pressed. */
  readonly replaces?: boolean;
}

export type Way = 'post' | 'respond' | 'direct';

export type Client = Pick<webApi.WebClient, 'chat' | 'conversations'>;

/** Links to documents must not unfold into previews: a preview is longer than the answer. */
const quiet = { unfurl_links: false, unfurl_media: false } as const;

/** Marks a post, so that it can be found again where Slack did not say whether it arrived. */
export const newMark = (): string => randomUUID();
const MARK = 'answer';

export interface Sending {
  readonly letter: Letter;
  readonly message: Rendered;
  readonly mark: string;
}

type Send = (client: Client, sending: Sending) => Promise<unknown>;

export const ways: Readonly<Record<Way, Send>> = {
  post: (client, { letter: { to }, message, mark }) =>
    client.chat.postMessage({
      channel: to.channel ?? to.user,
      ...(to.thread === undefined ? {} : { thread_ts: to.thread }),
      ...contentOf(message),
      ...quiet,
      metadata: { event_type: MARK, event_payload: { id: mark } },
    }),
  respond: (client, sending) => {
    const { letter, message } = sending;
    const { to, visibleTo, replaces = false } = letter;
    if (!to.respond) return ways.direct(client, sending);
    return to.respond({
      ...contentOf(message),
      ...quiet,
      response_type: visibleTo === 'everyone' ? 'in_channel' : 'ephemeral',
      replace_original: replaces,
      ...(to.thread === undefined || replaces ? {} : { thread_ts: to.thread }),
    });
  },
  direct: (client, { letter: { to }, message }) =>
    client.chat.postMessage({ channel: to.user, ...contentOf(message), ...quiet }),
};

const contentOf = ({ text, blocks }: Rendered) => (blocks.length > 0 ? { text, blocks } : { text });

/** Clocks differ a little between here and Slack. */
const SLACK_CLOCK_MS = 60_000;

/** Whether a post is in its thread after all; where that cannot be seen, it is taken not to be. */
export async function hasArrived(
  client: Client,
  { letter: { to }, mark }: Sending,
  sentAt: number,
): Promise<boolean> {
  const { channel, thread } = to;
  if (channel === undefined || thread === undefined) return false;
  const replies = await repliesSince(client, { channel, thread }, sentAt);
  return replies.some(({ metadata }) => JSON.stringify(metadata ?? '').includes(mark));
}

/** What stands in a thread since then; nothing where it may not be read. */
export async function repliesSince(
  client: Client,
  { channel, thread }: { readonly channel: string; readonly thread: string },
  sentAt: number,
) {
  const oldest = ((sentAt - SLACK_CLOCK_MS) / 1000).toFixed(6);
  const limit = 100;
  try {
    const { messages = [] } = await client.conversations.replies({
      channel,
      ts: thread,
      oldest,
      limit,
      include_all_metadata: true,
    });
    return messages;
  } catch {
    return [];
  }
}
