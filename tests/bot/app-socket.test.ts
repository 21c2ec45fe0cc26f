// The app in Socket Mode: the same answers, and each question once whatever happens to the connection.
import { describe, expect, test } from 'vitest';
import { manifest } from '../support/manifest.ts';
import { repliesIn, run, sure } from '../support/running.ts';

const socket = { manifest, mode: 'socket' } as const;

test('commands, mentions, clicks and modals work as over HTTP', async () => {
  const running = await run(socket);
  const { slack } = running;
  const alice = slack.user('pm');
  const reply = sure((await alice.command('#general', '/level senior')).reply);
  expect(slack.read(reply)).toContain('Senior');
  await alice.press(reply, 'source');
  expect((await slack.until(() => alice.modal())).definition.callback_id).toBe('source');
  const { message } = await alice.mention('#general', 'principal?');
  expect(await repliesIn(running, '#general', message)).toHaveLength(1);
});

describe('a connection that breaks', () => {
  test('before our acknowledgement arrives: the event comes again and is answered once', async () => {
    let breaks = true;
    const running = await run({
      ...socket,
      authorize: async () => {
        const { botToken, botId, botUserId } = running.slack.app;
        // The connection goes while the first event is being taken.
        if (breaks) running.slack.socket.drop();
        breaks = false;
        return { botToken, botId, botUserId };
      },
    });
    const { slack } = running;
    const { message } = await slack.user('pm').mention('#general', 'senior?');
    await slack.until(() =>
      slack.deliveries.find(({ retry, answer }) => retry && answer?.kind === 'acknowledged'),
    );
    expect(await repliesIn(running, '#general', message)).toHaveLength(1);
  });

  test('after our acknowledgement was sent: the same event again is left out', async () => {
    const running = await run(socket);
    const { slack } = running;
    const { message, deliveries } = await slack.user('pm').mention('#general', 'senior?');
    await slack.quiet();
    slack.socket.drop();
    await slack.until(() => (slack.socket.connections() === 0 ? true : undefined));
    await slack.socket.connected();
    for (const delivery of deliveries)
      await slack.redeliver(delivery, { num: 1, reason: 'connection_failed' });
    expect(await repliesIn(running, '#general', message)).toHaveLength(1);
  });

  test.each(['warning', 'refresh_requested'] as const)(
    'because Slack says so (%s): nothing is lost',
    async (reason) => {
      const running = await run(socket);
      const { slack } = running;
      slack.socket.disconnect(reason);
      await slack.until(() => (slack.socket.connections() === 0 ? true : undefined));
      await slack.socket.connected();
      const { message } = await slack.user('pm').mention('#general', 'senior?');
      await slack.until(() => slack.messages('#general', { thread: message })[1]);
      expect(await repliesIn(running, '#general', message)).toHaveLength(1);
    },
  );

  test('without closing: the silence is noticed, a new one is made, questions are answered again', async () => {
    const running = await run(socket);
    const { slack } = running;
    const gone = new Promise<void>((resolve) => {
      const stop = slack.subscribe((happening) => {
        if (happening.about !== 'socket') return;
        slack.socket.goDeaf(false);
        stop();
        resolve();
      });
    });
    slack.socket.goDeaf(true);
    await gone;
    await slack.socket.connected();
    const { message } = await slack.user('pm').mention('#general', 'senior?');
    await slack.until(() => slack.messages('#general', { thread: message })[1]);
    expect(await repliesIn(running, '#general', message)).toHaveLength(1);
  });
});
