import { describe, expect, test } from 'vitest';
import { manifest, withoutHistory } from '../support/manifest.ts';
import { repliesIn, run, sure } from '../support/running.ts';

/** Alice asked about Senior in #general and was answered. */
const asked = async (options: Parameters<typeof run>[0] = {}) => {
  const running = await run({ manifest, ...options });
  const alice = running.slack.user('pm');
  const marco = running.slack.user('manager');
  const { message } = await alice.mention('#general', 'what are the requirements for senior?');
  await running.slack.quiet();
  const inThread = { thread: message };
  const replies = async () =>
    (await repliesIn(running, '#general', message)).map((one) => running.slack.read(one));
  return { ...running, alice, marco, inThread, replies };
};

describe('in a thread where we were asked, a follow-up needs no mention', () => {
  test('and keeps the topic', async () => {
    const { alice, inThread, replies } = await asked();
    await alice.say('#general', 'and principal?', inThread);
    const said = await replies();
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(/^Requirements: Principal/);
  });

  test('also from somebody else', async () => {
    const { marco, inThread, replies } = await asked();
    await marco.say('#general', 'what about geo?', inThread);
    expect((await replies())[1]).toContain('Geo');
  });

  test('also where nothing is named, if the documents have an answer', async () => {
    const { alice, inThread, replies } = await asked();
    await alice.say('#general', 'how should they deal with competitors?', inThread);
    expect(await replies()).toHaveLength(2);
    await alice.say('#general', 'what is for lunch?', inThread);
    expect(await replies()).toHaveLength(2);
  });
});

describe('we stay out', () => {
  test.each([
    ['a message outside of threads', undefined, 'and principal?'],
    ['people who talk to each other', 'manager', '@alice I think you are one already'],
    ['a person who is mentioned', 'pm', '@marco and principal?'],
    ['thanks', 'pm', 'thanks!'],
    ['a statement', 'pm', 'That is a long list.'],
    ['another app', 'polly', 'and principal?'],
  ])('of %s', async (_, who, typed) => {
    const { slack, alice, inThread, replies } = await asked();
    const before = slack.calls.length;
    if (who === undefined) await alice.say('#general', typed);
    else await slack.user(who).say('#general', typed, inThread);
    expect(await replies()).toHaveLength(1);
    expect(slack.calls).toHaveLength(before);
  });

  test('of a question without our names while people talk to each other', async () => {
    const { alice, marco, inThread, replies } = await asked();
    await marco.say('#general', 'We should sit together.', inThread);
    await alice.say('#general', 'how should they deal with competitors?', inThread);
    expect(await replies()).toHaveLength(1);
    await alice.say('#general', 'and principal?', inThread);
    expect(await replies()).toHaveLength(2);
  });

  test('of threads where nobody asked us', async () => {
    const { slack, alice, marco } = await asked();
    const { message } = await marco.say('#general', 'Is Alice a senior?');
    await alice.say('#general', 'and principal?', { thread: message });
    await slack.quiet();
    expect(slack.messages('#general', { thread: message })).toHaveLength(2);
  });

  test('of everything where the history scopes were not granted, and answer mentions', async () => {
    const { alice, inThread, replies } = await asked({ manifest: withoutHistory });
    await alice.say('#general', 'and principal?', inThread);
    expect(await replies()).toHaveLength(1);
    await alice.mention('#general', 'and principal?', inThread);
    expect((await replies())[1]).toMatch(/^Requirements: Principal/);
  });
});

test('Mute in this thread, from the menu of a reply, holds for everybody', async () => {
  const { slack, alice, marco, inThread, replies } = await asked();
  const reply = sure(slack.messages('#general', inThread)[1]);
  await marco.press(reply, 'menu', { value: 'mute' });
  await slack.quiet();
  const told = slack
    .messages('#general', { ...inThread, as: marco })
    .filter(({ viewer }) => viewer === marco.id);
  expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('I stay out of this thread')]);
  const before = (await replies()).length;
  await alice.say('#general', 'and principal?', inThread);
  expect(await replies()).toHaveLength(before);
});

test('the menu says what can be asked, to the one who opened it', async () => {
  const { slack, marco, inThread } = await asked();
  await marco.press(sure(slack.messages('#general', inThread)[1]), 'menu', { value: 'help' });
  await slack.quiet();
  const [help] = slack.messages('#general', inThread).filter(({ viewer }) => viewer === marco.id);
  expect(slack.read(sure(help))).toContain('/level Senior');
});

test('in a private channel as well', async () => {
  const { slack } = await run({ manifest });
  const marco = slack.user('manager');
  const { message } = await marco.mention('#hiring', 'senior?');
  await slack.quiet();
  await marco.say('#hiring', 'and geo?', { thread: message });
  await slack.quiet();
  expect(slack.messages('#hiring', { thread: message })).toHaveLength(4);
});
