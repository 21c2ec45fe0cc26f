// Posts to a response URL: new messages, or changes to the one whose button was pressed.
import { z } from 'zod';
import type { JsonRecord } from '../blocks/record.ts';
import { changeMessage, deleteMessage, postMessage } from '../workspace/messages.ts';
import type { Message, ResponseUrl } from '../workspace/model.ts';
import { spendResponseUrl } from '../workspace/response-urls.ts';
import type { World } from '../workspace/world.ts';
import { flag } from './arguments.ts';
import { ours } from './chat.ts';
import { readContent } from './content.ts';
import { Refusal } from './refusal.ts';

export interface UrlAnswer {
  readonly status: number;
  readonly body: JsonRecord;
}

const shape = z.looseObject({
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: flag.default(false),
  delete_original: flag.default(false),
  thread_ts: z.string().optional(),
});

export function respondTo(world: World, id: string, body: unknown): UrlAnswer {
  const parsed = shape.safeParse(body);
  if (!parsed.success) return { status: 400, body: { ok: false, error: 'invalid_payload' } };
  const url = spendResponseUrl(world, id);
  if (typeof url === 'string') return { status: 404, body: { ok: false, error: url } };
  try {
    respond(world, url, parsed.data);
    return { status: 200, body: { ok: true } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 400, body: { ok: false, error: error.code, ...error.detail } };
  }
}

function respond(world: World, url: ResponseUrl, body: z.infer<typeof shape>): void {
  const source = url.source === undefined ? undefined : world.messages.get(url.channel)?.get(url.source.ts);
  if (body.delete_original) {
    if (source !== undefined) deleteMessage(world, source);
    return;
  }
  // The URL of a slash command has no original: Slack then posts anew, whatever was asked.
  if (body.replace_original && source !== undefined) replace(world, source, body);
  else postNew(world, url, body);
}

function replace(world: World, source: Message, body: z.infer<typeof shape>): void {
  const { text, blocks, attachments } = readContent(world, body);
  changeMessage(world, source, { text, blocks, attachments });
}

function postNew(world: World, url: ResponseUrl, body: z.infer<typeof shape>): void {
  const { text, blocks, attachments } = readContent(world, body);
  const ephemeral = body.response_type === 'ephemeral';
  postMessage(world, {
    ...ours(world),
    channel: url.channel,
    threadTs: body.thread_ts,
    subtype: ephemeral ? undefined : 'bot_message',
    text,
    blocks,
    attachments,
    viewer: ephemeral ? url.userId : undefined,
  });
}
