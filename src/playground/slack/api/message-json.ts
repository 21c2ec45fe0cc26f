// A message as the Web API and the events write it.
import type { JsonRecord } from '../blocks/record.ts';
import { repliesTo } from '../workspace/messages.ts';
import type { Message } from '../workspace/model.ts';
import type { World } from '../workspace/world.ts';

export function messageJson(world: World, message: Message): JsonRecord {
  return {
    type: 'message',
    ...(message.subtype === undefined ? {} : { subtype: message.subtype }),
    user: message.user,
    text: message.text,
    ts: message.ts,
    team: world.team.id,
    ...authorship(world, message),
    ...(message.blocks.length === 0 ? {} : { blocks: message.blocks }),
    ...(message.attachments.length === 0 ? {} : { attachments: message.attachments }),
    ...(message.metadata === undefined ? {} : { metadata: message.metadata }),
    ...(message.edited === undefined ? {} : { edited: message.edited }),
    ...threading(world, message),
    ...(message.stream === undefined
      ? {}
      : { streaming_state: message.stream.state === 'open' ? 'in_progress' : 'completed' }),
  };
}

function authorship(world: World, message: Message): JsonRecord {
  if (message.botId === undefined) return {};
  const ours = message.botId === world.app.botId;
  return {
    bot_id: message.botId,
    ...(ours ? { app_id: world.app.appId, bot_profile: { id: message.botId, name: world.app.name } } : {}),
    ...(message.displayName === undefined ? {} : { username: message.displayName }),
  };
}

function threading(world: World, message: Message): JsonRecord {
  if (message.threadTs !== undefined) {
    const root = world.messages.get(message.channel)?.get(message.threadTs);
    return { thread_ts: message.threadTs, ...(root === undefined ? {} : { parent_user_id: root.user }) };
  }
  const replies = repliesTo(world, message.channel, message.ts);
  const last = replies.at(-1);
  if (last === undefined) return {};
  const users = [...new Set(replies.map((reply) => reply.user))];
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users: users,
    reply_users_count: users.length,
    latest_reply: last.ts,
  };
}
