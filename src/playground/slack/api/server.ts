// The HTTP side of the stand-in: `/api/METHOD` and `/response/ID`.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isRecord, type JsonRecord } from '../blocks/record.ts';
import { decoded } from './arguments.ts';
import { type CallDesk, type Reply, takeCall } from './calls.ts';
import type { MethodTable } from './method.ts';
import { answerCall } from './methods.ts';
import { type ReceivedCall, readCall } from './request.ts';
import { respondTo } from './response-url.ts';

export function apiHandler(desk: CallDesk, methods: MethodTable) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      finish(request, response, isFromPage(request) ? FORBIDDEN : await route(desk, methods, request));
    } catch (error) {
      // A fault of the stand-in's own: better a loud answer than a client that waits.
      const told = error instanceof Error ? error.stack : String(error);
      finish(request, response, {
        status: 500,
        body: { ok: false, error: 'fatal_error', told },
        headers: {},
      });
    }
  };
}

const FORBIDDEN: Reply = { status: 403, body: { ok: false, error: 'forbidden' }, headers: {} };

/** Clients of the Web API send no Origin; a web page in somebody's browser does, and has no business here. */
export function isFromPage(request: IncomingMessage): boolean {
  return request.headers.origin !== undefined;
}

async function route(
  desk: CallDesk,
  methods: MethodTable,
  request: IncomingMessage,
): Promise<Reply | 'hang' | 'drop'> {
  const [area, name = ''] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/').slice(1);
  const received = await readCall(request);
  switch (area) {
    case 'api':
      return takeCall(desk, name, received.args, () => apiReply(desk, methods, name, received));
    case 'response':
      return takeCall(desk, 'response_url', payloadOf(received), () => urlReply(desk, name, received));
    default:
      return { status: 404, body: {}, headers: {} };
  }
}

function apiReply(desk: CallDesk, methods: MethodTable, name: string, received: ReceivedCall): Reply {
  const body: JsonRecord =
    received.unreadable === undefined
      ? answerCall(methods, desk.world, name, received.token, received.args)
      : { ok: false, error: received.unreadable };
  return { status: 200, body, headers: scopeHeaders(desk, methods, name) };
}

function scopeHeaders(desk: CallDesk, methods: MethodTable, name: string): Reply['headers'] {
  const granted = desk.world.app.declared?.scopes;
  const accepted = methods[name]?.scopes ?? [];
  return granted === undefined
    ? {}
    : { 'x-oauth-scopes': [...granted].join(','), 'x-accepted-oauth-scopes': accepted.join(',') };
}

function urlReply(desk: CallDesk, id: string, received: ReceivedCall): Reply {
  const body = received.unreadable === undefined ? payloadOf(received) : undefined;
  return { ...respondTo(desk.world, id, body), headers: {} };
}

/** A form may carry the message as one JSON field. */
function payloadOf(received: ReceivedCall): JsonRecord {
  const inner = decoded(received.args.payload);
  return isRecord(inner) ? inner : received.args;
}

function finish(request: IncomingMessage, response: ServerResponse, outcome: Reply | 'hang' | 'drop'): void {
  if (outcome === 'hang') return;
  if (outcome === 'drop') {
    request.socket.destroy();
    return;
  }
  response.writeHead(outcome.status, {
    'content-type': 'application/json; charset=utf-8',
    ...outcome.headers,
  });
  response.end(JSON.stringify(outcome.body));
}
