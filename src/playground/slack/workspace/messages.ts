// Messages: posting, changing, deleting, and who sees which.
import { mayRead } from './conversations.ts';
import type { Message } from './model.ts';
import { nextTimestamp, type World } from './world.ts';

export type Draft = Pick<Message, 'channel' | 'user'> & Partial<Omit<Message, 'channel' | 'user' | 'ts'>>;

const BLANK = {
  threadTs: undefined,
  botId: undefined,
  displayName: undefined,
  subtype: undefined,
  text: '',
  blocks: [],
  attachments: [],
  viewer: undefined,
  shown: true,
  edited: undefined,
  metadata: undefined,
  unfurls: { links: true, media: true },
  stream: undefined,
} as const;

export function postMessage(world: World, draft: Draft): Message {
  const message: Message = { ...BLANK, ...draft, ts: nextTimestamp(world) };
  const there = world.messages.get(message.channel) ?? new Map<string, Message>();
  world.messages.set(message.channel, there.set(message.ts, message));
  world.announce({ about: 'message', how: 'posted', message });
  return message;
}

export function changeMessage(world: World, before: Message, change: Partial<Message>): Message {
  const message: Message = { ...before, ...change };
  world.messages.get(before.channel)?.set(before.ts, message);
  world.announce({ about: 'message', how: 'changed', message, before });
  return message;
}

export function deleteMessage(world: World, message: Message): void {
  world.messages.get(message.channel)?.delete(message.ts);
  world.announce({ about: 'message', how: 'deleted', message });
}

/** Ephemeral messages do not exist for the Web API, whoever sees them. */
export function findMessage(world: World, channel: string, ts: string): Message | undefined {
  const message = world.messages.get(channel)?.get(ts);
  return message?.viewer === undefined ? message : undefined;
}

export function messagesIn(world: World, channel: string): readonly Message[] {
  return [...(world.messages.get(channel)?.values() ?? [])];
}

/** The first message and its replies; empty where there is no such thread. */
export function threadOf(world: World, channel: string, root: string): readonly Message[] {
  return messagesIn(world, channel).filter((message) => message.ts === root || message.threadTs === root);
}

export function repliesTo(world: World, channel: string, root: string): readonly Message[] {
  return threadOf(world, channel, root).filter(
    (message) => message.ts !== root && message.viewer === undefined,
  );
}

export function sees(world: World, userId: string, message: Message): boolean {
  const conversation = world.conversations.get(message.channel);
  if (conversation === undefined) return false;
  if (message.viewer !== undefined) return message.viewer === userId && message.shown;
  return mayRead(conversation, userId);
}
