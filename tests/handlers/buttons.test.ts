import { describe, expect, test } from 'vitest';
import type { StandIn } from '../../src/playground/slack/stand-in.ts';
import { longLibrary } from '../support/long-library.ts';
import { manifest } from '../support/manifest.ts';
import { run, sure } from '../support/running.ts';

const last = (slack: StandIn, where: string, more: Parameters<StandIn['messages']>[1] = {}) =>
  sure(slack.messages(where, more).at(-1), 'a message');
const titled = (slack: StandIn, message: Parameters<StandIn['read']>[0]) =>
  slack.read(message).split('\n')[0];
/** What the thumb carries. */
const thumb = (blocks: readonly unknown[], verdict: 'up' | 'down') =>
  JSON.parse(
    `"${sure(new RegExp(`"value":"(${verdict}\\\\n(?:[^"\\\\]|\\\\.)*)"`).exec(JSON.stringify(blocks))?.[1])}"`,
  );
const posts = (slack: StandIn) => slack.calls.map(({ method }) => method);

describe('a next step', () => {
  test('under a private reply is answered privately, beside it', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#random', '/level senior')).reply);
    await alice.press(reply, 'ask:1');
    await slack.quiet();
    const answer = last(slack, '#random', { as: alice });
    expect(titled(slack, answer)).toBe('Requirements: Senior Product Manager');
    expect(answer.viewer).toBe(alice.id);
    expect(posts(slack)).toEqual(['response_url']);
  });

  test('under a reply in a channel is answered for whoever clicks, in that thread', async () => {
    const { slack } = await run({ manifest });
    const { message } = await slack.user('pm').mention('#general', 'senior?');
    await slack.quiet();
    const marco = slack.user('manager');
    await marco.press(last(slack, '#general'), 'ask:1');
    await slack.quiet();
    const answer = last(slack, '#general');
    expect(answer).toMatchObject({ viewer: marco.id, threadTs: message.ts });
    expect(titled(slack, answer)).toBe('Requirements: Senior Product Manager');
  });

  test('in our own conversation goes on in the thread, and its topic is kept', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const { message } = await alice.tell('senior?');
    await slack.quiet();
    await alice.press(last(slack, 'D0ALICE', { thread: message }), 'ask:1');
    await slack.quiet();
    expect(last(slack, 'D0ALICE', { thread: message })).toMatchObject({ viewer: undefined });
    await alice.tell('and principal?', { thread: message });
    await slack.quiet();
    expect(titled(slack, last(slack, 'D0ALICE', { thread: message }))).toMatch(/^Requirements: Principal/);
  });

  test('under the answer to a follow-up asks what was meant, not only what was said', async () => {
    const { slack, parts } = await run({ manifest });
    const alice = slack.user('pm');
    const { message } = await alice.mention('#general', 'which behaviors does a senior show?');
    await slack.quiet();
    await alice.say('#general', 'and principal?', { thread: message });
    await slack.quiet();
    const reply = last(slack, '#general', { thread: message });
    await alice.press(reply, 'feedback', { value: thumb(reply.blocks, 'up') });
    await slack.quiet();
    const [vote] = await parts.store.feedback('T0EXAMPLE');
    expect(vote).toMatchObject({ intent: 'behaviors', verdict: 'up' });
    expect(vote?.answer).toContain('Principal');
  });
});

describe('Share here', () => {
  test('posts the answer for all, under the name of the one who shares, also where we are no member', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#random', '/level senior')).reply);
    await alice.press(reply, 'share');
    await slack.quiet();
    const shared = last(slack, '#random', { as: slack.user('recruiter') });
    expect(shared.viewer).toBeUndefined();
    expect(JSON.stringify(shared.blocks)).toContain(`"user_id":"${alice.id}"`);
    expect(slack.read(shared)).toContain('Senior Product Manager');
    expect(slack.read(shared)).not.toContain('Share here');
  });

  test('pressed twice posts once', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#general', '/level senior')).reply);
    await Promise.all([alice.press(reply, 'share'), alice.press(reply, 'share')]);
    await slack.quiet();
    const seen = slack.messages('#general', { as: slack.user('manager') });
    expect(seen).toHaveLength(1);
    expect(last(slack, '#general', { as: alice }).text).toContain('already');
  });

  test('in a thread posts in that thread', async () => {
    const { slack } = await run({ manifest });
    const { message } = await slack.user('pm').mention('#general', 'senior?');
    await slack.quiet();
    const marco = slack.user('manager');
    await marco.press(last(slack, '#general'), 'ask:1');
    await slack.quiet();
    await marco.press(last(slack, '#general'), 'share');
    await slack.quiet();
    expect(last(slack, '#general')).toMatchObject({ viewer: undefined, threadTs: message.ts });
  });
});

test('who clicks is whom Slack names, whatever a button carries', async () => {
  const { slack, parts } = await run({ manifest });
  const [alice, marco] = [slack.user('pm'), slack.user('manager')];
  await alice.mention('#general', 'senior?');
  await slack.quiet();
  const reply = last(slack, '#general');
  for (const one of [alice, marco]) {
    await one.press(reply, 'ask:0');
    await slack.quiet();
    expect(last(slack, '#general').viewer).toBe(one.id);
    await one.press(reply, 'feedback', { value: thumb(reply.blocks, 'up') });
  }
  await slack.quiet();
  expect(await parts.store.feedback('T0EXAMPLE')).toHaveLength(2);
  expect(JSON.stringify(reply.blocks)).not.toMatch(/U0ALICE|U0MARCO/);
});

describe('pages', () => {
  const long = () => run({ manifest, parts: { library: () => longLibrary } });

  test('of a private reply take each other’s place', async () => {
    const { slack } = await long();
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#general', '/requirements senior')).reply);
    expect(reply.text).toMatch(/Page 1 of \d/);
    await alice.press(reply, 'page:2');
    await slack.quiet();
    expect(slack.messages('#general', { as: alice })).toHaveLength(1);
    expect(last(slack, '#general', { as: alice }).text).toMatch(/Page 2 of \d/);
  });

  test('of a reply in a channel are for whoever turns them', async () => {
    const { slack } = await long();
    await slack.user('pm').mention('#general', 'requirements for senior baker');
    await slack.quiet();
    const marco = slack.user('manager');
    const reply = last(slack, '#general');
    await marco.press(reply, 'page:2');
    await slack.quiet();
    expect(last(slack, '#general')).toMatchObject({
      viewer: marco.id,
      text: expect.stringMatching(/Page 2 of/),
    });
    expect(slack.messages('#general', { thread: reply })[1]?.text).toMatch(/Page 1 of/);
  });

  test('of a follow-up are of the same follow-up', async () => {
    const { slack } = await long();
    const alice = slack.user('pm');
    const { message } = await alice.tell('requirements for baker');
    await slack.quiet();
    await alice.tell('and senior?', { thread: message });
    await slack.quiet();
    await alice.press(last(slack, 'D0ALICE', { thread: message }), 'page:2');
    await slack.quiet();
    const turned = last(slack, 'D0ALICE', { thread: message });
    expect(turned.text).toMatch(/^Requirements: Senior Baker[\s\S]*Page 2 of/);
  });
});

describe('feedback', () => {
  test('a thumb up is counted and thanked for', async () => {
    const { slack, parts } = await run({ manifest });
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#general', '/level senior')).reply);
    await alice.press(reply, 'feedback', { value: thumb(reply.blocks, 'up') });
    await slack.quiet();
    expect(last(slack, '#general', { as: alice }).text).toBe('Thank you, noted.');
    expect(await parts.store.feedback('T0EXAMPLE')).toMatchObject([{ verdict: 'up', intent: 'level' }]);
  });

  test('a thumb down asks why, and the reason joins the one vote', async () => {
    const { slack, parts } = await run({ manifest });
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#general', '/level senior')).reply);
    await alice.press(reply, 'feedback', { value: thumb(reply.blocks, 'down') });
    const form = await slack.until(() => alice.modal());
    await alice.choose(form, 'reason', 'missing');
    await alice.choose(form, 'comment', 'Where is the grade?');
    expect((await alice.submit()).result).toBe('closed');
    await slack.quiet();
    const votes = await parts.store.feedback('T0EXAMPLE');
    expect(votes).toMatchObject([{ verdict: 'down', reason: 'missing: Where is the grade?' }]);
    expect(JSON.stringify(votes)).not.toContain(alice.id);
  });

  test('is offered on every surface with an answer', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const command = sure((await alice.command('#general', '/level senior')).reply);
    await alice.press(command, 'share');
    const { message } = await alice.mention('#product', 'senior?');
    const direct = (await alice.tell('senior?')).message;
    await slack.quiet();
    const shown = [
      command,
      last(slack, '#general'),
      last(slack, '#product', { thread: message }),
      last(slack, 'D0ALICE', { thread: direct }),
    ];
    for (const one of shown) expect(JSON.stringify(one.blocks)).toContain('"feedback_buttons"');
  });
});
