import { describe, expect, test } from 'vitest';
import { manifest, withoutHistory } from '../support/manifest.ts';
import { repliesIn, run, sure } from '../support/running.ts';

test('a mention is answered once, in the thread it begins, with the source', async () => {
  const running = await run({ manifest });
  const { message } = await running.slack.user('pm').mention('#general', 'what is expected of a senior?');
  const [reply, ...more] = await repliesIn(running, '#general', message);
  expect(running.slack.read(sure(reply))).toMatch(/Senior[\s\S]*Source:/);
  expect(sure(reply).unfurls).toEqual({ links: false, media: false });
  expect(more).toEqual([]);
});

test.each(['', 'hello', 'help', '👋'])('a mention with %j says what can be asked', async (typed) => {
  const running = await run({ manifest });
  const { message } = await running.slack.user('pm').mention('#general', typed);
  const [reply] = await repliesIn(running, '#general', message);
  expect(running.slack.read(sure(reply))).toContain('/level Senior');
});

test('in a thread the topic is kept: “and principal?”', async () => {
  const running = await run({ manifest: withoutHistory });
  const alice = running.slack.user('pm');
  const { message } = await alice.mention('#general', 'what are the requirements for senior?');
  await running.slack.quiet();
  await alice.mention('#general', 'and principal?', { thread: message });
  const replies = await repliesIn(running, '#general', message);
  const asked = sure((await alice.command('#general', '/requirements principal')).reply);
  expect(replies).toHaveLength(2);
  expect(sure(replies[1]).blocks[0]).toMatchObject({ text: { text: titleOf(asked.blocks) } });
});

test('help in between leaves the topic as it was', async () => {
  const running = await run({ manifest });
  const alice = running.slack.user('pm');
  const { message } = await alice.mention('#general', 'what are the requirements for senior?');
  await running.slack.quiet();
  await alice.mention('#general', 'help', { thread: message });
  await running.slack.quiet();
  await alice.mention('#general', 'and principal?', { thread: message });
  const replies = await repliesIn(running, '#general', message);
  expect(sure(replies[2]).text).toMatch(/^Requirements: Principal/);
});

const titleOf = (blocks: readonly unknown[]): string =>
  sure(/"type":"header".*?"text":"([^"]+)"/.exec(JSON.stringify(blocks))?.[1]);

test('the topic is what was meant, not what was said', async () => {
  const running = await run({ manifest });
  const { message } = await running.slack
    .user('pm')
    .mention('#general', 'how should a senior handle my boss Marco?');
  await running.slack.quiet();
  const at = { team: 'T0EXAMPLE', channel: 'C0GENERAL', thread: message.ts };
  const kept = JSON.stringify(await running.parts.store.readThread(at));
  expect(kept).toContain('Senior');
  expect(kept).not.toMatch(/Marco|should|handle my/);
});

describe('one reply for one question', () => {
  test('when Slack delivers the event again', async () => {
    const running = await run({ manifest });
    const { message, deliveries } = await running.slack.user('pm').mention('#general', 'senior?');
    for (const delivery of deliveries)
      for (const num of [1, 2, 3]) await running.slack.redeliver(delivery, { num, reason: 'http_timeout' });
    expect(await repliesIn(running, '#general', message)).toHaveLength(1);
    expect(running.parts.metrics.text()).toMatch(/career_duplicates_total\{kind="event"\} \d/);
  });

  test('when the same message comes as a mention and as a message', async () => {
    const running = await run({ manifest });
    const { message, deliveries } = await running.slack.user('pm').mention('#general', 'senior?');
    expect(deliveries).toHaveLength(2);
    expect(await repliesIn(running, '#general', message)).toHaveLength(1);
  });

  test('when it comes as a message alone', async () => {
    const events = manifest.settings.event_subscriptions.bot_events.filter((name) => name !== 'app_mention');
    const declared = { ...manifest, settings: { event_subscriptions: { bot_events: events } } };
    const running = await run({ manifest: declared });
    const { message } = await running.slack.user('pm').mention('#general', 'senior?');
    expect(await repliesIn(running, '#general', message)).toHaveLength(1);
  });

  test('when another process with the same store has it too', async () => {
    const first = await run({ manifest });
    const { message, deliveries } = await first.slack.user('pm').mention('#general', 'senior?');
    expect(await repliesIn(first, '#general', message)).toHaveLength(1);
    const store = { ...first.parts.store, close: async () => {} };
    const second = await run({ manifest, parts: { store } });
    for (const delivery of deliveries) await second.slack.redeliver(delivery);
    await second.slack.quiet();
    expect(second.slack.calls).toEqual([]);
  });
});

test('two questions at once in one thread are both answered', async () => {
  const running = await run({ manifest });
  const [alice, marco] = [running.slack.user('pm'), running.slack.user('manager')];
  const { message } = await alice.mention('#general', 'senior?');
  await running.slack.quiet();
  await Promise.all([
    alice.mention('#general', 'requirements for geo?', { thread: message }),
    marco.mention('#general', 'compare senior and principal', { thread: message }),
  ]);
  const replies = await repliesIn(running, '#general', message);
  const said = replies.map((reply) => running.slack.read(reply)).join('\n');
  expect(replies).toHaveLength(3);
  expect(said).toContain('Geo');
  expect(said).toMatch(/Senior.*Principal|Principal.*Senior/);
});

describe('what is not a question of a person is not answered', () => {
  test('another app that mentions us', async () => {
    const running = await run({ manifest });
    const { message } = await running.slack.user('polly').mention('#general', 'senior?');
    expect(await repliesIn(running, '#general', message)).toEqual([]);
  });

  test('an edit, a deletion, somebody joining, our own post', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const { message } = await alice.say('#general', 'senior?');
    const { message: edited } = await alice.edit(message, '@career senior?');
    await alice.takeBack(edited);
    await slack.user('recruiter').join('#product');
    await slack.quiet();
    expect(slack.calls).toEqual([]);
  });
});

describe('mute', () => {
  test('holds for follow-ups and ends with unmute; a mention is still answered', async () => {
    const running = await run({ manifest });
    const alice = running.slack.user('pm');
    const { message } = await alice.mention('#general', 'senior?');
    const say = async (typed: string) => {
      await alice.say('#general', typed, { thread: message });
      return (await repliesIn(running, '#general', message)).length;
    };
    await running.slack.quiet();
    await alice.mention('#general', 'mute', { thread: message });
    expect(running.slack.read(sure((await repliesIn(running, '#general', message))[1]))).toContain(
      'I stay out',
    );
    expect(await say('and principal?')).toBe(2);
    await alice.mention('#general', 'and principal?', { thread: message });
    expect(await repliesIn(running, '#general', message)).toHaveLength(3);
    expect(await say('and geo?')).toBe(3);
    await alice.mention('#general', 'unmute please', { thread: message });
    await running.slack.quiet();
    expect(await say('and geo?')).toBe(5);
  });
});
