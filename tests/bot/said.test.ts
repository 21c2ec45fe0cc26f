import { describe, expect, test } from 'vitest';
import { mentions, readOrder, readSaid } from '../../src/bot/conversation/said.ts';

const event = { type: 'message', user: 'U1', text: 'senior?', ts: '1.2', channel: 'C1' };

describe('what a person said', () => {
  test.each([
    ['plain', {}, { thread: '1.2', inThread: false, direct: false }],
    ['in a thread', { thread_ts: '1.0' }, { thread: '1.0', inThread: true }],
    ['to us alone', { channel_type: 'im' }, { direct: true }],
    ['with a file', { subtype: 'file_share' }, { text: 'senior?' }],
    ['in a thread and the channel', { subtype: 'thread_broadcast', thread_ts: '1.0' }, { thread: '1.0' }],
  ])('%s', (_, more, expected) => expect(readSaid({ ...event, ...more })).toMatchObject(expected));
});

describe('what is nobody’s question', () => {
  test.each([
    ['another app', { bot_id: 'B1' }],
    ['another app, as Slack marks it', { subtype: 'bot_message' }],
    ['an edit', { subtype: 'message_changed', user: undefined }],
    ['an edited mention', { edited: { user: 'U1', ts: '1.3' } }],
    ['a deletion', { subtype: 'message_deleted' }],
    ['somebody joining', { subtype: 'channel_join' }],
    ['a topic', { subtype: 'channel_topic' }],
    ['no message', { user: 1 }],
  ])('%s', (_, more) => expect(readSaid({ ...event, ...more })).toBeUndefined());
});

test.each([
  ['<@U9> senior?', true],
  ['senior, <@U9|career>?', true],
  ['<@U99> senior?', false],
  ['senior?', false],
])('%s mentions us: %s', (text, expected) => expect(mentions(text, 'U9')).toBe(expected));

test.each([
  ['mute', 'mute'],
  ['<@U9> mute', 'mute'],
  ['Please mute this thread!', 'mute'],
  ['unmute', 'unmute'],
  ['help', 'help'],
  ['how do I stop micromanaging?', undefined],
  ['mute button requirements', undefined],
  ['', undefined],
])('%j is the order %s', (text, order) => expect(readOrder(text)).toBe(order));
