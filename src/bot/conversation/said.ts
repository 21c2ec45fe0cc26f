// What somebody said where the app can read it: people only, as they first wrote it.
import { z } from 'zod';

const Event = z.object({
  user: z.string(),
  text: z.string().default(''),
  ts: z.string(),
  channel: z.string(),
  thread_ts: z.string().optional(),
  channel_type: z.string().optional(),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
  edited: z.unknown().optional(),
});

export interface Said {
  readonly user: string;
  /** As Slack delivers it, with its markup. */
  readonly text: string;
  readonly ts: string;
  readonly channel: string;
  /** The first message of the thread: this one, where it begins one. */
  readonly thread: string;
  readonly inThread: boolean;
  readonly direct: boolean;
}

/** Every other subtype is an edit, a deletion, a join, another app, or furniture. */
const bySomebody: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
  'me_message',
]);

export function readSaid(event: unknown): Said | undefined {
  const parsed = Event.safeParse(event);
  if (!parsed.success) return undefined;
  const { user, text, ts, channel, thread_ts, channel_type, subtype, bot_id, edited } = parsed.data;
  if (!bySomebody.has(subtype) || bot_id !== undefined || edited !== undefined) return undefined;
  return {
    user,
    text,
    ts,
    channel,
    thread: thread_ts ?? ts,
    inThread: thread_ts !== undefined,
    direct: channel_type === 'im',
  };
}

export const mentions = (text: string, user: string | undefined): boolean =>
  user !== undefined && (text.includes(`<@${user}>`) || text.includes(`<@${user}|`));

export const orders = ['mute', 'unmute', 'help'] as const;
export type Order = (typeof orders)[number];

const said: Readonly<Record<Order, RegExp>> = {
  mute: /^(please )?(mute|be quiet|shut up|stop|leave us alone)( please| here| this thread)*[.!]*$/i,
  unmute: /^(please )?(unmute|come back)( please| here| this thread)*[.!]*$/i,
  help: /^(help|\?)$/i,
};

/** A word to the app itself instead of a question. */
export const readOrder = (text: string): Order | undefined => {
  const words = text.replace(/<@[^>]*>/g, ' ').trim();
  return orders.find((order) => said[order].test(words));
};
