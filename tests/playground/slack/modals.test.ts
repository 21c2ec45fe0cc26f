import type { App, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { handClock } from '../../../src/playground/slack/clock.ts';
import type { Actor } from '../../../src/playground/slack/people/actor.ts';
import type { StandIn, StandInOptions } from '../../../src/playground/slack/stand-in.ts';
import { overHttp, type Running } from './bolt-app.ts';
import { actions, button, input, long, plain } from './sample-blocks.ts';
import { call } from './web-api.ts';

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const field = { ...input({ type: 'plain_text_input', action_id: 'text', max_length: 20 }), block_id: 'name' };
const form = (more: object = {}) => ({
  type: 'modal' as const,
  title: plain('Ask'),
  submit: plain('Send'),
  callback_id: 'form',
  blocks: [field, actions(button({ action_id: 'again' }))],
  ...more,
});

/** An app with one shortcut that opens the form, and the given answer to its submission. */
const start = async (
  answer: ViewResponseAction | undefined,
  options: StandInOptions = {},
  more: (app: App) => void = () => {},
  view: object = {},
) => {
  running = await overHttp((app) => {
    app.shortcut('open', async ({ ack, client, shortcut }) => {
      await ack();
      await client.views.open({ trigger_id: shortcut.trigger_id, view: form(view) });
    });
    app.action('again', async ({ ack }) => ack());
    app.view('form', async ({ ack }) => (answer === undefined ? ack() : ack(answer)));
    more(app);
  }, options);
  return running.slack;
};
const opened = async (slack: StandIn): Promise<Actor> => {
  const alice = slack.user('pm');
  await alice.shortcut('open');
  await slack.until(() => alice.modal());
  return alice;
};
const top = (person: Actor) => {
  const view = person.modal();
  if (view === undefined) throw new Error('no modal');
  return view;
};

describe('submitting', () => {
  it('sends what was typed and closes', async () => {
    const slack = await start(undefined);
    const alice = await opened(slack);
    await alice.choose(top(alice), 'text', 'senior');
    const { result, delivery } = await alice.submit();
    expect(result).toBe('closed');
    expect(alice.modal()).toBeUndefined();
    expect(delivery?.payload).toMatchObject({
      type: 'view_submission',
      user: { id: 'U0ALICE' },
      view: {
        callback_id: 'form',
        state: { values: { name: { text: { type: 'plain_text_input', value: 'senior' } } } },
      },
      response_urls: [],
    });
  });

  it.each([
    ['nothing', undefined, 'Please complete this required field.'],
    ['too much', long(21), 'Please enter no more than 20 characters.'],
  ])('with %s typed is not sent', async (_, typed, problem) => {
    const slack = await start(undefined);
    const alice = await opened(slack);
    if (typed !== undefined) await alice.choose(top(alice), 'text', typed);
    expect(await alice.submit()).toMatchObject({
      result: 'incomplete',
      delivery: undefined,
      errors: { name: problem },
    });
    expect(top(alice).errors).toEqual({ name: problem });
  });

  const answers: readonly (readonly [string, ViewResponseAction, string, number, object?])[] = [
    [
      'errors on an input',
      { response_action: 'errors', errors: { name: 'Unknown' } },
      'errors',
      1,
      { errors: { name: 'Unknown' } },
    ],
    ['errors on something else', { response_action: 'errors', errors: { nowhere: 'Unknown' } }, 'failed', 1],
    [
      'another view',
      { response_action: 'update', view: form({ title: plain('Done') }) },
      'updated',
      1,
      { definition: { title: plain('Done') } },
    ],
    [
      'a view on top',
      { response_action: 'push', view: form({ title: plain('More') }) },
      'pushed',
      2,
      { definition: { title: plain('More') } },
    ],
    ['a faulty view', { response_action: 'update', view: form({ title: plain(long(25)) }) }, 'failed', 1],
    ['clear', { response_action: 'clear' }, 'cleared', 0],
  ];
  it.each(
    answers.map(([name, answer, result, depth, shown = {}]) => ({ name, answer, result, depth, shown })),
  )('answered with $name', async ({ answer, result, depth, shown }) => {
    const slack = await start(answer);
    const alice = await opened(slack);
    await alice.choose(top(alice), 'text', 'senior');
    expect((await alice.submit()).result).toBe(result);
    const stack = slack.snapshot(alice).modals;
    expect(stack).toHaveLength(depth);
    if (depth > 0) expect(stack.at(-1)).toMatchObject(shown);
  });

  it('not answered in three seconds leaves it open and says so', async () => {
    const clock = handClock();
    const slack = await start(undefined, { clock }, (app) =>
      app.use(async ({ body, next }) => void (body.type !== 'view_submission' && (await next()))),
    );
    const alice = await opened(slack);
    await alice.choose(top(alice), 'text', 'senior');
    const sent = alice.submit();
    clock.advance(3_000);
    expect((await sent).result).toBe('failed');
    expect(slack.snapshot(alice)).toMatchObject({ modals: [{}], notices: [{ code: 'operation_timeout' }] });
  });
});

describe('the stack', () => {
  it('takes three, each with a trigger from inside, and no fourth', async () => {
    const slack = await start(undefined);
    const alice = await opened(slack);
    const push = async () => {
      const { delivery } = await alice.press(top(alice), 'again');
      return call(slack, 'views.push', { trigger_id: String(delivery?.payload.trigger_id), view: form() });
    };
    expect(await push()).toMatchObject({
      ok: true,
      view: { root_view_id: 'V00000001', previous_view_id: 'V00000001' },
    });
    expect(await push()).toMatchObject({ ok: true });
    expect(await push()).toMatchObject({ ok: false, error: 'push_limit_reached' });
    await alice.close();
    expect(slack.snapshot(alice).modals).toHaveLength(2);
  });

  it('keeps what was typed when a view is updated, and minds the hash', async () => {
    const slack = await start(undefined);
    const alice = await opened(slack);
    const { id, hash } = top(alice);
    await alice.choose(top(alice), 'text', 'senior');
    const update = (more: object) =>
      call(slack, 'views.update', { view_id: id, view: form({ title: plain('New') }), ...more });
    expect(await update({ hash })).toMatchObject({
      ok: true,
      view: { state: { values: { name: { text: { value: 'senior' } } } } },
    });
    expect(await update({ hash })).toMatchObject({ ok: false, error: 'hash_conflict' });
    expect(await update({})).toMatchObject({ ok: true });
  });

  it('keeps external ids apart', async () => {
    const slack = await start(undefined, {}, () => {}, { external_id: 'mine' });
    const alice = await opened(slack);
    expect(
      await call(slack, 'views.update', { external_id: 'mine', view: form({ external_id: 'mine' }) }),
    ).toMatchObject({ ok: true });
    const other = { user_id: 'U0MARCO', view: { type: 'home', external_id: 'mine', blocks: [] } };
    expect(await call(slack, 'views.publish', other)).toMatchObject({ error: 'duplicate_external_id' });
    expect(top(alice).definition.external_id).toBe('mine');
  });
});

describe('closing', () => {
  const closed: { view: unknown; cleared: boolean }[] = [];
  const listening = (app: App) => {
    closed.length = 0;
    app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, body }) => {
      await ack();
      if (body.type === 'view_closed') closed.push({ view: body.view.id, cleared: body.is_cleared });
    });
  };
  it.each([
    ['tells nobody by default', {}, {}, []],
    ['tells the app that asked', { notify_on_close: true }, {}, [{ view: 'V00000001', cleared: false }]],
    [
      'clears where the view says so',
      { notify_on_close: true, clear_on_close: true },
      {},
      [{ view: 'V00000001', cleared: true }],
    ],
    [
      'clears when the person closes all',
      { notify_on_close: true },
      { all: true },
      [{ view: 'V00000001', cleared: true }],
    ],
  ])('%s', async (_, view, options, told) => {
    const slack = await start(undefined, {}, listening, view);
    const alice = await opened(slack);
    await alice.close(options);
    expect(closed).toEqual(told);
    expect(alice.modal()).toBeUndefined();
  });
});

describe('a conversation picker', () => {
  it('that asks for a response URL gets one that works', async () => {
    const urls: string[] = [];
    const picker = {
      ...input({ type: 'conversations_select', action_id: 'where', response_url_enabled: true }),
      block_id: 'to',
    };
    const collecting = (app: App) => {
      app.view('form', async ({ body }) => {
        if (body.type === 'view_submission') urls.push(...urlsOf(body));
      });
    };
    const slack = await start(undefined, {}, collecting, { blocks: [picker] });
    const alice = await opened(slack);
    await alice.choose(top(alice), 'where', 'C0RANDOM');
    await alice.submit();
    await slack.until(() => urls[0]);
    await fetch(urls[0] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Hi', response_type: 'in_channel' }),
    });
    expect(slack.messages('#random')).toMatchObject([{ text: 'Hi' }]);
  });
});

function urlsOf(body: ViewSubmitAction): readonly string[] {
  return (body.response_urls ?? []).map((one) => one.response_url);
}
