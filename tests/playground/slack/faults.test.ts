import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  WebClient,
} from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/playground/slack/api/faults.ts';
import { type StandIn, startStandIn } from '../../../src/playground/slack/stand-in.ts';
import { clientOptions, silent } from './bolt-app.ts';

let slack: StandIn;
let client: WebClient;
beforeEach(async () => {
  slack = await startStandIn();
  client = new WebClient(slack.app.botToken, {
    ...clientOptions(slack),
    logger: silent,
    rejectRateLimitedCalls: true,
    timeout: 500,
  });
});
afterEach(() => slack.stop());

const post = () => client.chat.postMessage({ channel: 'C0GENERAL', text: 'a' });

type Failure = abstract new (...args: never[]) => Error;

const faults: readonly (readonly [string, Fault, Failure, object, number])[] = [
  ['429', { kind: 'rate_limited', retryAfter: 7 }, WebAPIRateLimitedError, { retryAfter: 7 }, 0],
  ['503', { kind: 'status', status: 503 }, WebAPIHTTPError, { statusCode: 503 }, 0],
  [
    'ok: false',
    { kind: 'error', error: 'fatal_error' },
    WebAPIPlatformError,
    { data: { error: 'fatal_error' } },
    0,
  ],
  ['silence', { kind: 'hang' }, WebAPIRequestError, {}, 0],
  ['a broken connection', { kind: 'drop' }, WebAPIRequestError, {}, 0],
  ['an answer lost after the work', { kind: 'lose_answer' }, WebAPIRequestError, {}, 1],
];

describe('the next call meets', () => {
  it.each(faults.map(([name, fault, type, shape, count]) => ({ name, fault, type, shape, count })))(
    '$name',
    async ({ fault, type, shape, count }) => {
      slack.faults.next('chat.postMessage', fault);
      const error: unknown = await post().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(type);
      expect(error).toMatchObject(shape);
      expect(slack.messages('#general')).toHaveLength(count);
      expect(slack.calls[0]).toMatchObject({ method: 'chat.postMessage', fault: fault.kind });
      expect((await post()).ok).toBe(true);
    },
  );

  it('a delay', async () => {
    slack.faults.next('*', { kind: 'delay', ms: 20 });
    const started = performance.now();
    await post();
    expect(performance.now() - started).toBeGreaterThan(15);
  });
});

describe('faults', () => {
  it('last as many calls as asked for, for the method asked for', async () => {
    slack.faults.next('chat.postMessage', { kind: 'status', status: 500 }, 2);
    expect((await client.auth.test()).ok).toBe(true);
    for (const _ of [1, 2]) await expect(post()).rejects.toThrow();
    expect((await post()).ok).toBe(true);
  });

  it('last until cleared', async () => {
    slack.faults.always('*', { kind: 'status', status: 500 });
    await expect(client.auth.test()).rejects.toThrow();
    await expect(post()).rejects.toThrow();
    slack.faults.clear();
    expect((await post()).ok).toBe(true);
  });

  it('meet response URLs too', async () => {
    slack.faults.next('response_url', { kind: 'status', status: 502 });
    const url = `${slack.world.origin}/response/R1`;
    expect((await fetch(url, { method: 'POST' })).status).toBe(502);
  });
});
