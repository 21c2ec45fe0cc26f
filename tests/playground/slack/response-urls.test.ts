import type { RespondArguments } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HandClock, handClock } from '../../../src/playground/slack/clock.ts';
import { type StandIn, startStandIn } from '../../../src/playground/slack/stand-in.ts';
import type { Message } from '../../../src/playground/slack/workspace/model.ts';
import { issueResponseUrl } from '../../../src/playground/slack/workspace/response-urls.ts';
import { section } from './sample-blocks.ts';
import { call, posted } from './web-api.ts';

let clock: HandClock;
let slack: StandIn;
beforeEach(async () => {
  clock = handClock();
  slack = await startStandIn({ clock });
});
afterEach(() => slack.stop());

const post = async (url: string, body: RespondArguments | string) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};
const fromCommand = () => issueResponseUrl(slack.world, 'U0ALICE', 'C0RANDOM');
const fromButton = (message: Message) =>
  issueResponseUrl(slack.world, 'U0ALICE', message.channel, message.ts);
const seenBy = (who: string, where: string) =>
  slack.messages(where, { as: slack.user(who) }).map((one) => one.text);
const publicMessage = async () => {
  await posted(slack, 'C0GENERAL', 'Before');
  const [message] = slack.messages('#general');
  if (message === undefined) throw new Error('not posted');
  return message;
};

describe('a post to a response URL', () => {
  it('is for the person alone, even where the app is not', async () => {
    expect(await post(fromCommand(), { text: 'Psst' })).toEqual({ status: 200, body: { ok: true } });
    expect([seenBy('pm', '#random'), seenBy('manager', '#random')]).toEqual([['Psst'], []]);
  });

  it('is for all when it says so, and goes to the thread it names', async () => {
    const message = await publicMessage();
    await post(fromButton(message), {
      text: 'All',
      response_type: 'in_channel',
      replace_original: false,
      thread_ts: message.ts,
    });
    expect(slack.messages('#general', { thread: message }).map((one) => one.text)).toEqual(['Before', 'All']);
  });

  it('replaces or deletes the message whose button was pressed', async () => {
    const message = await publicMessage();
    await post(fromButton(message), { text: 'After', replace_original: true });
    expect(seenBy('manager', '#general')).toEqual(['After']);
    await post(fromButton(message), { delete_original: true });
    expect(seenBy('manager', '#general')).toEqual([]);
  });

  it('replaces an ephemeral message, which chat.update cannot', async () => {
    await call(slack, 'chat.postEphemeral', { channel: 'C0GENERAL', user: 'U0ALICE', text: 'Before' });
    const [message] = slack.messages('#general');
    if (message === undefined) throw new Error('not posted');
    await post(fromButton(message), { text: 'After', replace_original: true });
    expect([seenBy('pm', '#general'), seenBy('manager', '#general')]).toEqual([['After'], []]);
  });

  it('cannot replace the answer of a command: there is no original', async () => {
    const url = fromCommand();
    await post(url, { text: 'One' });
    await post(url, { text: 'Two', replace_original: true });
    expect(seenBy('pm', '#random')).toEqual(['One', 'Two']);
  });
});

describe('is refused', () => {
  it('the sixth time', async () => {
    const url = fromCommand();
    for (let use = 1; use <= 5; use += 1) expect((await post(url, { text: `${use}` })).status).toBe(200);
    expect(await post(url, { text: '6' })).toEqual({ status: 404, body: { ok: false, error: 'used_url' } });
  });

  it('after half an hour', async () => {
    const url = fromCommand();
    clock.advance(30 * 60_000);
    expect((await post(url, { text: 'a' })).status).toBe(200);
    clock.advance(1);
    expect(await post(url, { text: 'a' })).toEqual({
      status: 404,
      body: { ok: false, error: 'expired_url' },
    });
  });

  it.each([
    ['a made-up address', () => `${slack.world.origin}/response/R0`, { text: 'a' }, 404, 'invalid_url'],
    ['no text', fromCommand, {}, 400, 'no_text'],
    ['faulty blocks', fromCommand, { blocks: [section('')] }, 400, 'invalid_blocks'],
    ['no JSON', fromCommand, '{"text"', 400, 'invalid_payload'],
    ['another response_type', fromCommand, '{"text":"a","response_type":"public"}', 400, 'invalid_payload'],
  ])('with %s', async (_, url, body, status, error) => {
    expect(await post(url(), body)).toMatchObject({ status, body: { ok: false, error } });
  });
});
