// chat.*: posting messages and ephemeral ones.
import { z } from 'zod';
import type { JsonRecord } from '../blocks/record.ts';
import { isMember } from '../workspace/conversations.ts';
import { postMessage, repliesTo } from '../workspace/messages.ts';
import type { Conversation } from '../workspace/model.ts';
import { clearStatusText } from '../workspace/sessions.ts';
import type { World } from '../workspace/world.ts';
import { needScope, writableConversation } from './access.ts';
import { flag, nested, readArguments, required } from './arguments.ts';
import { readContent } from './content.ts';
import { messageJson } from './message-json.ts';
import { bot, type MethodTable } from './method.ts';
import { Refusal } from './refusal.ts';

const target = z.object({
  channel: required,
  thread_ts: z.string().optional(),
  username: z.string().optional(),
  icon_emoji: z.string().optional(),
  icon_url: z.string().optional(),
});

const posting = target.extend({
  unfurl_links: flag.default(true),
  unfurl_media: flag.default(true),
  metadata: nested(z.looseObject({})).optional(),
});

function post(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(posting, args);
  needCustomization(world, call);
  const conversation = writableConversation(world, call.channel);
  const content = readContent(world, args);
  const threadTs = replyTarget(world, conversation, call.thread_ts);
  const message = postMessage(world, {
    ...ours(world),
    channel: conversation.id,
    threadTs,
    text: content.text,
    blocks: content.blocks,
    attachments: content.attachments,
    displayName: call.username,
    metadata: call.metadata,
    unfurls: { links: call.unfurl_links, media: call.unfurl_media },
  });
  if (threadTs !== undefined) clearStatusText(world, conversation.id, threadTs);
  const warning = content.truncated ? { warning: 'message_truncated' } : {};
  return { channel: conversation.id, ts: message.ts, message: messageJson(world, message), ...warning };
}

function postEphemeral(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(target.extend({ user: required }), args);
  needCustomization(world, call);
  const conversation = writableConversation(world, call.channel);
  if (!isMember(conversation, call.user)) throw new Refusal('user_not_in_channel');
  const content = readContent(world, args);
  const threadTs = replyTarget(world, conversation, call.thread_ts);
  const message = postMessage(world, {
    ...ours(world),
    channel: conversation.id,
    threadTs,
    text: content.text,
    blocks: content.blocks,
    attachments: content.attachments,
    viewer: call.user,
    shown: threadTs === undefined || repliesTo(world, conversation.id, threadTs).length > 0,
  });
  return { message_ts: message.ts };
}

function needCustomization(world: World, call: z.infer<typeof target>): void {
  const custom = [call.username, call.icon_emoji, call.icon_url].some((part) => part !== undefined);
  if (custom) needScope(world, 'chat:write.customize');
}

export function ours(world: World): { readonly user: string; readonly botId: string } {
  return { user: world.app.botUserId, botId: world.app.botId };
}

/** A reply hangs on a message that is there, that all can see, and that is no reply itself. */
export function replyTarget(
  world: World,
  conversation: Conversation,
  ts: string | undefined,
): string | undefined {
  if (ts === undefined || ts === '') return undefined;
  const root = world.messages.get(conversation.id)?.get(ts);
  if (root === undefined) throw new Refusal('thread_not_found');
  if (root.viewer !== undefined || root.threadTs !== undefined) throw new Refusal('cannot_reply_to_message');
  return ts;
}

export const chatMethods: MethodTable = {
  'chat.postMessage': bot(['chat:write'], post),
  'chat.postEphemeral': bot(['chat:write'], postEphemeral),
};
