// In threads and direct messages a summary joins the answer's own message, point by point, and only what was verified.
import { describe, expect, test, vi } from 'vitest';
import type { Message } from '../../src/playground/slack/workspace/model.ts';
import { inventions, modes } from '../support/model-server.ts';
import { repliesIn, sure } from '../support/running.ts';
import { QUICK, runSummarizing, type Summarizing } from '../support/summarizing.ts';

const methods = ({ slack }: Summarizing) =>
  slack.calls.map(({ method }) => method).filter((one) => !/^(agents|assistant|conversations)/.test(one));
const idsIn = (message: Message) => JSON.stringify(message.blocks).match(/"action_id":"[^"]+"/g) ?? [];

/** Every way not to bring a sentence that holds. */
const misbehaving = modes.filter((mode) => !['honest', 'slow', 'trickle'].includes(mode));

async function mention(running: Summarizing, text = 'what is expected of a senior?') {
  const { message } = await running.slack.user('pm').mention('#general', text);
  return repliesIn(running, '#general', message);
}

describe('a mention', () => {
  test('is answered at once; the summary is streamed into the same message, the buttons come last', async () => {
    const running = await runSummarizing('honest');
    const replies = await mention(running);
    expect(replies).toHaveLength(1);
    const [reply] = replies;
    const said = running.slack.read(sure(reply));
    expect(said).toMatch(/grade 8[\s\S]*Summary[\s\S]*\[1\][\s\S]*A model wrote this/);
    expect(sure(reply).stream).toMatchObject({ state: 'finished' });
    expect(methods(running)[0]).toBe('chat.startStream');
    expect(methods(running).at(-1)).toBe('chat.stopStream');
    expect(methods(running)).toContain('chat.appendStream');
    expect(idsIn(sure(reply)).at(-1)).toBe('"action_id":"feedback"');
  });

  test('the answer is whole in the first call, before the model has said anything', async () => {
    const running = await runSummarizing('hang', { limits: QUICK });
    await mention(running);
    const [first] = running.slack.calls.filter(({ method }) => method === 'chat.startStream');
    expect(JSON.stringify(first?.args)).toContain('annual and quarterly plans');
  });

  test('asked again, the kept summary is there in one post', async () => {
    const running = await runSummarizing('honest');
    await mention(running);
    const before = running.model.asked().length;
    const [reply] = await mention(running);
    expect(running.model.asked()).toHaveLength(before);
    expect(sure(reply).stream).toBeUndefined();
    expect(running.slack.read(sure(reply))).toContain('A model wrote this');
  });

  test.each(misbehaving)(
    '%s: the answer stands, whole and with its buttons; nothing of the model is shown',
    async (mode) => {
      const running = await runSummarizing(mode, { limits: QUICK });
      const [reply, ...others] = await mention(running);
      expect(others).toEqual([]);
      const said = running.slack.read(sure(reply));
      expect(said).toContain('annual and quarterly plans');
      expect(said).not.toMatch(/A model wrote this|^Summary$/m);
      expect(idsIn(sure(reply))).toContain('"action_id":"feedback"');
      expect(sure(reply).stream?.state).toBe('finished');
      for (const lie of inventions) expect(running.sent()).not.toContain(lie.slice(0, 30));
      expect(running.sent()).not.toMatch(/evil|<!channel>|&lt;!channel/);
    },
  );

  test('a model that trickles is cut off; what was verified by then stays', async () => {
    const running = await runSummarizing('trickle', { limits: { ...QUICK, firstPointMs: 5_000 } });
    const [reply] = await mention(running);
    expect(running.slack.read(sure(reply))).toMatch(/Summary[\s\S]*A model wrote this/);
  });

  test('where the documents are silent the model may still find something, and it is named as such', async () => {
    const running = await runSummarizing('honest');
    const [reply] = await mention(running, 'which salary does a senior product manager get?');
    expect(running.slack.read(sure(reply))).toMatch(/do not say|nothing/i);
    expect(running.slack.read(sure(reply))).not.toMatch(/^Summary$/m);
  });

  test('help and choices have nothing to summarize', async () => {
    const running = await runSummarizing('honest');
    await mention(running, 'help');
    expect(running.model.asked()).toEqual([]);
    expect(methods(running)).toEqual(['chat.postMessage']);
  });

  test('with the button alone no model is asked until it is pressed', async () => {
    const running = await runSummarizing('honest', { when: 'asked' });
    const [reply] = await mention(running);
    expect(running.model.asked()).toEqual([]);
    expect(idsIn(sure(reply))).toContain('"action_id":"summarize"');
    await running.slack.user('manager').press(sure(reply), 'summarize');
    await running.slack.quiet();
    const shown = sure(running.slack.messages('#general').at(-1));
    expect(shown).toMatchObject({ viewer: running.slack.user('manager').id, threadTs: sure(reply).threadTs });
    expect(running.slack.read(shown)).toContain('A model wrote this');
    expect(running.slack.read(shown)).not.toContain('Create annual and quarterly plans');
  });
});

test('a summary that breaks ends its stream all the same, with what was verified by then', async () => {
  const running = await runSummarizing('honest', { broken: true });
  const [reply, ...others] = await mention(running);
  expect(others).toEqual([]);
  expect(sure(reply).stream).toMatchObject({ state: 'finished' });
  expect(running.slack.read(sure(reply))).toMatch(/Summary[\s\S]*A model wrote this/);
  expect(idsIn(sure(reply))).toContain('"action_id":"feedback"');
  expect(running.log.join('')).toContain('a summary failed');
});

describe('where Slack does not stream', () => {
  test.each(['feature_disabled', 'team_not_eligible', 'invalid_thread_ts'])(
    '%s: posted as ever, and the summary joins by a change',
    async (error) => {
      const running = await runSummarizing('honest');
      running.slack.faults.always('chat.startStream', { kind: 'error', error });
      const replies = await mention(running);
      expect(replies).toHaveLength(1);
      expect(running.slack.read(sure(replies[0]))).toContain('A model wrote this');
      expect(methods(running)).toEqual(['chat.startStream', 'chat.postMessage', 'chat.update']);
    },
  );

  test('a workspace without streams is not asked each time', async () => {
    const running = await runSummarizing('honest');
    running.slack.faults.always('chat.startStream', { kind: 'error', error: 'feature_disabled' });
    await mention(running);
    await mention(running, 'what is expected of a principal?');
    expect(methods(running).filter((one) => one === 'chat.startStream')).toHaveLength(1);
  });

  test('a stream whose beginning Slack did not confirm is gone on with, not posted twice', async () => {
    const running = await runSummarizing('honest');
    running.slack.faults.next('chat.startStream', { kind: 'lose_answer' });
    const replies = await mention(running);
    expect(replies).toHaveLength(1);
    expect(running.slack.read(sure(replies[0]))).toContain('A model wrote this');
  });

  test.each(['chat.appendStream', 'chat.stopStream'])(
    '%s fails for good: the message is changed to hold all of it',
    async (method) => {
      const running = await runSummarizing('honest');
      running.slack.faults.next(method, { kind: 'status', status: 503 });
      const [reply, ...others] = await mention(running);
      expect(others).toEqual([]);
      const said = running.slack.read(sure(reply));
      expect(said).toContain('A model wrote this');
      expect(said).toContain('annual and quarterly plans');
      expect(idsIn(sure(reply))).toContain('"action_id":"feedback"');
    },
  );
});

describe('in a direct message', () => {
  test('the session works until the summary is there, and is ready after it', async () => {
    const running = await runSummarizing('honest');
    const { message } = await running.slack.user('pm').tell('what is expected of a senior?');
    const [reply] = await repliesIn(running, 'D0ALICE', message);
    expect(running.slack.read(sure(reply))).toContain('A model wrote this');
    expect(running.slack.snapshot(running.slack.user('pm')).sessions[0]).toMatchObject({ status: 'active' });
  });

  test.each(misbehaving)('%s: the session is ready again', async (mode) => {
    const running = await runSummarizing(mode, { limits: QUICK });
    const { message } = await running.slack.user('pm').tell('what is expected of a senior?');
    expect(await repliesIn(running, 'D0ALICE', message)).toHaveLength(1);
    expect(running.slack.snapshot(running.slack.user('pm')).sessions[0]).toMatchObject({ status: 'active' });
  });

  test('Stop ends the summary; the answer keeps its buttons', async () => {
    const running = await runSummarizing('hang');
    const alice = running.slack.user('pm');
    const { message } = await alice.tell('what is expected of a senior?');
    await vi.waitFor(() => expect(running.model.asked()).toHaveLength(1));
    await alice.stopAgent(message);
    const [reply] = await repliesIn(running, 'D0ALICE', message);
    expect(running.slack.read(sure(reply))).toContain('annual and quarterly plans');
    expect(idsIn(sure(reply))).toContain('"action_id":"feedback"');
    expect(running.slack.snapshot(alice).sessions[0]).toMatchObject({ status: 'active' });
  });

  test('a stop of the app ends what is being written', async () => {
    const running = await runSummarizing('hang');
    const { message } = await running.slack.user('pm').tell('what is expected of a senior?');
    await vi.waitFor(() => expect(running.model.asked()).toHaveLength(1));
    running.parts.summaries.running.stopAll();
    expect(await running.parts.inFlight.drain(2_000)).toBe(0);
    const [reply] = await repliesIn(running, 'D0ALICE', message);
    expect(sure(reply).stream?.state).toBe('finished');
  });

  test('two questions at once in one thread are both answered, each with its summary', async () => {
    const running = await runSummarizing('slow');
    const alice = running.slack.user('pm');
    const { message } = await alice.mention('#general', 'what is expected of a senior?');
    await Promise.all([
      alice.mention('#general', 'and principal?', { thread: message }),
      running.slack.user('manager').mention('#general', 'what does geo require?', { thread: message }),
    ]);
    const replies = await repliesIn(running, '#general', message);
    expect(replies).toHaveLength(3);
    for (const reply of replies) expect(running.slack.read(reply)).toContain('A model wrote this');
  });
});
