// The inspector's lines: what Slack sent the app, and what the app called, each with its outcome.
import type { Library } from '../../knowledge/library/library.ts';
import type { ApiCall } from '../slack/api/calls.ts';
import { fieldOf } from '../slack/blocks/record.ts';
import type { Answer, Delivery } from '../slack/delivery/model.ts';
import type { StandIn } from '../slack/stand-in.ts';
import { askedIn } from './asked.ts';
import { readingOf } from './reading.ts';
import type { Detail, Entry } from './wire.ts';

export const deliveryId = ({ id }: Delivery): string => `d${id}`;
export const callId = ({ id }: ApiCall): string => `c${id}`;

export function deliveryEntry(library: Library, delivery: Delivery): Entry {
  const { at, label, ms, answer, retry } = delivery;
  const again = retry === undefined ? '' : `attempt ${retry.num + 1}, `;
  return {
    id: deliveryId(delivery),
    at,
    direction: 'in',
    label,
    ms,
    outcome: answer === undefined ? 'waiting' : answer.kind === 'acknowledged' ? 'ok' : 'failed',
    note: `${again}${answerNote(answer)}`,
    asked: askedIn(library, delivery),
  };
}

function answerNote(answer: Answer | undefined): string {
  switch (answer?.kind) {
    case undefined:
      return 'waiting';
    case 'acknowledged':
      return 'acknowledged';
    case 'refused':
      return `HTTP ${answer.status}`;
    case 'timed_out':
      return 'no answer within three seconds';
    case 'unreachable':
      return answer.reason;
  }
}

export function callEntry(call: ApiCall): Entry {
  const { at, method, ms, answer, status } = call;
  const refused = fieldOf(answer, 'error');
  const failed = status === undefined || status >= 400 || typeof refused === 'string';
  return {
    id: callId(call),
    at,
    direction: 'out',
    label: method,
    ms,
    outcome: failed ? 'failed' : 'ok',
    note: typeof refused === 'string' ? refused : status === undefined ? 'no answer' : 'ok',
    asked: undefined,
  };
}

export function entriesOf({ deliveries, calls }: StandIn, library: Library): readonly Entry[] {
  return [...deliveries.map((one) => deliveryEntry(library, one)), ...calls.map(callEntry)].sort(
    (a, b) => a.at - b.at,
  );
}

export function detailOf({ deliveries, calls }: StandIn, library: Library, id: string): Detail | undefined {
  const delivery = deliveries.find((one) => deliveryId(one) === id);
  if (delivery !== undefined)
    return { kind: 'delivery', delivery, reading: readingOf(library, deliveries, delivery) };
  const call = calls.find((one) => callId(one) === id);
  return call === undefined ? undefined : { kind: 'call', call };
}
