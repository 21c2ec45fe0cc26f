// Saying things: in channels, threads and direct messages; editing and taking back.
import type { Delivery } from '../delivery/model.ts';
import { isMember, setMembership } from '../workspace/conversations.ts';
import { changeMessage, deleteMessage, postMessage } from '../workspace/messages.ts';
import type { Message, User } from '../workspace/model.ts';
import { nextTimestamp } from '../workspace/world.ts';
import { compose } from './compose.ts';
import { placeOf, type Site } from './site.ts';

export interface SpeakOptions {
  /** A message of the thread, or the timestamp of its first. */
  readonly thread?: Message | string | undefined;
}

export interface Spoken {
  readonly message: Message;
  /** The events it caused, after their first attempt. */
  readonly deliveries: readonly Delivery[];
}

export async function say(
  site: Site,
  user: User,
  where: string,
  typed: string,
  options: SpeakOptions = {},
): Promise<Spoken> {
  const { world } = site;
  const conversation = placeOf(site, user, where);
  if (!isMember(conversation, user.id)) throw new Error(`${user.name} is not in ${conversation.name}`);
  if (user.role !== 'other_app' && isReadOnly(site, conversation.members)) {
    throw new Error('Sending messages to this app has been turned off');
  }
  const { thread } = options;
  const { result, sent } = site.causing(() =>
    postMessage(world, {
      ...compose(world, typed),
      channel: conversation.id,
      user: user.id,
      threadTs: typeof thread === 'object' ? (thread.threadTs ?? thread.ts) : thread,
      ...(user.role === 'other_app' ? { subtype: 'bot_message', botId: `B${user.id}` } : {}),
    }),
  );
  if (asksStranger(site, conversation.members, result)) sayAbsent(site, user, result);
  return { message: result, deliveries: await sent };
}

/** The app is spoken to where it hears nothing. */
const asksStranger = ({ world }: Site, members: readonly string[], { text }: Message): boolean =>
  text.includes(`<@${world.app.botUserId}>`) && !members.includes(world.app.botUserId);

function sayAbsent({ world }: Site, user: User, { channel, threadTs }: Message): void {
  const name = world.users.get(world.app.botUserId)?.name ?? 'The app';
  postMessage(world, {
    channel,
    threadTs,
    user: 'USLACKBOT',
    viewer: user.id,
    text: `${name} is not in this channel, so it does not hear what is said here. Its commands work everywhere.`,
  });
}

export function mention(
  site: Site,
  user: User,
  where: string,
  typed: string,
  options?: SpeakOptions,
): Promise<Spoken> {
  const app = site.world.users.get(site.world.app.botUserId);
  return say(site, user, where, `@${app?.handle ?? ''} ${typed}`, options);
}

export async function edit(site: Site, user: User, message: Message, typed: string): Promise<Spoken> {
  const edited = { user: user.id, ts: nextTimestamp(site.world) };
  const { result, sent } = site.causing(() =>
    changeMessage(site.world, message, { ...compose(site.world, typed), edited }),
  );
  return { message: result, deliveries: await sent };
}

export async function takeBack(site: Site, message: Message): Promise<Spoken> {
  const { sent } = site.causing(() => deleteMessage(site.world, message));
  return { message, deliveries: await sent };
}

export async function move(
  site: Site,
  user: User,
  where: string,
  how: 'joined' | 'left',
): Promise<readonly Delivery[]> {
  const { world } = site;
  const conversation = placeOf(site, user, where);
  const { sent } = site.causing(() => {
    setMembership(world, conversation, user.id, how);
    postMessage(world, {
      channel: conversation.id,
      user: user.id,
      subtype: how === 'joined' ? 'channel_join' : 'channel_leave',
      text: `<@${user.id}> has ${how} the channel`,
    });
  });
  return sent;
}

function isReadOnly(site: Site, members: readonly string[]): boolean {
  const { app } = site.world;
  return app.declared?.messagesTab === false && members.length === 2 && members.includes(app.botUserId);
}
