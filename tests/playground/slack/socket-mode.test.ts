import type { App } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/playground/slack/blocks/record.ts';
import { handClock } from '../../../src/playground/slack/clock.ts';
import type { StandIn, StandInOptions } from '../../../src/playground/slack/stand-in.ts';
import { overSocket, type RunningOnSocket } from './bolt-app.ts';
import { actions, button, input, option, plain } from './sample-blocks.ts';
import { call, posted } from './web-api.ts';

let running: RunningOnSocket | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const start = async (register: (app: App) => void, options: StandInOptions = {}) => {
  running = await overSocket(register, options);
  return running.slack;
};
const answering = (app: App) => {
  app.command('/level', async ({ ack, command }) => ack(`You asked for ${command.text}`));
};

describe('over a socket', () => {
  it('a command is answered in its acknowledgement', async () => {
    const slack = await start(answering);
    const outcome = await slack.user('pm').command('#general', '/level senior');
    expect(outcome).toMatchObject({
      reply: { text: 'You asked for senior', viewer: 'U0ALICE' },
      delivery: { via: 'socket' },
    });
  });

  it('events, options, actions and views go the same way', async () => {
    const heard: string[] = [];
    const slack = await start((app) => {
      app.event(
        'app_mention',
        async ({ say, event }) => void (await say({ text: 'Here', thread_ts: event.ts })),
      );
      app.options('specialty', async ({ ack }) => ack({ options: [option('Growth', 'growth')] }));
      app.action('specialty', async ({ ack, action }) => {
        heard.push(action.type);
        await ack();
      });
      app.action('open', async ({ ack, client, body }) => {
        await ack();
        if (!('trigger_id' in body)) return;
        const view = {
          type: 'modal' as const,
          title: plain('Ask'),
          submit: plain('Send'),
          callback_id: 'form',
          blocks: [{ ...input(), block_id: 'name' }],
        };
        await client.views.open({ trigger_id: body.trigger_id, view });
      });
      app.view('form', async ({ ack }) => ack({ response_action: 'errors', errors: { name: 'Unknown' } }));
    });
    const alice = slack.user('pm');
    const { message } = await alice.mention('#general', 'senior?');
    await slack.until(() => slack.messages('#general', { thread: message })[1]);
    const blocks = [
      actions({ type: 'external_select', action_id: 'specialty' }, button({ action_id: 'open' })),
    ];
    const ts = await posted(slack, 'C0GENERAL', 'Choose', { blocks });
    const choice = slack.messages('#general').find((one) => one.ts === ts);
    if (choice === undefined) throw new Error('not posted');
    expect((await alice.search(choice, 'specialty', 'gro')).options).toHaveLength(1);
    await alice.choose(choice, 'specialty', 'growth');
    expect(heard).toEqual(['external_select']);
    await alice.press(choice, 'open');
    const view = await slack.until(() => alice.modal());
    const action = JSON.stringify(view.definition.blocks).match(/"action_id":"([^"]+)"/)?.[1] ?? '';
    await alice.choose(view, action, 'senior');
    expect(await alice.submit()).toMatchObject({ result: 'errors', errors: { name: 'Unknown' } });
  });

  it('is greeted by its app and given one-off addresses', async () => {
    const slack = await start(answering);
    expect(slack.calls[0]).toMatchObject({ method: 'apps.connections.open', answer: { ok: true } });
    const used = String(slack.calls[0]?.answer?.url).replace('ws', 'http');
    const headers = { connection: 'upgrade', upgrade: 'websocket' };
    await expect(fetch(used, { headers })).rejects.toThrow();
    expect(slack.socket.connections()).toBe(1);
    expect(await call(slack, 'apps.connections.open', {}, slack.app.appToken)).toMatchObject({ ok: true });
  });

  it('no more than ten connections stand, and they take turns', async () => {
    const slack = await start(() => {});
    const sockets = Array.from({ length: 9 }, () => newSocket(slack));
    await slack.until(() => (slack.socket.connections() === 10 ? true : undefined));
    const eleventh = await call(slack, 'apps.connections.open', {}, slack.app.appToken);
    expect(eleventh).toMatchObject({ error: 'too_many_websockets' });
    const heard: number[] = [];
    for (const [index, socket] of (await Promise.all(sockets)).entries()) {
      socket.onmessage = ({ data }) => {
        heard.push(index);
        socket.send(JSON.stringify({ envelope_id: fieldOf(JSON.parse(String(data)), 'envelope_id') }));
      };
    }
    await Promise.all(Array.from({ length: 10 }, () => slack.user('pm').tell('Hello')));
    expect(heard.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('a connection', () => {
  /** Runs something and waits until a connection made after it stands and works. */
  const reconnected = async (slack: StandIn, disturb: () => void) => {
    const arrivals: number[] = [];
    const stop = slack.subscribe((happening) => {
      if (happening.about === 'socket') arrivals.push(happening.connections);
    });
    disturb();
    await slack.until(() => (arrivals.length > 1 && slack.socket.connections() === 1 ? true : undefined));
    stop();
    expect((await slack.user('pm').command('#general', '/level senior')).error).toBeUndefined();
  };

  it.each(['warning', 'refresh_requested'] as const)('told to go (%s) comes back', async (reason) => {
    const slack = await start(answering);
    await reconnected(slack, () => slack.socket.disconnect(reason));
  });

  it('that breaks comes back, and the event it lost is sent again', async () => {
    const heard: unknown[] = [];
    let lose = true;
    const slack = await start((app) => {
      app.use(async ({ context, body, next }) => {
        heard.push([fieldOf(body, 'event_id'), context.retryNum]);
        if (lose) slack.socket.drop();
        lose = false;
        await next();
      });
    });
    const { deliveries } = await slack.user('pm').tell('Hello');
    expect(deliveries[0]?.answer).toMatchObject({ kind: 'unreachable', reason: 'connection closed' });
    await slack.until(() =>
      slack.deliveries.find((one) => one.retry?.num === 1 && one.answer?.kind === 'acknowledged'),
    );
    const [first] = slack.deliveries;
    expect(heard).toEqual([
      [first?.payload.event_id, 0],
      [first?.payload.event_id, 1],
    ]);
  });

  it('that is gone fails a command at once', async () => {
    const slack = await start(answering);
    await running?.app.stop();
    await slack.until(() => (slack.socket.connections() === 0 ? true : undefined));
    expect((await slack.user('pm').command('#general', '/level senior')).error).toBe('dispatch_failed');
  });

  it('that has gone deaf is noticed and replaced', async () => {
    const slack = await start(answering);
    await reconnected(slack, () => {
      slack.socket.goDeaf(true);
      const stop = slack.subscribe((happening) => {
        if (happening.about === 'socket') slack.socket.goDeaf(false);
        if (happening.about === 'socket') stop();
      });
    });
  });

  it('survives text that is no envelope', async () => {
    const slack = await start(answering);
    slack.socket.sendText('not JSON');
    expect((await slack.user('pm').command('#general', '/level senior')).error).toBeUndefined();
  });

  it('an acknowledgement that never comes is a timeout', async () => {
    const clock = handClock();
    const slack = await start((app) => void app.command('/level', async () => {}), { clock });
    const asked = slack.user('pm').command('#general', '/level');
    clock.advance(3_000);
    expect((await asked).error).toBe('operation_timeout');
  });
});

async function newSocket(slack: StandIn): Promise<WebSocket> {
  const { url } = await call(slack, 'apps.connections.open', {}, slack.app.appToken);
  return new WebSocket(String(url));
}
