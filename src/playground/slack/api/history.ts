// conversations.history and replies, page by page; ephemeral messages are in neither.
import { z } from 'zod';
import type { JsonRecord } from '../blocks/record.ts';
import { findMessage, messagesIn, threadOf } from '../workspace/messages.ts';
import type { Message } from '../workspace/model.ts';
import type { World } from '../workspace/world.ts';
import { readableConversation } from './access.ts';
import { count, flag, readArguments, required, timestamp } from './arguments.ts';
import { messageJson } from './message-json.ts';
import { bot, type MethodTable } from './method.ts';
import { Refusal } from './refusal.ts';

const page = z.object({
  channel: required,
  limit: count.default(100),
  cursor: z.string().optional(),
  oldest: timestamp.or(z.literal('0')).optional(),
  latest: timestamp.optional(),
  inclusive: flag.default(false),
});
type Page = z.infer<typeof page>;

function history(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(page, args);
  const conversation = readableConversation(world, call.channel);
  const top = messagesIn(world, conversation.id).filter((message) => message.threadTs === undefined);
  return cut(world, within(top, call).reverse(), call);
}

function replies(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(page.extend({ ts: required }), args);
  const conversation = readableConversation(world, call.channel);
  const message = findMessage(world, conversation.id, call.ts);
  if (message === undefined) throw new Refusal('thread_not_found');
  return cut(world, within(threadOf(world, conversation.id, message.threadTs ?? message.ts), call), call);
}

function within(messages: readonly Message[], call: Page): Message[] {
  return messages.filter((message) => {
    if (message.viewer !== undefined) return false;
    const edge = message.ts === call.oldest || message.ts === call.latest;
    if (edge) return call.inclusive;
    return message.ts > (call.oldest ?? '') && (call.latest === undefined || message.ts < call.latest);
  });
}

function cut(world: World, messages: readonly Message[], call: Page): JsonRecord {
  const start =
    call.cursor === undefined ? 0 : messages.findIndex((message) => cursorOf(message) === call.cursor);
  if (start < 0) throw new Refusal('invalid_cursor');
  const shown = messages.slice(start, start + call.limit);
  const next = messages[start + call.limit];
  return {
    messages: shown.map((message) => messageJson(world, message)),
    has_more: next !== undefined,
    response_metadata: { next_cursor: next === undefined ? '' : cursorOf(next) },
  };
}

function cursorOf(message: Message): string {
  return Buffer.from(`next_ts:${message.ts}`).toString('base64');
}

export const historyMethods: MethodTable = {
  'conversations.history': bot([], history),
  'conversations.replies': bot([], replies),
};
