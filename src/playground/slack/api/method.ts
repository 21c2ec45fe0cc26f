// What a Web API method is to the stand-in.
import type { JsonRecord } from '../blocks/record.ts';
import type { World } from '../workspace/world.ts';

export interface Method {
  readonly token: 'bot' | 'app' | 'any';
  /** One of these is enough; an empty list needs none. */
  readonly scopes: readonly string[];
  /** Returns what stands beside `ok: true`, or throws a Refusal. */
  readonly run: (world: World, args: JsonRecord) => JsonRecord;
}

export type MethodTable = Readonly<Record<string, Method>>;

export const bot = (scopes: readonly string[], run: Method['run']): Method => ({ token: 'bot', scopes, run });
