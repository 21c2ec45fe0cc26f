// chat.update, chat.delete and chat.getPermalink: only for messages that are there, and changes only to one's own.
import { z } from 'zod';
import type { JsonRecord } from '../blocks/record.ts';
import { changeMessage, deleteMessage, findMessage } from '../workspace/messages.ts';
import type { Message } from '../workspace/model.ts';
import { nextTimestamp, type World } from '../workspace/world.ts';
import { visibleConversation } from './access.ts';
import { nested, readArguments, required } from './arguments.ts';
import { readContent } from './content.ts';
import { messageJson } from './message-json.ts';
import { bot, type MethodTable } from './method.ts';
import { Refusal } from './refusal.ts';

const LONGEST_UPDATE = 4_000;

const which = z.object({ channel: required, ts: required });
const updating = which.extend({ metadata: nested(z.looseObject({})).optional() });

function update(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(updating, args);
  const before = existing(world, call);
  if (before.botId !== world.app.botId) throw new Refusal('cant_update_message');
  if (before.stream?.state === 'open') throw new Refusal('streaming_state_conflict');
  const content = readContent(world, args);
  if (content.sent.text && args.markdown_text === undefined && content.text.length > LONGEST_UPDATE) {
    throw new Refusal('msg_too_long');
  }
  const message = changeMessage(world, before, {
    text: content.sent.text ? content.text : before.text,
    blocks: content.sent.blocks || content.sent.text ? content.blocks : before.blocks,
    attachments: content.sent.attachments ? content.attachments : before.attachments,
    metadata: call.metadata ?? before.metadata,
    edited: content.sent.blocks ? before.edited : { user: world.app.botUserId, ts: nextTimestamp(world) },
  });
  return {
    channel: message.channel,
    ts: message.ts,
    text: message.text,
    message: messageJson(world, message),
  };
}

function remove(world: World, args: JsonRecord): JsonRecord {
  const message = existing(world, readArguments(which, args));
  if (message.botId !== world.app.botId) throw new Refusal('cant_delete_message');
  deleteMessage(world, message);
  return { channel: message.channel, ts: message.ts };
}

function permalink(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(z.object({ channel: required, message_ts: required }), args);
  const message = existing(world, { channel: call.channel, ts: call.message_ts });
  return { channel: message.channel, permalink: permalinkOf(world, message) };
}

export function permalinkOf(world: World, message: Message): string {
  const page = `https://${world.team.domain}.slack.com/archives/${message.channel}/p${message.ts.replace('.', '')}`;
  return message.threadTs === undefined
    ? page
    : `${page}?thread_ts=${message.threadTs}&cid=${message.channel}`;
}

function existing(world: World, where: z.infer<typeof which>): Message {
  const conversation = visibleConversation(world, where.channel);
  const message = findMessage(world, conversation.id, where.ts);
  if (message === undefined) throw new Refusal('message_not_found');
  return message;
}

export const chatChangeMethods: MethodTable = {
  'chat.update': bot(['chat:write'], update),
  'chat.delete': bot(['chat:write'], remove),
  'chat.getPermalink': bot([], permalink),
};
