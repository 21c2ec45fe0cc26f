import { HTTPReceiver } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/bot/app.ts';
import { oneWorkspace } from '../../src/bot/authorize.ts';
import * as handlers from '../../src/handlers/index.ts';
import { signature } from '../../src/playground/slack/delivery/sign.ts';
import { actions, callbacks, shortcuts } from '../../src/views/ids.ts';
import { posted } from '../playground/slack/web-api.ts';
import { manifest } from '../support/manifest.ts';
import { run, sure } from '../support/running.ts';

describe('the manifest and the table of handlers agree, both ways', () => {
  const { features, settings } = manifest;
  const declared = (type: string) =>
    features.shortcuts.filter((one) => one.type === type).map((one) => one.callback_id);
  const callbacksOf = (table: Readonly<Record<string, unknown>>) =>
    Object.entries(shortcuts).flatMap(([name, id]) => (name in table ? [id] : []));

  test('commands', () =>
    expect(Object.keys(handlers.commands).sort()).toEqual(
      features.slash_commands.map(({ command }) => command).sort(),
    ));

  test('events', () => {
    const events = settings.event_subscriptions.bot_events.map((event) =>
      event.replace(/^message\..*/, 'message'),
    );
    expect(handlers.events.map(({ event }) => event).sort()).toEqual([...new Set(events)].sort());
  });

  test('shortcuts', () => {
    expect(callbacksOf(handlers.globalShortcuts)).toEqual(declared('global'));
    expect(callbacksOf(handlers.messageShortcuts)).toEqual(declared('message'));
  });
});

test('whatever a view offers to press has somebody listening', () => {
  expect(Object.keys(handlers.actions).sort()).toEqual(Object.keys(actions).sort());
  expect(Object.keys(handlers.submissions)).toEqual([callbacks.feedback]);
});

test('making the app calls nobody', async () => {
  const { parts, slack } = await run();
  const called: string[] = [];
  const fetch = async (url: string | URL) => {
    called.push(String(url));
    return new Response('{"ok":true}');
  };
  const { authorize } = oneWorkspace('xoxb-1', async () => {
    called.push('auth.test');
    return {};
  });
  createApp(parts, {
    receiver: new HTTPReceiver({ signingSecret: 'x' }),
    authorize,
    clientOptions: { fetch, slackApiUrl: slack.apiUrl },
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(called).toEqual([]);
});

describe('who we are', () => {
  const source = { teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false as const };

  test('is asked once, when it is first needed, and each request has its own copy', async () => {
    let calls = 0;
    const { authorize } = oneWorkspace('xoxb-1', async () => {
      calls += 1;
      return { bot_id: `B${calls}`, user_id: 'U1' };
    });
    const [first, second] = await Promise.all([authorize(source), authorize(source)]);
    expect(first).toEqual({ botToken: 'xoxb-1', botId: 'B1', botUserId: 'U1' });
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });

  test('is asked again where Slack did not say', async () => {
    let calls = 0;
    const { authorize } = oneWorkspace('xoxb-1', async () => {
      calls += 1;
      if (calls === 1) throw new Error('down');
      return { bot_id: 'B1', user_id: 'U1' };
    });
    await expect(authorize(source)).rejects.toThrow('down');
    expect(await authorize(source)).toMatchObject({ botId: 'B1' });
  });
});

describe('over HTTP', () => {
  const post = async (url: string, secret: string, body: string) => {
    const time = Math.floor(Date.now() / 1000);
    return fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': String(time),
        'x-slack-signature': signature(secret, time, body),
      },
    });
  };
  const command =
    'command=%2Flevel&text=senior&user_id=U1&team_id=T1&channel_id=C1&response_url=http%3A%2F%2Fx.example';

  test('a signed command is answered in the response itself', async () => {
    const { url, slack } = await run();
    const response = await post(url, slack.app.signingSecret, command);
    expect(await response.json()).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining('Senior'),
    });
  });

  test('what another secret signed is refused', async () => {
    const { url } = await run();
    expect((await post(url, 'another', command)).status).toBe(401);
  });
});

test('a button of an earlier version says so', async () => {
  const { slack } = await run({ manifest });
  const old = { type: 'button', action_id: 'share_v0', text: { type: 'plain_text', text: 'Share' } };
  const blocks = [{ type: 'actions', elements: [old] }];
  const ts = await posted(slack, 'C0GENERAL', 'An old reply', { blocks });
  const reply = slack.messages('#general').find((one) => one.ts === ts);
  await slack.user('pm').press(sure(reply), 'share_v0');
  await slack.quiet();
  expect(sure(slack.messages('#general').at(-1)).text).toContain('earlier version');
});
