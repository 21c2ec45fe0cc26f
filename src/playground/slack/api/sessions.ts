// agents.sessions.*: the life of an agent's work in a thread.
import { z } from 'zod';
import type { JsonRecord } from '../blocks/record.ts';
import { isMember, lookUpConversation } from '../workspace/conversations.ts';
import { findMessage } from '../workspace/messages.ts';
import type { SessionStatus } from '../workspace/model.ts';
import { sessionOf, setSession } from '../workspace/sessions.ts';
import type { World } from '../workspace/world.ts';
import { needScope } from './access.ts';
import { readArguments, required } from './arguments.ts';
import { bot, type MethodTable } from './method.ts';
import { Refusal } from './refusal.ts';

const STATUSES: Readonly<Record<string, SessionStatus>> = {
  processing: 'processing',
  active: 'active',
  suspended: 'suspended',
  closed: 'closed',
};

const where = z.object({ channel_id: required, thread_ts: z.string().optional() });
const title = z.string().min(1).max(200);
const setting = where.extend({
  status: required,
  title: title.optional(),
  initiator_user_id: z.string().optional(),
  icon_emoji: z.string().optional(),
  icon_url: z.string().optional(),
  username: z.string().max(200).optional(),
});

function setStatus(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(setting, args);
  const status = STATUSES[call.status];
  if (status === undefined) throw new Refusal('invalid_status');
  const custom = [call.icon_emoji, call.icon_url, call.username].some((part) => part !== undefined);
  if (custom) needScope(world, 'chat:write.customize');
  const { channel, threadTs } = place(world, call);
  if (call.initiator_user_id !== undefined && !world.users.has(call.initiator_user_id)) {
    throw new Refusal('user_not_found');
  }
  const existing = sessionOf(world, channel, threadTs);
  const first = existing === undefined ? { title: call.title, initiator: call.initiator_user_id } : {};
  const idle = status === 'processing' ? {} : { statusText: '', loadingMessages: [] };
  const session = setSession(world, channel, threadTs, { status, ...first, ...idle });
  return { agent_status: session.status, status: session.status, title: session.title ?? '' };
}

function rename(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(where.extend({ title }), args);
  const { channel, threadTs } = place(world, call);
  if (sessionOf(world, channel, threadTs) === undefined) throw new Refusal('session_not_found');
  return { title: setSession(world, channel, threadTs, { title: call.title }).title };
}

function place(
  world: World,
  call: z.infer<typeof where>,
): { readonly channel: string; readonly threadTs: string } {
  if (world.app.declared?.agent === false) throw new Refusal('feature_disabled');
  const conversation = lookUpConversation(world, call.channel_id);
  if (conversation === undefined) throw new Refusal('channel_not_found');
  if (!isMember(conversation, world.app.botUserId)) throw new Refusal('not_authorized');
  if (call.thread_ts === undefined || call.thread_ts === '') throw new Refusal('thread_ts_required');
  if (findMessage(world, conversation.id, call.thread_ts) === undefined)
    throw new Refusal('thread_not_found');
  return { channel: conversation.id, threadTs: call.thread_ts };
}

export const sessionMethods: MethodTable = {
  'agents.sessions.setStatus': bot(['chat:write'], setStatus),
  'agents.sessions.rename': bot(['chat:write'], rename),
};
