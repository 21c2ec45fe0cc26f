// Whatever fails, the person sees one friendly sentence with a reference, and the log has the reference.
import { describe, expect, test } from 'vitest';
import type { Parts } from '../../src/bot/bot.ts';
import { posted } from '../playground/slack/web-api.ts';
import type { Running } from '../support/career-app.ts';
import { library } from '../support/library.ts';
import { manifest } from '../support/manifest.ts';
import { run, sure } from '../support/running.ts';

const SORRY = /Sorry, that did not work.*Reference ([0-9A-Z]{4}-[0-9A-Z]{2})/;

/** Fails while `broken` is set, as a fault of ours does. */
const faulty = () => {
  const state = { broken: false };
  const parts: Partial<Parts> = {
    library: () => {
      if (state.broken) throw new Error('a fault with the secret question about Marco in it');
      return library;
    },
  };
  return { state, parts };
};

async function failing(before: (running: Running) => Promise<unknown> = async () => {}) {
  const { state, parts } = faulty();
  const running = await run({ manifest, parts });
  await before(running);
  await running.slack.quiet();
  state.broken = true;
  return running;
}

function expectLogged({ log, parts }: Running, text: string) {
  const ref = sure(SORRY.exec(text)?.[1], `a reference in ${text}`);
  const lines = log.map((line) => JSON.parse(line)).filter((line) => line.ref === ref);
  expect(lines).toMatchObject([
    { level: 'error', trigger: expect.any(String), err: { name: expect.any(String) } },
  ]);
  expect(log.join('')).not.toMatch(/xoxb-|hush-hush|signing-secret/);
  expect(parts.metrics.text()).toContain('career_errors_total{');
}

describe('the person is told', () => {
  test('in the acknowledgement of a command, with the question to try again', async () => {
    const running = await failing();
    const { reply, error } = await running.slack.user('pm').command('#general', '/level senior hush-hush');
    expect(error).toBeUndefined();
    expectLogged(running, sure(reply).text);
    await running.slack.quiet();
    expect(running.slack.messages('#general')).toHaveLength(1);
    expect(JSON.stringify(sure(reply).blocks)).toContain('"value":"/level senior hush-hush"');
  });

  test('in the thread of a mention', async () => {
    const running = await failing();
    const { message } = await running.slack.user('pm').mention('#general', 'hush-hush');
    await running.slack.quiet();
    const replies = running.slack.messages('#general', { thread: message });
    expect(replies).toHaveLength(2);
    expectLogged(running, sure(replies[1]).text);
  });

  test('in our own conversation, and the status is cleared', async () => {
    const running = await failing();
    const alice = running.slack.user('pm');
    const { message } = await alice.tell('hush-hush');
    await running.slack.quiet();
    expectLogged(running, sure(running.slack.messages('D0ALICE', { thread: message })[1]).text);
    expect(running.slack.snapshot(alice).sessions).toMatchObject([{ status: 'active' }]);
  });

  test('beside the message whose button was pressed', async () => {
    const running = await failing(({ slack }) => slack.user('pm').command('#random', '/level senior'));
    const alice = running.slack.user('pm');
    await alice.press(sure(running.slack.messages('#random')[0]), 'ask:1');
    await running.slack.quiet();
    expectLogged(running, sure(running.slack.messages('#random', { as: alice }).at(-1)).text);
  });

  test('over the modal that is open', async () => {
    const running = await failing(async ({ slack }) => {
      await slack.user('pm').shortcut('explore');
      await slack.until(() => slack.user('pm').modal());
    });
    const alice = running.slack.user('pm');
    await alice.choose(sure(alice.modal()), 'explore_level', 'Senior Product Manager');
    await running.slack.quiet();
    expectLogged(running, JSON.stringify(sure(alice.modal()).definition.blocks));
  });

  test('in the form that was sent', async () => {
    const broken = () => Promise.reject(new Error('disk full'));
    const { parts } = await run();
    const store = { ...parts.store, close: async () => {}, vote: broken };
    const running = await run({ manifest, parts: { store } });
    const { slack } = running;
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#general', '/level senior')).reply);
    const up = sure(/"value":"(up\\n[^"]*)"/.exec(JSON.stringify(reply.blocks))?.[1]).replace('\\n', '\n');
    await alice.press(reply, 'feedback', { value: up });
    await slack.quiet();
    expectLogged(running, sure(slack.messages('#general', { as: alice }).at(-1)).text);
  });

  test('on Home', async () => {
    const running = await failing();
    const alice = running.slack.user('pm');
    await alice.openHome();
    await running.slack.quiet();
    expectLogged(running, JSON.stringify(sure(alice.home()).definition.blocks));
  });

  test('in a direct message where a global shortcut opens nothing', async () => {
    const running = await failing();
    await running.slack.user('pm').shortcut('explore');
    await running.slack.quiet();
    expectLogged(running, sure(running.slack.messages('D0ALICE').at(-1)).text);
  });

  test('in a direct message where the trigger of a click is over', async () => {
    const running = await run({ manifest });
    const { slack } = running;
    const alice = slack.user('pm');
    await alice.openHome();
    await slack.until(() => alice.home());
    slack.faults.next('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await alice.press(sure(alice.home()), 'ask:1', { value: '/requirements Senior' });
    await slack.quiet();
    expectLogged(running, sure(slack.messages('D0ALICE').at(-1)).text);
  });
});

describe('nobody is told', () => {
  test('where nobody asked: an overheard message', async () => {
    const running = await failing(({ slack }) => slack.user('pm').mention('#general', 'senior?'));
    const [message] = running.slack.messages('#general');
    await running.slack.user('manager').say('#general', 'and principal?', { thread: message });
    await running.slack.quiet();
    expect(running.log.join('')).toContain('nobody was told of the failure');
    expect(running.slack.messages('#general', { thread: sure(message) })).toHaveLength(3);
  });

  test('at each letter typed in a search', async () => {
    const running = await failing(async ({ slack }) => {
      const element = { type: 'external_select', action_id: 'specialty', min_query_length: 0 };
      await posted(slack, 'C0GENERAL', 'Choose', { blocks: [{ type: 'actions', elements: [element] }] });
    });
    const { slack } = running;
    const { error, options } = await slack
      .user('pm')
      .search(sure(slack.messages('#general')[0]), 'specialty', 'geo');
    await slack.quiet();
    expect([error, options]).toEqual([expect.anything(), []]);
    expect(slack.messages('D0ALICE')).toEqual([]);
  });

  test('where Slack takes nothing at all; the log says so', async () => {
    const running = await failing();
    running.slack.faults.always('*', { kind: 'status', status: 503 });
    await running.slack.user('pm').mention('#general', 'senior?');
    await running.slack.quiet();
    expect(running.log.join('')).toContain('nobody was told of the failure');
  });
});

test('where the token of a workspace is not known, the response URL still tells', async () => {
  const running = await run({ manifest, authorize: () => Promise.reject(new Error('not installed')) });
  const alice = running.slack.user('pm');
  await alice.command('#general', '/level senior');
  await running.slack.quiet();
  expect(running.slack.messages('#general', { as: alice }).map(({ text }) => text)).toEqual([
    expect.stringMatching(SORRY),
  ]);
});
