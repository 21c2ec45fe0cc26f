// Deliveries as signed HTTP requests to the app's one address.
import { stringify } from 'node:querystring';
import type { Clock } from '../clock.ts';
import type { Answer, EnvelopeType, Outgoing, Transport } from './model.ts';
import { signature } from './sign.ts';

export interface HttpTarget {
  readonly secret: string;
  readonly clock: Clock;
}

const FORM = 'application/x-www-form-urlencoded';

const ENCODINGS: Readonly<
  Record<EnvelopeType, { readonly type: string; readonly encode: (outgoing: Outgoing) => string }>
> = {
  events_api: { type: 'application/json', encode: ({ payload }) => JSON.stringify(payload) },
  slash_commands: {
    type: FORM,
    encode: ({ payload }) =>
      stringify(
        Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value ?? '')])),
      ),
  },
  interactive: { type: FORM, encode: ({ payload }) => stringify({ payload: JSON.stringify(payload) }) },
};

export function httpTransport(target: HttpTarget): Transport & { readonly deliverTo: (url: string) => void } {
  const state: { url: string | undefined } = { url: undefined };
  return {
    via: 'http',
    deliverTo: (url) => {
      state.url = url;
    },
    ready: async () => {},
    send: async (outgoing, cancelled) => {
      const { url } = state;
      if (url === undefined)
        return { kind: 'unreachable', reason: 'the app has no request URL', again: false };
      try {
        return await readAnswer(await fetch(url, { ...request(target, outgoing), signal: cancelled }));
      } catch (error) {
        return {
          kind: 'unreachable',
          reason: error instanceof Error ? error.message : String(error),
          again: true,
        };
      }
    },
  };
}

function request(target: HttpTarget, outgoing: Outgoing): RequestInit {
  const { type, encode } = ENCODINGS[outgoing.type];
  const body = encode(outgoing);
  const timestamp = Math.floor(target.clock.now() / 1000);
  const retry = outgoing.retry;
  return {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: {
      'content-type': type,
      accept: 'application/json,*/*',
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signature(target.secret, timestamp, body),
      ...(retry === undefined
        ? {}
        : { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }),
    },
  };
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  if (!response.ok) {
    return {
      kind: 'refused',
      status: response.status,
      again: response.headers.get('x-slack-no-retry') !== '1',
    };
  }
  const json = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  return { kind: 'acknowledged', body: json ? parsed(text) : text };
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
