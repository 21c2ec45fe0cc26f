// Which conversations the app may post to or read, and the code it gets where it may not.
import { directMessage, isMember, lookUpConversation } from '../workspace/conversations.ts';
import type { Conversation, ConversationKind } from '../workspace/model.ts';
import type { World } from '../workspace/world.ts';
import { Refusal } from './refusal.ts';

export function hasScope(world: World, scope: string): boolean {
  return world.app.declared?.scopes.has(scope) ?? scope !== 'chat:write.public';
}

export function needScope(world: World, ...anyOf: readonly string[]): void {
  if (anyOf.length === 0 || anyOf.some((scope) => hasScope(world, scope))) return;
  throw new Refusal('missing_scope', {
    needed: anyOf.join(','),
    provided: [...(world.app.declared?.scopes ?? [])].join(','),
  });
}

/** What the app can see at all: a private conversation without it does not exist. */
export function visibleConversation(world: World, which: string): Conversation {
  const found = lookUpConversation(world, which);
  const visible = found !== undefined && (found.kind === 'channel' || isMember(found, world.app.botUserId));
  if (!visible) throw new Refusal('channel_not_found');
  return found;
}

/** A user's id stands for the direct message with them. */
export function writableConversation(world: World, which: string): Conversation {
  const user = world.users.get(which);
  const conversation =
    user === undefined
      ? visibleConversation(world, which)
      : directMessage(world, [user.id, world.app.botUserId]);
  if (conversation.archived) throw new Refusal('is_archived');
  if (conversation.kind === 'im' && world.app.declared?.messagesTab === false)
    throw new Refusal('messages_tab_disabled');
  if (!isMember(conversation, world.app.botUserId) && !hasScope(world, 'chat:write.public')) {
    throw new Refusal('not_in_channel');
  }
  return conversation;
}

const FAMILY: Readonly<Record<ConversationKind, string>> = {
  channel: 'channels',
  group: 'groups',
  im: 'im',
  mpim: 'mpim',
};

/** The scope for one kind of conversation, as in `groups:history`. */
export function scopeFor(conversation: Conversation, verb: 'history' | 'read' | 'write'): string {
  return `${FAMILY[conversation.kind]}:${verb}`;
}

export function readableConversation(world: World, which: string): Conversation {
  const conversation = visibleConversation(world, which);
  needScope(world, scopeFor(conversation, 'history'));
  if (!isMember(conversation, world.app.botUserId)) throw new Refusal('not_in_channel');
  return conversation;
}
