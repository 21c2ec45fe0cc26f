// conversations.open and info, users.info.
import { z } from 'zod';
import type { JsonRecord } from '../blocks/record.ts';
import { directMessage, isMember } from '../workspace/conversations.ts';
import type { Conversation, User } from '../workspace/model.ts';
import type { World } from '../workspace/world.ts';
import { needScope, scopeFor, visibleConversation } from './access.ts';
import { flag, readArguments, required } from './arguments.ts';
import { bot, type MethodTable } from './method.ts';
import { Refusal } from './refusal.ts';

const opening = z.object({
  users: z.string().optional(),
  channel: z.string().optional(),
  return_im: flag.default(false),
});

function open(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(opening, args);
  const conversation =
    call.channel === undefined ? openWith(world, call.users) : visibleConversation(world, call.channel);
  needScope(world, scopeFor(conversation, 'write'));
  return { channel: call.return_im ? conversationJson(world, conversation) : { id: conversation.id } };
}

function openWith(world: World, users: string | undefined): Conversation {
  if (users === undefined || users === '') throw new Refusal('users_list_not_supplied');
  const ids = users.split(',').map((id) => id.trim());
  if (ids.length > 8) throw new Refusal('too_many_users');
  if (ids.some((id) => !world.users.has(id))) throw new Refusal('user_not_found');
  return directMessage(world, [...ids, world.app.botUserId]);
}

function info(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(z.object({ channel: required }), args);
  const conversation = visibleConversation(world, call.channel);
  needScope(world, scopeFor(conversation, 'read'));
  return { channel: conversationJson(world, conversation) };
}

function conversationJson(world: World, conversation: Conversation): JsonRecord {
  const { kind } = conversation;
  const person = conversation.members.find((id) => id !== world.app.botUserId);
  return {
    id: conversation.id,
    ...(kind === 'im' ? { user: person } : { name: conversation.name, name_normalized: conversation.name }),
    is_channel: kind === 'channel',
    is_group: kind === 'group',
    is_im: kind === 'im',
    is_mpim: kind === 'mpim',
    is_private: kind !== 'channel',
    is_archived: conversation.archived,
    is_member: isMember(conversation, world.app.botUserId),
    is_ext_shared: false,
    context_team_id: world.team.id,
  };
}

function userInfo(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(z.object({ user: required, include_locale: flag.default(false) }), args);
  const user = world.users.get(call.user);
  if (user === undefined) throw new Refusal('user_not_found');
  return { user: userJson(world, user, call.include_locale) };
}

function userJson(world: World, user: User, withLocale: boolean): JsonRecord {
  return {
    id: user.id,
    team_id: world.team.id,
    name: user.handle,
    real_name: user.name,
    tz: user.timeZone,
    deleted: false,
    is_bot: user.role === 'app' || user.role === 'other_app',
    is_restricted: user.role === 'guest',
    profile: { real_name: user.name, display_name: user.handle, team: world.team.id },
    ...(withLocale ? { locale: user.locale } : {}),
  };
}

export const conversationMethods: MethodTable = {
  'conversations.open': bot(['im:write', 'mpim:write'], open),
  'conversations.info': bot([], info),
  'users.info': bot(['users:read'], userInfo),
};
