import type { App } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { fieldOf, type JsonRecord } from '../../../src/playground/slack/blocks/record.ts';
import { handClock } from '../../../src/playground/slack/clock.ts';
import type { Delivery } from '../../../src/playground/slack/delivery/model.ts';
import { type StandInOptions, startStandIn } from '../../../src/playground/slack/stand-in.ts';
import { overHttp, type Running } from './bolt-app.ts';
import { posted } from './web-api.ts';

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const start = async (register: (app: App) => void = () => {}, options: StandInOptions = {}) => {
  running = await overHttp(register, options);
  return running.slack;
};
const eventIn = (delivery: Delivery | undefined): JsonRecord => {
  const event = fieldOf(delivery?.payload, 'event');
  return typeof event === 'object' && event !== null ? { ...event } : {};
};
const labels = (deliveries: readonly Delivery[]) =>
  deliveries.map((one) =>
    [one.label, eventIn(one).subtype, eventIn(one).channel_type].filter(Boolean).join(' '),
  );

describe('what people say', () => {
  it('reaches the app as a mention and as a message, with two event ids', async () => {
    const heard: string[] = [];
    const slack = await start((app) => {
      app.event('app_mention', async ({ event }) => void heard.push(`mention ${event.text}`));
      app.message(async ({ message }) => void heard.push(`message ${message.ts}`));
    });
    const { message, deliveries } = await slack.user('pm').mention('#general', 'senior & up?');
    await slack.quiet();
    expect(heard.sort()).toEqual(['mention <@U0CAREER> senior &amp; up?', `message ${message.ts}`]);
    expect(new Set(deliveries.map((one) => one.payload.event_id)).size).toBe(2);
    expect(eventIn(deliveries[0])).toMatchObject({
      ts: message.ts,
      channel: 'C0GENERAL',
      user: 'U0ALICE',
      team: 'T0EXAMPLE',
    });
  });

  it('is written as Slack writes it, in text and in rich text', async () => {
    const slack = await start();
    const { message } = await slack
      .user('pm')
      .say('#general', '@here ask @marco <b> in #hiring https://a.example');
    expect(message.text).toBe('<!here> ask <@U0MARCO> &lt;b&gt; in <#C0HIRING|> <https://a.example>');
    expect(message.blocks).toMatchObject([
      {
        type: 'rich_text',
        elements: [
          {
            elements: [
              { type: 'broadcast' },
              { text: ' ask ' },
              { user_id: 'U0MARCO' },
              { text: ' <b> in ' },
              {},
              {},
              {},
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['a public channel', '#general', ['message channel']],
    ['a private channel', '#hiring', ['message group']],
    ['a direct message', '@career', ['message im']],
    ['a channel the app is not in', '#random', []],
  ])('in %s', async (_, where, expected) => {
    const slack = await start();
    const { deliveries } = await slack.user('recruiter').say(where, 'Hello');
    expect(labels(deliveries)).toEqual(expected);
  });

  it('a name written out in full is a mention as well', async () => {
    const heard: string[] = [];
    const slack = await start((app) => {
      app.event('app_mention', async ({ event }) => void heard.push(event.text));
    });
    await slack.user('pm').say('#general', '@PM Career Guide what about geo?');
    await slack.quiet();
    expect(heard).toEqual(['<@U0CAREER> what about geo?']);
  });

  it('no mention reaches the app from a direct message, its own posts, or a room it is not in', async () => {
    const slack = await start();
    const alice = slack.user('pm');
    await alice.mention('@career', 'hello');
    await alice.mention('#random', 'hello');
    await posted(slack, 'C0GENERAL', 'I am <@U0CAREER>');
    await slack.quiet();
    expect(slack.deliveries.filter((one) => one.label === 'app_mention')).toEqual([]);
  });

  it('in a thread carries the thread and who began it', async () => {
    const slack = await start();
    const root = await slack.user('pm').mention('#general', 'senior?');
    const { deliveries } = await slack
      .user('manager')
      .say('#general', 'and principal?', { thread: root.message });
    expect(eventIn(deliveries[0])).toMatchObject({ thread_ts: root.message.ts, parent_user_id: 'U0ALICE' });
    expect(slack.messages('#general', { thread: root.message })).toHaveLength(2);
  });

  it('is told again when edited and taken back', async () => {
    const slack = await start();
    const alice = slack.user('pm');
    const { message } = await alice.say('#general', 'senoir?');
    const edited = await alice.edit(message, 'senior?');
    const gone = await alice.takeBack(edited.message);
    expect(labels([...edited.deliveries, ...gone.deliveries])).toEqual([
      'message message_changed channel',
      'message message_deleted channel',
    ]);
    expect(eventIn(edited.deliveries[0])).toMatchObject({
      message: { text: 'senior?', edited: { user: 'U0ALICE' } },
      previous_message: { text: 'senoir?' },
    });
    expect(slack.messages('#general')).toEqual([]);
  });

  it('by other apps and on joining is marked as such', async () => {
    const slack = await start();
    const said = await slack.user('polly').say('#general', 'Standup!');
    const joined = await slack.user('recruiter').join('#product');
    expect(eventIn(said.deliveries[0])).toMatchObject({ subtype: 'bot_message', bot_id: 'BU0POLLY' });
    expect(labels(joined)).toEqual(['member_joined_channel C', 'message channel_join channel']);
  });

  it('by the app itself comes back to it', async () => {
    const slack = await start();
    await posted(slack, 'C0GENERAL', 'Here');
    await slack.quiet();
    expect(eventIn(slack.deliveries[0])).toMatchObject({
      user: 'U0CAREER',
      bot_id: 'B0CAREER',
      app_id: 'A0CAREER',
    });
  });
});

describe('only what the manifest asks for is sent', () => {
  const manifest = {
    features: { app_home: { home_tab_enabled: true } },
    settings: { event_subscriptions: { bot_events: ['app_mention', 'message.im'] } },
  };
  it('and nothing else', async () => {
    const slack = await start(() => {}, { manifest });
    const alice = slack.user('pm');
    const mentioned = await alice.mention('#general', 'senior?');
    const told = await alice.tell('senior?');
    const joined = await alice.join('#general');
    expect(labels([...mentioned.deliveries, ...told.deliveries, ...joined])).toEqual([
      'app_mention',
      'message im',
    ]);
    expect(await alice.openHome()).toBeUndefined();
  });
});

describe('App Home', () => {
  it('tells of each opening, with the view once there is one', async () => {
    const slack = await start((app) => {
      app.event('app_home_opened', async ({ client, event }) => {
        if (event.tab === 'home')
          await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [] } });
      });
    });
    const alice = slack.user('pm');
    const first = await alice.openHome();
    await slack.until(() => alice.home());
    const second = await alice.openHome();
    await slack.quiet();
    expect(eventIn(first)).toMatchObject({ user: 'U0ALICE', tab: 'home', channel: 'D0ALICE' });
    expect(eventIn(first)).not.toHaveProperty('view');
    expect(eventIn(second)).toMatchObject({ view: { type: 'home', hash: expect.any(String) } });
    expect(eventIn(await alice.openHome('messages')).tab).toBe('messages');
  });
});

describe('an event that is not taken', () => {
  it('is tried again at once, after a minute and after five', async () => {
    const clock = handClock();
    const slack = await start(() => {}, { clock });
    slack.deliverTo('http://127.0.0.1:1/slack/events');
    await slack.user('pm').tell('Hello');
    for (const pause of [0, 60_000, 300_000]) {
      await slack.quiet();
      clock.advance(pause);
    }
    await slack.quiet();
    expect(slack.deliveries.map((one) => one.retry?.num)).toEqual([undefined, 1, 2, 3]);
    expect(slack.deliveries[3]?.retry?.reason).toBe('connection_failed');
    expect(new Set(slack.deliveries.map((one) => one.payload.event_id)).size).toBe(1);
  });

  it('shows Bolt the number and the reason of the retry', async () => {
    const seen: unknown[] = [];
    const slack = await start((app) => {
      app.message(async ({ context }) => void seen.push([context.retryNum, context.retryReason]));
    });
    const { deliveries } = await slack.user('pm').tell('Hello');
    for (const delivery of deliveries) await slack.redeliver(delivery, { num: 2, reason: 'http_timeout' });
    await slack.quiet();
    expect(seen).toEqual([
      [undefined, undefined],
      [2, 'http_timeout'],
    ]);
  });
});

describe('the installation', () => {
  it('answers the challenge, tells of revoked tokens and of its end, and then is silent', async () => {
    const told: string[] = [];
    const slack = await start((app) => {
      app.event('tokens_revoked', async ({ event }) => void told.push(`revoked ${event.tokens.bot}`));
      app.event('app_uninstalled', async () => void told.push('uninstalled'));
    });
    expect(await slack.verifyUrl()).toBe(true);
    await slack.revokeTokens();
    await expect(posted(slack, 'C0GENERAL', 'a')).rejects.toThrow();
    expect(slack.calls.at(-1)?.answer?.error).toBe('token_revoked');
    await slack.uninstall();
    await expect(posted(slack, 'C0GENERAL', 'a')).rejects.toThrow();
    expect(slack.calls.at(-1)?.answer?.error).toBe('account_inactive');
    await slack.quiet();
    expect(told.sort()).toEqual(['revoked U0CAREER', 'revoked U0CAREER', 'uninstalled']);
    expect((await slack.user('pm').tell('Hello')).deliveries).toEqual([]);
  });

  it('refuses what another secret signed', async () => {
    await start();
    const stranger = await startStandIn({ app: { signingSecret: 'another' } });
    stranger.deliverTo(running?.url ?? '');
    const { deliveries } = await stranger.user('pm').tell('Hello');
    expect(deliveries[0]?.answer).toMatchObject({ kind: 'refused', status: 401 });
    await stranger.stop();
  });
});
