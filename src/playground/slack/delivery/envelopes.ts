// Socket Mode's messages: the greeting, the envelopes, and the acknowledgements they wait for.
import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { decoded } from '../api/arguments.ts';
import type { Answer, Outgoing } from './model.ts';

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

export interface Envelopes {
  /** Settles with the acknowledgement, or when the connection is gone. */
  readonly send: (connection: WebSocket, outgoing: Outgoing) => Promise<Answer>;
  readonly receive: (text: string) => void;
  readonly giveUp: (connection: WebSocket) => void;
}

export function envelopes(): Envelopes {
  const waiting = new Map<
    string,
    { readonly connection: WebSocket; readonly resolve: (answer: Answer) => void }
  >();
  const settle = (id: string, answer: Answer) => {
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  };
  return {
    send: (connection, outgoing) =>
      new Promise((resolve) => {
        const id = randomUUID();
        waiting.set(id, { connection, resolve });
        connection.send(JSON.stringify(envelope(id, outgoing)));
      }),
    receive: (text) => {
      const parsed = acknowledgement.safeParse(decoded(text));
      if (parsed.success)
        settle(parsed.data.envelope_id, { kind: 'acknowledged', body: parsed.data.payload });
    },
    giveUp: (connection) => {
      for (const [id, one] of waiting) {
        if (one.connection === connection)
          settle(id, { kind: 'unreachable', reason: 'connection closed', again: true });
      }
    },
  };
}

export function greeting(appId: string, connections: number): string {
  return JSON.stringify({
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: appId },
    debug_info: { host: 'stand-in', build_number: 1, approximate_connection_time: 18_060 },
  });
}

/** Only events carry their attempt; only the others wait for a payload in return. */
function envelope(id: string, { type, payload, retry }: Outgoing): object {
  const isEvent = type === 'events_api';
  return {
    envelope_id: id,
    type,
    payload,
    accepts_response_payload: !isEvent,
    ...(isEvent ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' } : {}),
  };
}
