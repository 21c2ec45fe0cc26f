import type { App } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { handClock } from '../../../src/playground/slack/clock.ts';
import type { StandInOptions } from '../../../src/playground/slack/stand-in.ts';
import { overHttp, type Running } from './bolt-app.ts';
import { section } from './sample-blocks.ts';

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const start = async (register: (app: App) => void, options: StandInOptions = {}) => {
  running = await overHttp(register, options);
  return running.slack;
};
const answering =
  (answer: Parameters<Parameters<Parameters<App['command']>[1]>[0]['ack']>[0]) => (app: App) => {
    app.command('/level', async ({ ack }) => ack(answer));
  };

describe('a slash command', () => {
  it('shows the acknowledgement to the asker alone', async () => {
    const slack = await start((app) => {
      app.command('/level', async ({ ack, command }) => ack(`You asked for ${command.text}`));
    });
    const alice = slack.user('pm');
    const outcome = await alice.command('#general', '/level  senior ');
    expect(outcome.reply?.text).toBe('You asked for senior');
    expect(slack.messages('#general', { as: alice })).toEqual([outcome.reply]);
    expect(slack.messages('#general', { as: slack.user('manager') })).toEqual([]);
  });

  it('carries what Slack sends', async () => {
    const slack = await start(answering(''));
    const { delivery } = await slack.user('pm').command('#general', '/level senior');
    expect(delivery?.payload).toMatchObject({
      command: '/level',
      text: 'senior',
      user_id: 'U0ALICE',
      channel_id: 'C0GENERAL',
      channel_name: 'general',
      team_id: 'T0EXAMPLE',
      api_app_id: 'A0CAREER',
      is_enterprise_install: 'false',
      response_url: expect.stringContaining('/response/'),
      trigger_id: expect.any(String),
    });
    expect(delivery?.payload).not.toHaveProperty('thread_ts');
    expect(delivery?.ms).toBeLessThan(1_000);
  });

  it('posts blocks, publicly and with the typed line when asked to', async () => {
    const slack = await start(
      answering({ response_type: 'in_channel', text: 'Senior', blocks: [section('*Senior*')] }),
    );
    await slack.user('pm').command('#random', '/level senior');
    const [echo, answer] = slack.messages('#random', { as: slack.user('recruiter') });
    expect([echo?.user, echo?.text]).toEqual(['U0ALICE', '/level senior']);
    expect(answer).toMatchObject({ subtype: 'bot_message', botId: 'B0CAREER' });
  });

  it.each([
    ['nothing', '', 0],
    ['an empty object', {}, 0],
    ['in_channel alone: just the typed line', { response_type: 'in_channel' as const }, 1],
  ])('answered with %s', async (_, answer, count) => {
    const slack = await start(answering(answer));
    expect((await slack.user('pm').command('#general', '/level')).error).toBeUndefined();
    expect(slack.messages('#general')).toHaveLength(count);
  });

  it('leaves the text as typed unless the manifest asks to escape it', async () => {
    const typed = '/level @marco in #product & #hiring see https://a.example <b>';
    const texts: string[] = [];
    const register = (app: App) => {
      app.command('/level', async ({ ack, command }) => {
        texts.push(command.text);
        await ack();
      });
    };
    const manifest = (escaped: boolean) => ({
      features: { slash_commands: [{ command: '/level', should_escape: escaped }] },
      oauth_config: { scopes: { bot: ['commands'] } },
    });
    for (const escaped of [false, true]) {
      const slack = await start(register, { manifest: manifest(escaped) });
      await slack.user('pm').command('#general', typed);
      await running?.stop();
    }
    running = undefined;
    expect(texts).toEqual([
      '@marco in #product & #hiring see https://a.example <b>',
      '<@U0MARCO|marco> in <#C0PRODUCT|product> &amp; <#C0HIRING|> see <https://a.example> &lt;b&gt;',
    ]);
  });
});

describe('the asker is told', () => {
  const told = (error: string) => `/level failed with the error "${error}"`;

  it('operation_timeout after three seconds', async () => {
    const clock = handClock();
    const slack = await start((app) => void app.command('/level', async () => {}), { clock });
    const alice = slack.user('pm');
    const asked = alice.command('#general', '/level');
    clock.advance(3_000);
    expect((await asked).error).toBe('operation_timeout');
    expect(slack.messages('#general', { as: alice })[0]).toMatchObject({
      user: 'USLACKBOT',
      text: told('operation_timeout'),
    });
    expect(slack.snapshot(alice).notices).toMatchObject([{ about: '/level', code: 'operation_timeout' }]);
  });

  it.each([
    ['dispatch_failed', (app: App) => void app.command('/level', () => Promise.reject(new Error('broken')))],
    ['invalid_blocks', answering({ blocks: [section('')] })],
  ])('%s', async (error, register) => {
    const slack = await start(register);
    const alice = slack.user('pm');
    expect((await alice.command('#general', '/level')).error).toBe(error);
    expect(slack.messages('#general', { as: alice })[0]?.text).toBe(told(error));
  });

  it('that there is no such command, without the app hearing of it', async () => {
    const slack = await start(answering('a'), { manifest: { features: { slash_commands: [] } } });
    expect((await slack.user('pm').command('#general', '/level')).error).toBe('unknown_command');
    expect(slack.deliveries).toEqual([]);
  });

  it('dispatch_failed when the app is not there', async () => {
    const slack = await start(answering('a'));
    slack.deliverTo('http://127.0.0.1:1/slack/events');
    expect((await slack.user('pm').command('#general', '/level')).error).toBe('dispatch_failed');
  });
});
