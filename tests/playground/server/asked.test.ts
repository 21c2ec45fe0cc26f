// The question in a payload, whatever way it was asked.
import { expect, test } from 'vitest';
import { askedIn, threadOf } from '../../../src/playground/server/asked.ts';
import type { Delivery, EnvelopeType } from '../../../src/playground/slack/delivery/model.ts';
import { pageValue } from '../../../src/views/values.ts';
import { library } from '../../support/library.ts';

const delivery = (type: EnvelopeType, payload: object): Delivery => ({
  id: 1,
  at: 0,
  via: 'socket',
  type,
  label: '',
  payload: { ...payload },
  answer: undefined,
  ms: undefined,
});
const event = (fields: object) => delivery('events_api', { event: fields });
const pressed = (action: object) => delivery('interactive', { type: 'block_actions', actions: [action] });

test.each([
  ['a command', delivery('slash_commands', { command: '/level', text: 'senior' }), '/level senior'],
  ['a command alone', delivery('slash_commands', { command: '/level', text: '' }), '/level'],
  ['a mention', event({ type: 'app_mention', text: '<@U1> what is a PM?' }), 'what is a PM?'],
  ['words in a direct message', event({ type: 'message', text: 'and principal?' }), 'and principal?'],
  ['a message of an app', event({ type: 'message', text: 'Hi', bot_id: 'B1' }), undefined],
  ['an edited message', event({ type: 'message', subtype: 'message_changed' }), undefined],
  ['a mention without words', event({ type: 'app_mention', text: '<@U1>' }), undefined],
  ['opening Home', event({ type: 'app_home_opened' }), undefined],
  ['a next step', pressed({ action_id: 'ask:1', value: '/level principal' }), '/level principal'],
  [
    'a page',
    pressed({ action_id: 'page:2', value: pageValue({ page: 2, question: '/level senior' }) }),
    '/level senior',
  ],
  ['sharing', pressed({ action_id: 'share', value: '/level senior' }), undefined],
  [
    'the shortcut of a message',
    delivery('interactive', { type: 'message_action', message: { text: '<@U1> who decides?' } }),
    'who decides?',
  ],
  ['a form', delivery('interactive', { type: 'view_submission' }), undefined],
])('%s', (_, sent, asked) => expect(askedIn(library, sent)).toBe(asked));

test('a thread is known by its first message', () => {
  const first = event({ type: 'message', channel: 'C1', ts: '1.1' });
  const reply = event({ type: 'message', channel: 'C1', ts: '2.1', thread_ts: '1.1' });
  expect([threadOf(reply) === threadOf(first), threadOf(pressed({}))]).toEqual([true, undefined]);
});
