// The fallback table, row by row: what Slack does, and how the person is answered all the same.
import { describe, expect, test } from 'vitest';
import { fallbacks, remedies } from '../../../src/bot/reply/fallbacks.ts';
import type { Fault } from '../../../src/playground/slack/api/faults.ts';
import type { Message } from '../../../src/playground/slack/workspace/model.ts';
import type { RunOptions } from '../../support/career-app.ts';
import { manifest, withoutHistory } from '../../support/manifest.ts';
import { run, sure } from '../../support/running.ts';

const refusal = (error: string): Fault => ({ kind: 'error', error });
const POST = 'chat.postMessage';

interface Outcome {
  readonly inThread: readonly Message[];
  readonly direct: readonly Message[];
  readonly waits: readonly number[];
  readonly log: string;
  readonly read: (message: Message) => string;
}

/** Alice mentions us in #general, and what we post meets the faults. */
async function mentioned(faults: readonly Fault[], options: RunOptions = {}): Promise<Outcome> {
  const { slack, waits, log } = await run({ manifest, ...options });
  for (const fault of faults) slack.faults.next(POST, fault);
  const { message } = await slack.user('pm').mention('#general', 'what are the requirements for senior?');
  await slack.quiet();
  const ours = (one: Message) => one.botId === slack.app.botId;
  return {
    inThread: slack.messages('#general', { thread: message }).filter(ours),
    direct: slack.messages('D0ALICE').filter(ours),
    waits,
    log: log.join(''),
    read: slack.read,
  };
}

const answer = /Requirements: Senior/;

describe('a reply in a thread', () => {
  test.each(['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action_thread_locked'])(
    '%s: the asker has it in a direct message',
    async (error) => {
      const { inThread, direct, read } = await mentioned([refusal(error)]);
      expect(inThread).toEqual([]);
      expect(direct.map(read)).toEqual([expect.stringMatching(answer)]);
    },
  );

  test.each(['msg_too_long', 'msg_blocks_too_long'])(
    '%s: it comes in several messages, whole',
    async (error) => {
      const { inThread, read } = await mentioned([refusal(error)]);
      const whole = (await mentioned([])).inThread.map(read).join('\n');
      expect(inThread).toHaveLength(2);
      const words = new Set(inThread.flatMap((one) => read(one).split(/\s+/)));
      expect(whole.split(/\s+/).filter((word) => !words.has(word))).toEqual([]);
    },
  );

  test('too long again and again: as text alone', async () => {
    const { inThread, read } = await mentioned(
      Array.from({ length: 3 }, () => refusal('msg_blocks_too_long')),
    );
    expect(inThread.map(read).join('\n')).toMatch(answer);
  });

  test('invalid_blocks: as text alone, complete', async () => {
    const { inThread } = await mentioned([refusal('invalid_blocks')]);
    expect(inThread).toMatchObject([{ blocks: [], text: expect.stringMatching(/Senior[\s\S]*Source:/) }]);
  });

  test('429 with Retry-After: once more after that time', async () => {
    const { inThread, waits } = await mentioned([{ kind: 'rate_limited', retryAfter: 7 }]);
    expect(waits).toEqual([7000]);
    expect(inThread).toHaveLength(1);
  });

  test('429 for longer than anybody waits: the other way at once', async () => {
    const { inThread, direct, waits } = await mentioned([{ kind: 'rate_limited', retryAfter: 300 }]);
    expect([waits, inThread]).toEqual([[], []]);
    expect(direct).toHaveLength(1);
  });

  test('5xx: once more', async () => {
    const { inThread } = await mentioned([{ kind: 'status', status: 503 }]);
    expect(inThread).toHaveLength(1);
  });

  test('5xx twice: in a direct message', async () => {
    const { direct } = await mentioned(
      Array.from({ length: 2 }, () => ({ kind: 'status', status: 502 }) as const),
    );
    expect(direct).toHaveLength(1);
  });

  test.each([['hang'], ['drop']] as const)('no answer (%s): once more', async (kind) => {
    const { inThread } = await mentioned([{ kind }], { patienceMs: 250 });
    expect(inThread).toHaveLength(1);
  });

  test('no answer although it arrived: seen in the thread, not posted twice', async () => {
    const { inThread } = await mentioned([{ kind: 'lose_answer' }]);
    expect(inThread).toHaveLength(1);
  });

  test('no answer where we may not look: once more, because twice is better than never', async () => {
    const { inThread } = await mentioned([{ kind: 'lose_answer' }], { manifest: withoutHistory });
    expect(inThread).toHaveLength(2);
  });

  test('anything else Slack says: as text, then in a direct message', async () => {
    const { inThread } = await mentioned([refusal('as_user_not_supported')]);
    expect(inThread).toMatchObject([{ blocks: [] }]);
    const { direct } = await mentioned([refusal('as_user_not_supported'), refusal('as_user_not_supported')]);
    expect(direct).toHaveLength(1);
  });

  test('each is counted and logged, without a word of what was asked', async () => {
    const { log } = await mentioned([refusal('not_in_channel')]);
    expect(log).toContain('"fault":"not_in_channel","instead":"direct_message"');
    expect(log).not.toMatch(/requirements for senior|xoxb-/);
  });
});

describe('an answer to a click in our own conversation', () => {
  test.each([
    ['not_in_channel', refusal('not_in_channel')],
    ['channel_not_found', refusal('channel_not_found')],
    ['429 for long', { kind: 'rate_limited', retryAfter: 300 }],
  ] as const)('%s: through the response URL', async (_, fault) => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const { message } = await alice.tell('senior?');
    await slack.quiet();
    slack.faults.next(POST, fault);
    await alice.press(sure(slack.messages('D0ALICE', { thread: message })[1]), 'ask:1');
    await slack.quiet();
    expect(slack.calls.at(-1)?.method).toBe('response_url');
    expect(slack.read(sure(slack.messages('D0ALICE').at(-1)))).toMatch(answer);
  });
});

describe('an answer through a response URL', () => {
  const pressed = async (...faults: Fault[]) => {
    const { slack } = await run({ manifest, patienceMs: 250 });
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#random', '/level senior')).reply);
    for (const fault of faults) slack.faults.next('response_url', fault);
    await alice.press(reply, 'ask:1');
    await slack.quiet();
    const there = slack.messages('#random', { as: alice }).slice(1);
    return { there, direct: slack.messages('D0ALICE'), read: slack.read };
  };

  test('used up or over: in a direct message', async () => {
    const { direct, read } = await pressed({ kind: 'status', status: 404 });
    expect(direct.map(read)).toEqual([expect.stringMatching(answer)]);
  });

  test('refused as it is: as text alone', async () => {
    expect((await pressed({ kind: 'status', status: 400 })).there).toMatchObject([{ blocks: [] }]);
  });

  test.each([
    ['5xx', { kind: 'status', status: 500 }],
    ['no answer', { kind: 'hang' }],
  ] as const)('%s: once more', async (_, fault) => {
    expect((await pressed(fault)).there).toHaveLength(1);
  });
});

test('every remedy of the table is used, and every row has one', () => {
  const used = new Set(Object.values(fallbacks).flat());
  expect([...remedies].filter((remedy) => !used.has(remedy))).toEqual([]);
  for (const [fault, row] of Object.entries(fallbacks)) expect(row.length, fault).toBeGreaterThan(0);
});
