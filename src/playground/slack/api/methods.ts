// The table of Web API methods the stand-in knows; every other is `unknown_method`.
import type { JsonRecord } from '../blocks/record.ts';
import type { World } from '../workspace/world.ts';
import { assistantMethods } from './assistant.ts';
import { authMethods, authorize } from './auth.ts';
import { chatMethods } from './chat.ts';
import { chatChangeMethods } from './chat-changes.ts';
import { conversationMethods } from './conversations.ts';
import { historyMethods } from './history.ts';
import type { MethodTable } from './method.ts';
import { Refusal } from './refusal.ts';
import { sessionMethods } from './sessions.ts';
import { streamMethods } from './stream.ts';
import { viewMethods } from './views.ts';

export const webApi: MethodTable = {
  ...authMethods,
  ...chatMethods,
  ...chatChangeMethods,
  ...streamMethods,
  ...viewMethods,
  ...conversationMethods,
  ...historyMethods,
  ...assistantMethods,
  ...sessionMethods,
};

export function answerCall(
  methods: MethodTable,
  world: World,
  name: string,
  token: string | undefined,
  args: JsonRecord,
): JsonRecord {
  try {
    const method = methods[name];
    if (method === undefined) throw new Refusal('unknown_method', { req_method: name });
    authorize(world, method, token);
    return { ok: true, ...method.run(world, args) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.code, ...error.detail };
    throw error;
  }
}
