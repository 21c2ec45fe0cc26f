// assistant.threads.*: the status line, the suggested prompts and the title of a thread.
import { z } from 'zod';
import type { JsonRecord } from '../blocks/record.ts';
import { findMessage } from '../workspace/messages.ts';
import type { Conversation } from '../workspace/model.ts';
import { setPrompts, setSession } from '../workspace/sessions.ts';
import type { World } from '../workspace/world.ts';
import { needScope, visibleConversation } from './access.ts';
import { nested, readArguments, required } from './arguments.ts';
import { bot, type MethodTable } from './method.ts';
import { Refusal } from './refusal.ts';

const thread = z.object({ channel_id: required, thread_ts: required });
const status = thread.extend({
  // An empty status clears the line, so here the empty text is a value.
  status: z.string(),
  loading_messages: nested(z.array(z.string()).max(10)).default([]),
  username: z.string().optional(),
});
const prompting = z.object({
  channel_id: required,
  thread_ts: z.string().optional(),
  title: z.string().optional(),
  prompts: nested(z.array(z.object({ title: required, message: required })).max(4)),
});

function setStatus(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(status, args);
  if (call.username !== undefined) needScope(world, 'chat:write.customize');
  const conversation = visibleConversation(world, call.channel_id);
  needThread(world, conversation, call.thread_ts);
  setSession(world, conversation.id, call.thread_ts, {
    status: call.status === '' ? 'active' : 'processing',
    statusText: call.status,
    loadingMessages: call.loading_messages,
  });
  return {};
}

function setSuggestedPrompts(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(prompting, args);
  if (world.app.declared?.agent === false) throw new Refusal('not_agent_app');
  const conversation = visibleConversation(world, call.channel_id);
  if (call.thread_ts !== undefined) needThread(world, conversation, call.thread_ts);
  setPrompts(world, {
    channel: conversation.id,
    threadTs: call.thread_ts,
    title: call.title,
    prompts: call.prompts,
  });
  return {};
}

function setTitle(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(thread.extend({ title: required }), args);
  const conversation = visibleConversation(world, call.channel_id);
  needThread(world, conversation, call.thread_ts);
  setSession(world, conversation.id, call.thread_ts, { title: call.title });
  return {};
}

function needThread(world: World, conversation: Conversation, ts: string): void {
  const root = findMessage(world, conversation.id, ts);
  if (root === undefined || root.threadTs !== undefined) throw new Refusal('invalid_thread_ts');
}

export const assistantMethods: MethodTable = {
  'assistant.threads.setStatus': bot(['chat:write', 'assistant:write'], setStatus),
  'assistant.threads.setSuggestedPrompts': bot(['assistant:write'], setSuggestedPrompts),
  'assistant.threads.setTitle': bot(['assistant:write'], setTitle),
};
