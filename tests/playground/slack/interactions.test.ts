import type { App } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/playground/slack/blocks/record.ts';
import { handClock } from '../../../src/playground/slack/clock.ts';
import type { StandIn, StandInOptions } from '../../../src/playground/slack/stand-in.ts';
import type { Message } from '../../../src/playground/slack/workspace/model.ts';
import { overHttp, type Running } from './bolt-app.ts';
import {
  actions,
  button,
  confirm,
  feedback,
  input,
  option,
  plain,
  section,
  select,
} from './sample-blocks.ts';
import { call, posted } from './web-api.ts';

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const start = async (register: (app: App) => void, options: StandInOptions = {}) => {
  running = await overHttp(register, options);
  return running.slack;
};
const acking = (app: App) => {
  app.action(/.*/, async ({ ack }) => ack());
};
const post = async (slack: StandIn, ...blocks: readonly object[]): Promise<Message> => {
  const ts = await posted(slack, 'C0GENERAL', 'Choose', { blocks });
  const message = slack.messages('#general').find((one) => one.ts === ts);
  if (message === undefined) throw new Error('not posted');
  return message;
};
const action = (delivery: { readonly payload: object } | undefined) => {
  const list = fieldOf(delivery?.payload, 'actions');
  return Array.isArray(list) ? list[0] : undefined;
};

describe('in a message', () => {
  it('a button tells who, where, what and how to answer', async () => {
    const slack = await start(acking);
    const message = await post(
      slack,
      actions(button({ action_id: 'next', value: 'senior', confirm: confirm() })),
    );
    const { delivery } = await slack.user('manager').press(message, 'next');
    expect(delivery?.payload).toMatchObject({
      type: 'block_actions',
      user: { id: 'U0MARCO' },
      container: { type: 'message', message_ts: message.ts, channel_id: 'C0GENERAL', is_ephemeral: false },
      channel: { id: 'C0GENERAL', name: 'general' },
      message: { ts: message.ts, text: 'Choose', bot_id: 'B0CAREER' },
      response_url: expect.stringContaining('/response/'),
      trigger_id: expect.any(String),
      actions: [{ type: 'button', action_id: 'next', value: 'senior', block_id: expect.any(String) }],
    });
  });

  it.each([
    [
      'overflow',
      actions({ type: 'overflow', action_id: 'x', options: [option('a'), option('b')] }),
      'b',
      { selected_option: option('b') },
    ],
    [
      'feedback',
      feedback({ action_id: 'x' }),
      'bad',
      { type: 'feedback_buttons', value: 'bad', text: plain('Bad') },
    ],
    [
      'icon button',
      {
        type: 'context_actions',
        elements: [{ type: 'icon_button', icon: 'trash', text: plain('Remove'), action_id: 'x' }],
      },
      undefined,
      { icon: 'trash' },
    ],
  ])('%s', async (_, block, value, said) => {
    const slack = await start(acking);
    const { delivery } = await slack.user('pm').press(await post(slack, block), 'x', { value });
    expect(action(delivery)).toMatchObject(said);
  });

  it.each([
    ['static select', select([option('a'), option('b')]), 'b', { selected_option: option('b') }],
    [
      'radio buttons',
      { type: 'radio_buttons', options: [option('a')] },
      'a',
      { selected_option: option('a') },
    ],
    [
      'checkboxes',
      { type: 'checkboxes', options: [option('a'), option('b')] },
      ['a', 'b'],
      { selected_options: [option('a'), option('b')] },
    ],
    ['users select', { type: 'users_select' }, 'U0MARCO', { selected_user: 'U0MARCO' }],
    [
      'multi channels select',
      { type: 'multi_channels_select' },
      ['C0GENERAL'],
      { selected_channels: ['C0GENERAL'] },
    ],
    ['date', { type: 'datepicker' }, '2026-11-21', { selected_date: '2026-11-21' }],
    ['date and time', { type: 'datetimepicker' }, 1_790_000_000, { selected_date_time: 1_790_000_000 }],
  ])('%s, and the state remembers', async (_, element, choice, said) => {
    const slack = await start(acking);
    const message = await post(slack, { ...actions({ ...element, action_id: 'x' }), block_id: 'b' });
    const { delivery } = await slack.user('pm').choose(message, 'x', choice);
    expect(action(delivery)).toMatchObject(said);
    expect(delivery?.payload).toMatchObject({
      state: { values: { b: { x: { type: element.type, ...said } } } },
    });
  });

  it('of elements that share an id the value tells which', async () => {
    const slack = await start(acking);
    const two = ['a', 'b'].map((value) => actions(button({ action_id: 'x', value })));
    const { delivery } = await slack.user('pm').press(await post(slack, ...two), 'x', { value: 'b' });
    expect(action(delivery)).toMatchObject({ value: 'b' });
  });

  it('an input is sent only when it dispatches', async () => {
    const slack = await start(acking);
    const quiet = await post(slack, input({ type: 'plain_text_input', action_id: 'x' }));
    const eager = await post(slack, {
      ...input({ type: 'plain_text_input', action_id: 'x' }),
      dispatch_action: true,
    });
    const alice = slack.user('pm');
    expect((await alice.choose(quiet, 'x', 'hello')).delivery).toBeUndefined();
    expect(action((await alice.choose(eager, 'x', 'hello')).delivery)).toMatchObject({ value: 'hello' });
  });

  it('an ephemeral one is pressed by its viewer alone and not sent back', async () => {
    const slack = await start(acking);
    const blocks = [actions(button({ action_id: 'x' }))];
    await call(slack, 'chat.postEphemeral', { channel: 'C0GENERAL', user: 'U0ALICE', text: 'a', blocks });
    const [message] = slack.messages('#general');
    if (message === undefined) throw new Error('not posted');
    const { delivery } = await slack.user('pm').press(message, 'x');
    expect(delivery?.payload).toMatchObject({ container: { is_ephemeral: true } });
    expect(delivery?.payload).not.toHaveProperty('message');
    await expect(slack.user('manager').press(message, 'x')).rejects.toThrow('sees no such message');
  });

  it('no answer in three seconds is told to the person', async () => {
    const clock = handClock();
    const slack = await start((app) => void app.action('x', async () => {}), { clock });
    const alice = slack.user('pm');
    const pressed = alice.press(await post(slack, actions(button({ action_id: 'x' }))), 'x');
    await slack.until(() => slack.deliveries.find((one) => one.label === 'block_actions x'));
    clock.advance(3_000);
    expect((await pressed).error).toBe('operation_timeout');
    expect(slack.snapshot(alice).notices).toMatchObject([{ code: 'operation_timeout' }]);
  });
});

describe('an external select', () => {
  const external = (more: object = {}) =>
    actions({ type: 'external_select', action_id: 'specialty', ...more });
  const offering = (answer?: { options: ReturnType<typeof option>[] }) => (app: App) => {
    acking(app);
    app.options('specialty', async ({ ack, payload }) => {
      await ack(answer ?? { options: [option(`${payload.value} it`, payload.value)] });
    });
  };

  it('asks for what was typed and takes what was offered', async () => {
    const slack = await start(offering());
    const alice = slack.user('pm');
    const message = await post(slack, external());
    expect((await alice.search(message, 'specialty', 'gr')).delivery).toBeUndefined();
    const offered = await alice.search(message, 'specialty', 'growth');
    expect(offered.options).toEqual([option('growth it', 'growth')]);
    expect(offered.delivery?.payload).toMatchObject({
      type: 'block_suggestion',
      action_id: 'specialty',
      value: 'growth',
    });
    expect(action((await alice.choose(message, 'specialty', 'growth')).delivery)).toMatchObject({
      selected_option: option('growth it', 'growth'),
    });
    await expect(alice.choose(message, 'specialty', 'other')).rejects.toThrow('other is not offered');
  });

  it('asks at once where the app says so', async () => {
    const slack = await start(offering());
    const message = await post(slack, external({ min_query_length: 0 }));
    expect((await slack.user('pm').search(message, 'specialty', '')).delivery).toBeDefined();
  });

  it.each([
    ['101 options', { options: Array.from({ length: 101 }, () => option('a')) }],
    ['options and groups', { options: [option('a')], option_groups: [] }],
    ['a label of 76', { options: [option('x'.repeat(76), 'a')] }],
  ])('refuses %s', async (_, answer) => {
    const slack = await start(offering(answer));
    const outcome = await slack.user('pm').search(await post(slack, external()), 'specialty', 'growth');
    expect(outcome).toMatchObject({ options: [], error: 'invalid_options' });
  });
});

describe('shortcuts', () => {
  it('are told with a trigger, and with the message they were used on', async () => {
    const slack = await start((app) => {
      app.shortcut('explore', async ({ ack, client, shortcut }) => {
        await ack();
        await client.views.open({
          trigger_id: shortcut.trigger_id,
          view: { type: 'modal', title: plain('A'), blocks: [section('a')] },
        });
      });
      app.shortcut('find', async ({ ack }) => ack());
    });
    const alice = slack.user('pm');
    await alice.shortcut('explore');
    await slack.until(() => alice.modal());
    const { message } = await slack.user('manager').say('#general', 'What does senior mean?');
    const { delivery } = await alice.messageShortcut('find', message);
    expect(delivery?.payload).toMatchObject({
      type: 'message_action',
      callback_id: 'find',
      message: { text: 'What does senior mean?' },
      channel: { id: 'C0GENERAL' },
      message_ts: message.ts,
    });
  });
});
