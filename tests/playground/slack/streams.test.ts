import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HandClock, handClock } from '../../../src/playground/slack/clock.ts';
import { type StandIn, startStandIn } from '../../../src/playground/slack/stand-in.ts';
import type { Message } from '../../../src/playground/slack/workspace/model.ts';
import { clientOptions } from './bolt-app.ts';
import { long, many, plain, section } from './sample-blocks.ts';
import { call } from './web-api.ts';

let clock: HandClock;
let slack: StandIn;
let client: WebClient;
let asked: Message;
beforeEach(async () => {
  clock = handClock();
  slack = await startStandIn({ clock });
  client = new WebClient(slack.app.botToken, clientOptions(slack));
  asked = (await slack.user('pm').tell('senior?')).message;
});
afterEach(() => slack.stop());

const inThread = () => ({ channel: 'D0ALICE', thread_ts: asked.ts });
const answer = () => {
  const message = slack.messages('@alice', { thread: asked }).at(-1);
  if (message === undefined) throw new Error('no answer');
  return message;
};
const session = () => slack.snapshot(slack.user('pm')).sessions[0];

describe('a stream', () => {
  it('grows as the client appends and ends with its last blocks', async () => {
    const stream = client.chatStream({ ...inThread(), buffer_size: 5 });
    await stream.append({ markdown_text: 'Senior ' });
    expect(answer()).toMatchObject({ text: 'Senior ', stream: { state: 'open' } });
    await stream.append({ markdown_text: 'means more.' });
    await stream.stop({ blocks: [section('Sources')] });
    expect(answer()).toMatchObject({
      text: 'Senior means more.',
      stream: { state: 'finished' },
      blocks: [{ type: 'markdown', text: 'Senior means more.' }, { type: 'section' }],
    });
    await expect(
      call(slack, 'chat.appendStream', { channel: 'D0ALICE', ts: answer().ts, markdown_text: 'a' }),
    ).resolves.toMatchObject({
      error: 'message_not_in_streaming_state',
    });
  });

  it('of a short answer is a start and a stop', async () => {
    const stream = client.chatStream(inThread());
    await stream.append({ markdown_text: 'No.' });
    await stream.stop();
    expect(slack.calls.map((one) => one.method)).toEqual(['chat.startStream', 'chat.stopStream']);
    expect(slack.calls[1]?.args.chunks).toEqual([{ type: 'markdown_text', text: 'No.' }]);
  });

  const task = (id: string, status: string) => ({ type: 'task_update', id, title: id, status, details: 'a' });
  it.each([
    ['timeline', ['markdown', 'task_card', 'task_card', 'section']],
    ['plan', ['markdown', 'plan', 'section']],
  ])('shows tasks as a %s, each once', async (mode, types) => {
    const chunks = [{ type: 'markdown_text', text: 'a' }, task('read', 'pending'), task('check', 'pending')];
    const { ts } = await call(slack, 'chat.startStream', { ...inThread(), task_display_mode: mode, chunks });
    const more = [task('read', 'complete'), { type: 'blocks', blocks: [section('a')] }];
    await call(slack, 'chat.appendStream', { channel: 'D0ALICE', ts, chunks: more });
    expect(answer().blocks.map((block) => block.type)).toEqual(types);
    expect(JSON.stringify(answer().blocks)).toContain('"status":"complete"');
  });

  it('drops blocks over fifty with a warning', async () => {
    const { ts } = await call(slack, 'chat.startStream', inThread());
    const chunks = [{ type: 'blocks', blocks: many(51, section('a')) }];
    expect(await call(slack, 'chat.appendStream', { channel: 'D0ALICE', ts, chunks })).toMatchObject({
      ok: true,
      warning: 'blocks_dropped',
    });
    expect(answer().blocks).toHaveLength(50);
  });

  it('that the person stopped takes no more, and the app hears of it', async () => {
    await client.agents.sessions.setStatus({
      channel_id: 'D0ALICE',
      thread_ts: asked.ts,
      status: 'processing',
    });
    const { ts } = await call(slack, 'chat.startStream', { ...inThread(), markdown_text: 'a' });
    const delivery = await slack.user('pm').stopAgent(asked);
    expect(delivery.payload).toMatchObject({
      event: {
        type: 'agent_session_stopped',
        channel: 'D0ALICE',
        thread_ts: asked.ts,
        user: 'U0ALICE',
        streaming_message_ts: [ts],
      },
    });
    expect(
      await call(slack, 'chat.appendStream', { channel: 'D0ALICE', ts, markdown_text: 'b' }),
    ).toMatchObject({ error: 'stopped_by_user' });
    await client.agents.sessions.setStatus({ channel_id: 'D0ALICE', thread_ts: asked.ts, status: 'active' });
    await expect(slack.user('pm').stopAgent(asked)).rejects.toThrow('nothing to stop');
  });
});

describe('a session', () => {
  const set = (status: string, more: object = {}) =>
    client.agents.sessions.setStatus({ channel_id: 'D0ALICE', thread_ts: asked.ts, status, ...more });

  it('is made once and renamed later', async () => {
    await set('processing', { title: 'Senior', initiator_user_id: 'U0ALICE' });
    await set('suspended', { title: 'Other' });
    expect(session()).toMatchObject({ status: 'suspended', title: 'Senior', initiator: 'U0ALICE' });
    await client.agents.sessions.rename({ channel_id: 'D0ALICE', thread_ts: asked.ts, title: 'Principal' });
    expect(session()?.title).toBe('Principal');
  });

  it('processes for an hour at most, counted from the last time it was said', async () => {
    await set('processing');
    clock.advance(59 * 60_000);
    await set('processing');
    clock.advance(59 * 60_000);
    expect(session()?.status).toBe('processing');
    clock.advance(60_000);
    expect(session()?.status).toBe('active');
  });

  it('ends with the stream in the status the app names', async () => {
    await set('processing');
    const { ts } = await call(slack, 'chat.startStream', inThread());
    await call(slack, 'chat.stopStream', {
      channel: 'D0ALICE',
      ts,
      markdown_text: 'a',
      session_status: 'suspended',
    });
    expect(session()?.status).toBe('suspended');
  });
});

describe('the status line', () => {
  const say = (status: string) =>
    client.assistant.threads.setStatus({
      channel_id: 'D0ALICE',
      thread_ts: asked.ts,
      status,
      loading_messages: ['One', 'Two'],
    });

  it.each([
    ['when the app posts', () => client.chat.postMessage({ ...inThread(), text: 'Here' })],
    ['when the app clears it', () => say('')],
    ['after two minutes', async () => clock.advance(120_000)],
  ])('goes %s', async (_, end) => {
    await say('is reading');
    expect(session()).toMatchObject({
      status: 'processing',
      statusText: 'is reading',
      loadingMessages: ['One', 'Two'],
    });
    await end();
    expect(session()).toMatchObject({ status: 'active', statusText: '' });
  });
});

describe('suggested prompts', () => {
  it('are shown in the direct message and sent when taken', async () => {
    const prompts = [{ title: 'Senior', message: 'What is expected of a senior?' }] as const;
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: 'D0ALICE',
      title: 'Try',
      prompts: [...prompts],
    });
    const alice = slack.user('pm');
    expect(slack.snapshot(alice).prompts).toMatchObject([{ title: 'Try', prompts }]);
    const { message } = await alice.takePrompt('Senior');
    expect([message.text, message.channel]).toEqual(['What is expected of a senior?', 'D0ALICE']);
    await expect(alice.takePrompt('Junior')).rejects.toThrow('No prompt');
  });
});

it('what is too long for one chunk is refused whole', async () => {
  const chunks = [{ type: 'markdown_text', text: long(12_001) }];
  expect(await call(slack, 'chat.startStream', { ...inThread(), chunks })).toMatchObject({
    error: 'invalid_chunks',
  });
  expect(slack.messages('@alice')).toEqual([asked]);
  expect(plain('a').type).toBe('plain_text');
});
