import { ErrorCode, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../../src/playground/slack/stand-in.ts';
import { clientOptions } from './bolt-app.ts';
import { home as homeView, section } from './sample-blocks.ts';
import { call, posted } from './web-api.ts';

let slack: StandIn;
let client: WebClient;
beforeEach(async () => {
  slack = await startStandIn();
  client = new WebClient(slack.app.botToken, clientOptions(slack));
});
afterEach(() => slack.stop());

describe('a client', () => {
  it('learns who it is', async () => {
    expect(await client.auth.test()).toMatchObject({
      user_id: 'U0CAREER',
      bot_id: 'B0CAREER',
      team_id: 'T0EXAMPLE',
    });
  });

  it('opens the direct message it posts to', async () => {
    const opened = await client.conversations.open({ users: 'U0POLLY' });
    const sent = await client.chat.postMessage({ channel: 'U0POLLY', text: 'Hello' });
    expect(sent.channel).toBe(opened.channel?.id);
  });

  it('reads a room page by page, newest first, and a thread oldest first', async () => {
    const first = await posted(slack, 'C0GENERAL', 'one');
    for (const text of ['two', 'three']) await posted(slack, 'C0GENERAL', text);
    await posted(slack, 'C0GENERAL', 'reply', { thread_ts: first });
    await client.chat.postEphemeral({ channel: 'C0GENERAL', user: 'U0ALICE', text: 'psst' });
    const page = await client.conversations.history({ channel: 'C0GENERAL', limit: 2 });
    const cursor = page.response_metadata?.next_cursor ?? '';
    const rest = await client.conversations.history({ channel: 'C0GENERAL', limit: 2, cursor });
    expect([page, rest].map((one) => one.messages?.map((message) => message.text))).toEqual([
      ['three', 'two'],
      ['one'],
    ]);
    expect(rest.messages?.[0]).toMatchObject({ reply_count: 1, thread_ts: first });
    const thread = await client.conversations.replies({ channel: 'C0GENERAL', ts: first });
    expect(thread.messages?.map((message) => message.text)).toEqual(['one', 'reply']);
  });

  it('updates what it sent: text alone takes the blocks away', async () => {
    const ts = await posted(slack, 'C0GENERAL', 'a', { blocks: [section('a')] });
    const message = () => slack.messages('#general')[0];
    await client.chat.update({ channel: 'C0GENERAL', ts, blocks: [section('b')], text: 'b' });
    expect([message()?.blocks.length, message()?.edited]).toEqual([1, undefined]);
    await client.chat.update({ channel: 'C0GENERAL', ts, text: 'c' });
    expect([message()?.blocks.length, message()?.edited?.user]).toEqual([0, 'U0CAREER']);
    await client.chat.delete({ channel: 'C0GENERAL', ts });
    expect(message()).toBeUndefined();
  });

  it('links to a message and to its place in a thread', async () => {
    const ts = await posted(slack, 'C0GENERAL', 'a');
    const reply = await posted(slack, 'C0GENERAL', 'b', { thread_ts: ts });
    const { permalink } = await client.chat.getPermalink({ channel: 'C0GENERAL', message_ts: reply });
    const page = `https://example-product.slack.com/archives/C0GENERAL/p${reply.replace('.', '')}`;
    expect(permalink).toBe(`${page}?thread_ts=${ts}&cid=C0GENERAL`);
  });

  it('shows a reply for one person only in a thread somebody answered in', async () => {
    const ts = await posted(slack, 'C0GENERAL', 'a');
    const whisper = () =>
      client.chat.postEphemeral({ channel: 'C0GENERAL', user: 'U0ALICE', text: 'psst', thread_ts: ts });
    const seen = () =>
      slack.messages('#general', { as: slack.user('pm') }).filter((one) => one.viewer !== undefined);
    await whisper();
    expect(seen()).toHaveLength(0);
    await posted(slack, 'C0GENERAL', 'b', { thread_ts: ts });
    await whisper();
    expect(seen()).toHaveLength(1);
  });

  it('cuts text over 40,000 characters with a warning', async () => {
    expect(
      await call(slack, 'chat.postMessage', { channel: 'C0GENERAL', text: 'x'.repeat(40_001) }),
    ).toMatchObject({
      ok: true,
      warning: 'message_truncated',
    });
  });

  it('knows rooms and people', async () => {
    expect((await client.conversations.info({ channel: 'C0RANDOM' })).channel).toMatchObject({
      name: 'random',
      is_member: false,
    });
    expect((await client.users.info({ user: 'U0ALICE', include_locale: true })).user).toMatchObject({
      real_name: 'Alice Meyer',
      locale: 'en-US',
    });
  });

  it('publishes Home, and minds the hash', async () => {
    const { view } = await client.views.publish({ user_id: 'U0ALICE', view: homeView });
    await client.views.publish({ user_id: 'U0ALICE', view: homeView, hash: view?.hash ?? '' });
    await expect(
      client.views.publish({ user_id: 'U0ALICE', view: homeView, hash: view?.hash ?? '' }),
    ).rejects.toMatchObject({
      code: ErrorCode.PlatformError,
      data: { error: 'hash_conflict' },
    });
  });
});

describe('who may call', () => {
  it.each([
    ['not_authed', ''],
    ['invalid_auth', 'xoxb-of-another-app'],
    ['not_allowed_token_type', 'xapp-stand-in-app'],
  ])('%s', async (error, token) => {
    expect(await call(slack, 'conversations.info', { channel: 'C0GENERAL' }, token)).toEqual({
      ok: false,
      error,
    });
  });

  it('a page in a browser may not', async () => {
    const headers = { origin: 'https://elsewhere.example', authorization: `Bearer ${slack.app.botToken}` };
    expect((await fetch(`${slack.apiUrl}auth.test`, { method: 'POST', headers })).status).toBe(403);
  });

  it('a token in the form is as good', async () => {
    expect(await call(slack, 'auth.test', { token: slack.app.botToken }, '')).toMatchObject({ ok: true });
  });

  it.each([
    ['invalid_json', 'application/json', '{'],
    ['invalid_form_data', 'text/plain', 'a=b'],
  ])('%s', async (error, type, body) => {
    const response = await fetch(`${slack.apiUrl}auth.test`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(await response.json()).toMatchObject({ error });
  });
});

describe('everything is on record', () => {
  it('calls with their arguments and answers, changes as they happen', async () => {
    const about: string[] = [];
    const stop = slack.subscribe((happening) => about.push(happening.about));
    await posted(slack, 'C0GENERAL', 'a', { blocks: [section('a')] });
    await slack.quiet();
    stop();
    await posted(slack, 'C0GENERAL', 'b');
    expect(about.sort()).toEqual(['call', 'delivery', 'delivery', 'message']);
    expect(slack.calls[0]).toMatchObject({
      method: 'chat.postMessage',
      status: 200,
      args: { blocks: [section('a')] },
      answer: { ok: true },
    });
    expect(slack.calls[0]?.ms).toBeGreaterThan(0);
  });

  it('and each person has their own view of it', async () => {
    const rooms = (who: string) => slack.snapshot(slack.user(who)).conversations.map((one) => one.name);
    expect(rooms('pm')).not.toContain('hiring');
    expect(rooms('recruiter')).toContain('hiring');
    expect(rooms('recruiter')).not.toContain('leads');
    expect(slack.user('@alice').id).toBe('U0ALICE');
    expect(() => slack.user('nobody')).toThrow('nobody called nobody');
  });
});
