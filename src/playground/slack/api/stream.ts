// chat.startStream, appendStream, stopStream: one message, open until it is stopped.
import { z } from 'zod';
import type { JsonRecord } from '../blocks/record.ts';
import { changeMessage, findMessage, postMessage } from '../workspace/messages.ts';
import type { Conversation, Message, Stream } from '../workspace/model.ts';
import { clearStatusText, sessionOf, setSession } from '../workspace/sessions.ts';
import { streamContent } from '../workspace/streams.ts';
import type { World } from '../workspace/world.ts';
import { needScope, visibleConversation, writableConversation } from './access.ts';
import { nested, readArguments, required } from './arguments.ts';
import { ours, replyTarget } from './chat.ts';
import { readBlocks } from './content.ts';
import { messageJson } from './message-json.ts';
import { bot, type MethodTable } from './method.ts';
import { Refusal } from './refusal.ts';
import { readPieces } from './stream-pieces.ts';

const starting = z.object({
  channel: required,
  thread_ts: z.string().optional(),
  recipient_user_id: z.string().optional(),
  recipient_team_id: z.string().optional(),
  task_display_mode: z.enum(['timeline', 'plan', 'dense']).default('timeline'),
  username: z.string().optional(),
});
const which = z.object({ channel: required, ts: required });
const stopping = which.extend({
  blocks: z.unknown().optional(),
  metadata: nested(z.looseObject({})).optional(),
  session_status: z.enum(['processing', 'active', 'suspended', 'closed']).default('active'),
});

function start(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(starting, args);
  if (call.username !== undefined) needScope(world, 'chat:write.customize');
  const conversation = writableConversation(world, call.channel);
  needRecipient(conversation, call);
  const threadTs = replyTarget(world, conversation, call.thread_ts);
  if (threadTs === undefined) throw new Refusal('invalid_thread_ts');
  const { chunks, mode } = readPieces(world, args, undefined);
  const stream: Stream = { state: 'open', mode, display: call.task_display_mode, chunks };
  const message = postMessage(world, {
    ...ours(world),
    channel: conversation.id,
    threadTs,
    ...filled(stream),
  });
  clearStatusText(world, conversation.id, threadTs);
  return { channel: conversation.id, ts: message.ts };
}

function append(world: World, args: JsonRecord): JsonRecord {
  const { message, stream } = openStream(world, args);
  const { chunks, mode } = readPieces(world, args, stream.mode);
  if (chunks.length === 0) throw new Refusal('markdown_text_or_chunks_required');
  const longer: Stream = { ...stream, mode, chunks: [...stream.chunks, ...chunks] };
  changeMessage(world, message, filled(longer));
  const warning = streamContent(longer).dropped === 0 ? {} : { warning: 'blocks_dropped' };
  return { channel: message.channel, ts: message.ts, ...warning };
}

function stop(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(stopping, args);
  const { message, stream } = openStream(world, args);
  const { chunks, mode } = readPieces(world, args, stream.mode);
  const last = finalBlocks(world, call.blocks);
  const whole = filled({ ...stream, mode, state: 'finished', chunks: [...stream.chunks, ...chunks] });
  const finished = changeMessage(world, message, {
    ...whole,
    blocks: [...whole.blocks, ...last],
    metadata: call.metadata,
  });
  const { channel, threadTs } = finished;
  if (threadTs !== undefined && sessionOf(world, channel, threadTs) !== undefined) {
    setSession(world, channel, threadTs, { status: call.session_status });
  }
  return { channel, ts: finished.ts, message: messageJson(world, finished) };
}

/** In a channel Slack shows the stream to one person first, and must know whom. */
function needRecipient(conversation: Conversation, call: z.infer<typeof starting>): void {
  if (conversation.kind === 'im') return;
  if (call.recipient_team_id === undefined) throw new Refusal('missing_recipient_team_id');
  if (call.recipient_user_id === undefined) throw new Refusal('missing_recipient_user_id');
}

function openStream(world: World, args: JsonRecord): { readonly message: Message; readonly stream: Stream } {
  const call = readArguments(which, args);
  const conversation = visibleConversation(world, call.channel);
  const message = findMessage(world, conversation.id, call.ts);
  if (message === undefined) throw new Refusal('message_not_found');
  if (message.botId !== world.app.botId) throw new Refusal('message_not_owned_by_app');
  if (message.stream?.state === 'stopped_by_user') throw new Refusal('stopped_by_user');
  if (message.stream?.state !== 'open') throw new Refusal('message_not_in_streaming_state');
  return { message, stream: message.stream };
}

function finalBlocks(world: World, raw: unknown): ReturnType<typeof readBlocks> {
  try {
    return readBlocks(world, raw);
  } catch (error) {
    const tooMany =
      error instanceof Refusal && JSON.stringify(error.detail).includes('no more than 50 items');
    throw tooMany ? new Refusal('msg_blocks_too_many') : error;
  }
}

function filled(stream: Stream): Pick<Message, 'stream' | 'text' | 'blocks'> {
  const { text, blocks } = streamContent(stream);
  return { stream, text, blocks };
}

export const streamMethods: MethodTable = {
  'chat.startStream': bot(['chat:write'], start),
  'chat.appendStream': bot(['chat:write'], append),
  'chat.stopStream': bot(['chat:write'], stop),
};
