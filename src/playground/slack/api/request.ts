// Reading what a client sent: its token and its arguments, from a form, JSON or the address.
import type { IncomingMessage } from 'node:http';
import { parse } from 'node:querystring';
import { isRecord, type JsonRecord } from '../blocks/record.ts';
import { decoded, isMalformed } from './arguments.ts';

export interface ReceivedCall {
  readonly token: string | undefined;
  readonly args: JsonRecord;
  /** Set where the body could not be read at all. */
  readonly unreadable: 'invalid_json' | 'invalid_form_data' | undefined;
}

export async function readCall(request: IncomingMessage): Promise<ReceivedCall> {
  const text = await readText(request);
  const query = parse(new URL(request.url ?? '/', 'http://localhost').search.slice(1));
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return fromJson(request, text);
  if (text !== '' && !type.startsWith('application/x-www-form-urlencoded')) {
    return { token: bearer(request), args: {}, unreadable: 'invalid_form_data' };
  }
  const { token, ...args } = { ...query, ...parse(text) };
  return {
    token: bearer(request) ?? (typeof token === 'string' ? token : undefined),
    args,
    unreadable: undefined,
  };
}

export async function readText(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8');
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

function fromJson(request: IncomingMessage, text: string): ReceivedCall {
  const value = decoded(text === '' ? '{}' : text);
  const unreadable = isMalformed(value) || !isRecord(value) ? 'invalid_json' : undefined;
  return { token: bearer(request), args: isRecord(value) ? value : {}, unreadable };
}

function bearer(request: IncomingMessage): string | undefined {
  return /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
}
