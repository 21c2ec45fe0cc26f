// Every code the Web API answers with, a line each; each line starts from the same small workspace.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonRecord } from '../../../src/playground/slack/blocks/record.ts';
import { type HandClock, handClock } from '../../../src/playground/slack/clock.ts';
import { type StandIn, startStandIn } from '../../../src/playground/slack/stand-in.ts';
import { issueTrigger } from '../../../src/playground/slack/workspace/triggers.ts';
import { long, many, plain, section } from './sample-blocks.ts';
import { call, posted } from './web-api.ts';

const GENERAL = 'C0GENERAL';
const ALICE = 'U0ALICE';
const modal = (more: object = {}) => ({ type: 'modal', title: plain('A'), blocks: [section('a')], ...more });
const home = { type: 'home', blocks: [section('a')] };

let clock: HandClock;
let slack: StandIn;
/** What the lines point at: messages of all kinds, open views, a session. */
const given: Record<string, string> = {};

beforeAll(async () => {
  clock = handClock();
  slack = await startStandIn({ clock });
  const alice = slack.user('pm');
  given.theirs = (await alice.say('#general', 'Anyone?')).message.ts;
  given.ours = await posted(slack, GENERAL, 'Here');
  given.reply = await posted(slack, GENERAL, 'There', { thread_ts: given.ours });
  given.dm = (await alice.tell('Hello')).message.ts;
  given.private = String(
    (await call(slack, 'chat.postEphemeral', { channel: GENERAL, user: ALICE, text: 'psst' })).message_ts,
  );
  const stream = { channel: 'D0ALICE', thread_ts: given.dm };
  given.open = String((await call(slack, 'chat.startStream', { ...stream, markdown_text: 'a' })).ts);
  given.halted = String((await call(slack, 'chat.startStream', stream)).ts);
  await call(slack, 'agents.sessions.setStatus', {
    channel_id: 'D0ALICE',
    thread_ts: given.dm,
    status: 'processing',
  });
});
afterAll(() => slack.stop());

const fresh = () => issueTrigger(slack.world, ALICE);
const spent = async () => {
  const trigger = fresh();
  await call(slack, 'views.open', { trigger_id: trigger, view: modal() });
  return trigger;
};
const late = () => {
  const trigger = fresh();
  clock.advance(3_001);
  return trigger;
};

type Line = readonly [error: string, method: string, args?: () => JsonRecord | Promise<JsonRecord>];

const post = (more: object) => () => ({ channel: GENERAL, text: 'a', ...more });
const update = (more: object) => () => ({ channel: GENERAL, ts: given.ours, text: 'a', ...more });
const stream = (more: object) => () => ({ channel: 'D0ALICE', ts: given.open, ...more });
const startIn = (more: object) => () => ({ channel: GENERAL, thread_ts: given.ours, ...more });
const status = (more: object) => () => ({
  channel_id: 'D0ALICE',
  thread_ts: given.dm,
  status: 'active',
  ...more,
});
const opening = (view: unknown) => () => ({ trigger_id: fresh(), view });

const lines: readonly Line[] = [
  ['unknown_method', 'chat.shout'],
  ['invalid_arguments', 'chat.postMessage', () => ({ text: 'a' })],
  ['channel_not_found', 'chat.postMessage', post({ channel: 'C0NOWHERE' })],
  ['channel_not_found', 'chat.postMessage', post({ channel: 'C0LEADS' })],
  ['channel_not_found', 'chat.postMessage', post({ channel: 'directmessage' })],
  ['not_in_channel', 'chat.postMessage', post({ channel: '#random' })],
  ['is_archived', 'chat.postMessage', post({ channel: 'C0OLD' })],
  ['no_text', 'chat.postMessage', post({ text: ' ' })],
  ['thread_not_found', 'chat.postMessage', post({ thread_ts: '1.000001' })],
  ['cannot_reply_to_message', 'chat.postMessage', () => post({ thread_ts: given.reply })()],
  ['cannot_reply_to_message', 'chat.postMessage', () => post({ thread_ts: given.private })()],
  ['invalid_blocks_format', 'chat.postMessage', post({ blocks: '[{"type"' })],
  ['invalid_blocks_format', 'chat.postMessage', post({ blocks: { type: 'divider' } })],
  ['invalid_blocks', 'chat.postMessage', post({ blocks: [section('')] })],
  ['invalid_blocks', 'chat.postMessage', post({ blocks: many(51, section('a')) })],
  ['msg_blocks_too_long', 'chat.postMessage', post({ blocks: many(5, section(long(2_641))) })],
  ['markdown_text_conflict', 'chat.postMessage', post({ markdown_text: 'a' })],
  ['msg_too_long', 'chat.postMessage', () => ({ channel: GENERAL, markdown_text: long(12_001) })],
  ['invalid_attachments', 'chat.postMessage', post({ attachments: { text: 'a' } })],
  ['too_many_attachments', 'chat.postMessage', post({ attachments: many(101, { text: 'a' }) })],
  ['invalid_arguments', 'chat.postEphemeral', post({})],
  ['user_not_in_channel', 'chat.postEphemeral', post({ user: 'U0NOBODY' })],
  ['user_not_in_channel', 'chat.postEphemeral', post({ channel: 'C0HIRING', user: ALICE })],
  ['not_in_channel', 'chat.postEphemeral', post({ channel: 'C0RANDOM', user: ALICE })],
  ['message_not_found', 'chat.update', update({ ts: '1.000001' })],
  ['message_not_found', 'chat.update', () => update({ ts: given.private })()],
  ['cant_update_message', 'chat.update', () => update({ ts: given.theirs })()],
  ['msg_too_long', 'chat.update', update({ text: long(4_001) })],
  ['no_text', 'chat.update', update({ text: '' })],
  ['streaming_state_conflict', 'chat.update', () => stream({ text: 'a' })()],
  ['message_not_found', 'chat.delete', update({ ts: '1.000001' })],
  ['cant_delete_message', 'chat.delete', () => update({ ts: given.theirs })()],
  ['message_not_found', 'chat.getPermalink', () => ({ channel: GENERAL, message_ts: '1.000001' })],
  ['channel_not_found', 'chat.getPermalink', () => ({ channel: 'C0LEADS', message_ts: '1.000001' })],
  ['missing_recipient_team_id', 'chat.startStream', startIn({})],
  ['missing_recipient_user_id', 'chat.startStream', startIn({ recipient_team_id: 'T0EXAMPLE' })],
  ['invalid_thread_ts', 'chat.startStream', () => ({ channel: 'D0ALICE' })],
  ['not_in_channel', 'chat.startStream', startIn({ channel: 'C0RANDOM' })],
  [
    'cannot_provide_both_markdown_text_and_chunks',
    'chat.appendStream',
    stream({ markdown_text: 'a', chunks: [] }),
  ],
  ['markdown_text_or_chunks_required', 'chat.appendStream', stream({})],
  [
    'streaming_mode_mismatch',
    'chat.appendStream',
    stream({ chunks: [{ type: 'markdown_text', text: 'a' }] }),
  ],
  ['msg_too_long', 'chat.appendStream', stream({ markdown_text: long(12_001) })],
  ['invalid_chunks', 'chat.appendStream', stream({ chunks: [{ type: 'picture' }] })],
  ['invalid_chunks', 'chat.appendStream', stream({ chunks: [{ type: 'plan_update', title: long(257) }] })],
  [
    'invalid_chunks',
    'chat.appendStream',
    stream({ chunks: [{ type: 'task_update', id: '1', title: 'a', status: 'done' }] }),
  ],
  ['message_not_found', 'chat.appendStream', stream({ ts: '1.000001', markdown_text: 'a' })],
  [
    'message_not_owned_by_app',
    'chat.appendStream',
    () => ({ channel: GENERAL, ts: given.theirs, markdown_text: 'a' }),
  ],
  [
    'message_not_in_streaming_state',
    'chat.appendStream',
    () => ({ channel: GENERAL, ts: given.ours, markdown_text: 'a' }),
  ],
  ['msg_blocks_too_many', 'chat.stopStream', stream({ blocks: many(51, section('a')) })],
  ['invalid_blocks', 'chat.stopStream', stream({ blocks: [section('')] })],
  ['invalid_arguments', 'views.open', () => ({ view: modal() })],
  ['invalid_arguments', 'views.open', () => ({ trigger_id: fresh() })],
  ['invalid_arguments', 'views.open', opening('{"type":')],
  ['invalid_arguments', 'views.open', opening(modal({ title: plain(long(25)) }))],
  ['invalid_arguments', 'views.open', opening(home)],
  ['view_too_large', 'views.open', opening(modal({ blocks: many(90, section(long(2_900))) }))],
  ['invalid_trigger_id', 'views.open', () => ({ trigger_id: 'a.b.c', view: modal() })],
  ['expired_trigger_id', 'views.open', () => ({ trigger_id: late(), view: modal() })],
  ['exchanged_trigger_id', 'views.open', async () => ({ trigger_id: await spent(), view: modal() })],
  ['not_found', 'views.push', opening(modal())],
  ['invalid_arguments', 'views.update', () => ({ view: modal() })],
  ['not_found', 'views.update', () => ({ view_id: 'V0NONE', view: modal() })],
  ['user_not_found', 'views.publish', () => ({ user_id: 'U0NOBODY', view: home })],
  ['invalid_arguments', 'views.publish', () => ({ user_id: ALICE, view: modal() })],
  ['users_list_not_supplied', 'conversations.open'],
  ['user_not_found', 'conversations.open', () => ({ users: 'U0NOBODY' })],
  ['too_many_users', 'conversations.open', () => ({ users: many(9, ALICE).join(',') })],
  ['channel_not_found', 'conversations.info', () => ({ channel: 'C0LEADS' })],
  ['channel_not_found', 'conversations.history', () => ({ channel: 'C0LEADS' })],
  ['not_in_channel', 'conversations.history', () => ({ channel: 'C0RANDOM' })],
  ['invalid_cursor', 'conversations.history', () => ({ channel: GENERAL, cursor: 'later' })],
  ['thread_not_found', 'conversations.replies', () => ({ channel: GENERAL, ts: '1.000001' })],
  ['user_not_found', 'users.info', () => ({ user: 'U0NOBODY' })],
  ['channel_not_found', 'assistant.threads.setStatus', status({ channel_id: 'C0LEADS' })],
  ['invalid_thread_ts', 'assistant.threads.setStatus', status({ thread_ts: '1.000001' })],
  ['invalid_arguments', 'assistant.threads.setStatus', status({ loading_messages: many(11, 'a') })],
  [
    'invalid_arguments',
    'assistant.threads.setSuggestedPrompts',
    status({ prompts: many(5, { title: 'a', message: 'b' }) }),
  ],
  ['invalid_arguments', 'assistant.threads.setSuggestedPrompts', status({ prompts: [{ title: 'a' }] })],
  [
    'invalid_thread_ts',
    'assistant.threads.setSuggestedPrompts',
    status({ prompts: [], thread_ts: '1.000001' }),
  ],
  ['invalid_thread_ts', 'assistant.threads.setTitle', status({ title: 'a', thread_ts: '1.000001' })],
  ['invalid_status', 'agents.sessions.setStatus', status({ status: 'thinking' })],
  ['thread_ts_required', 'agents.sessions.setStatus', status({ thread_ts: '' })],
  ['not_authorized', 'agents.sessions.setStatus', status({ channel_id: 'C0RANDOM' })],
  ['channel_not_found', 'agents.sessions.setStatus', status({ channel_id: 'C0NOWHERE' })],
  ['user_not_found', 'agents.sessions.setStatus', status({ initiator_user_id: 'U0NOBODY' })],
  ['invalid_arguments', 'agents.sessions.setStatus', status({ title: long(201) })],
  ['invalid_arguments', 'agents.sessions.rename', status({ title: '' })],
  [
    'session_not_found',
    'agents.sessions.rename',
    () => ({ channel_id: GENERAL, thread_ts: given.ours, title: 'a' }),
  ],
  ['not_allowed_token_type', 'apps.connections.open'],
];

describe('the Web API refuses with', () => {
  it.each(lines.map(([error, method, args]) => ({ error, method, args })))(
    '$error: $method',
    async ({ error, method, args }) => {
      expect(await call(slack, method, await args?.())).toMatchObject({ ok: false, error });
    },
  );
});

describe('in words and pointers', () => {
  it('tells where the fault in blocks is', async () => {
    const answer = await call(slack, 'chat.postMessage', post({ blocks: [section('')] })());
    expect(answer).toMatchObject({
      errors: ['must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
      response_metadata: {
        messages: ['[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
      },
    });
  });
  it('tells which argument is missing', async () => {
    const answer = await call(slack, 'chat.postMessage', { text: 'a' });
    expect(answer.response_metadata).toEqual({ messages: ['[ERROR] missing required field: channel'] });
  });
});
