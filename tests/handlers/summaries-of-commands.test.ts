// Under a command a summary is asked for by a button and takes the card's place; set to come unasked, it follows.
import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/playground/slack/workspace/model.ts';
import { inventions } from '../support/model-server.ts';
import { sure } from '../support/running.ts';
import { QUICK, runSummarizing, type Summarizing } from '../support/summarizing.ts';

const idsIn = (message: Message) => JSON.stringify(message.blocks).match(/"action_id":"[^"]+"/g) ?? [];

async function command(running: Summarizing, text = '/level senior'): Promise<Message> {
  return sure((await running.slack.user('pm').command('#random', text)).reply);
}

async function summarized(running: Summarizing, text?: string): Promise<readonly Message[]> {
  const reply = await command(running, text);
  await running.slack.user('pm').press(reply, 'summarize');
  await running.slack.quiet();
  return running.slack.messages('#random', { as: running.slack.user('pm') });
}

describe('Summarize', () => {
  test('replaces the card by the same with a summary on top, for the asker alone', async () => {
    const running = await runSummarizing('honest');
    const messages = await summarized(running);
    expect(messages).toHaveLength(1);
    const said = running.slack.read(sure(messages[0]));
    expect(said).toMatch(/Summary[\s\S]*A model wrote this[\s\S]*Requirements/);
    expect(sure(messages[0]).viewer).toBe(running.slack.user('pm').id);
    expect(idsIn(sure(messages[0]))).not.toContain('"action_id":"summarize"');
  });

  test('says at once that one is being written, and takes four posts at the most', async () => {
    const running = await runSummarizing('slow');
    await summarized(running);
    const posts = running.slack.calls.filter(({ method }) => method === 'response_url');
    expect(JSON.stringify(posts[0]?.args)).toContain('A summary is being written');
    expect(posts.length).toBeLessThanOrEqual(4);
  });

  test.each([
    ['liar', /did not hold up/],
    ['silent', /found nothing/],
    ['broken', /does not answer/],
    ['down', /does not answer/],
    ['hang', /took too long/],
    ['unauthorized', /does not answer/],
    ['limited', /does not answer/],
    ['garbage', /does not answer/],
    ['empty', /had nothing to say/],
    ['refusing', /declined/],
    ['strangers', /did not hold up/],
    ['flood', /did not hold up/],
  ] as const)('%s: the card stays, and says why there is none', async (mode, why) => {
    const running = await runSummarizing(mode, { limits: QUICK });
    const [card, ...others] = await summarized(running);
    expect(others).toEqual([]);
    expect(running.slack.read(sure(card))).toMatch(why);
    expect(running.slack.read(sure(card))).toContain('annual and quarterly plans');
    for (const lie of inventions) expect(running.sent()).not.toContain(lie.slice(0, 30));
  });

  test('what may pass is offered again', async () => {
    const running = await runSummarizing('hang', { limits: QUICK });
    const [card] = await summarized(running);
    expect(idsIn(sure(card))).toContain('"action_id":"summarize"');
    running.model.become('honest');
    await running.slack.user('pm').press(sure(card), 'summarize');
    await running.slack.quiet();
    const [now] = running.slack.messages('#random', { as: running.slack.user('pm') });
    expect(running.slack.read(sure(now))).toContain('A model wrote this');
  });

  test('the tokens of the day are spent: it says so, and asks nobody', async () => {
    const running = await runSummarizing('honest', { dailyTokens: 10 });
    const [card] = await summarized(running);
    expect(running.slack.read(sure(card))).toMatch(/of today are used up/);
    expect(running.model.asked()).toEqual([]);
  });

  test('a summary is shared with the answer it is of', async () => {
    const running = await runSummarizing('honest');
    const [card] = await summarized(running);
    const before = running.model.asked().length;
    await running.slack.user('pm').press(sure(card), 'share');
    await running.slack.quiet();
    const shared = sure(running.slack.messages('#random', { as: running.slack.user('recruiter') }).at(-1));
    expect(running.slack.read(shared)).toMatch(/Shared by[\s\S]*A model wrote this[\s\S]*Requirements/);
    expect(running.model.asked()).toHaveLength(before);
  });

  test('where the documents say no, the model may be asked to look', async () => {
    const running = await runSummarizing('silent');
    const reply = await command(running, '/career how much salary does a senior get?');
    expect(JSON.stringify(reply.blocks)).toContain('Ask the model');
    await running.slack.user('pm').press(reply, 'summarize');
    await running.slack.quiet();
    const [card] = running.slack.messages('#random', { as: running.slack.user('pm') });
    expect(running.slack.read(sure(card))).toMatch(/found nothing/);
  });

  test('pressed twice at once the model is asked once', async () => {
    const running = await runSummarizing('slow');
    const reply = await command(running);
    const alice = running.slack.user('pm');
    await Promise.all([alice.press(reply, 'summarize'), alice.press(reply, 'summarize')]);
    await running.slack.quiet();
    expect(running.model.asked()).toHaveLength(1);
  });
});

describe('set to come unasked', () => {
  test('it follows as a second short reply, without a button', async () => {
    const running = await runSummarizing('honest', { when: 'always' });
    const reply = await command(running);
    await running.slack.quiet();
    expect(idsIn(reply)).not.toContain('"action_id":"summarize"');
    const second = sure(running.slack.messages('#random', { as: running.slack.user('pm') }).at(-1));
    expect(second.ts).not.toBe(reply.ts);
    expect(second.viewer).toBe(running.slack.user('pm').id);
    expect(running.slack.read(second)).toContain('A model wrote this');
    expect(running.slack.read(second)).not.toContain('Create annual and quarterly plans');
  });

  test.each(['liar', 'down', 'silent'] as const)('%s: nothing follows', async (mode) => {
    const running = await runSummarizing(mode, { when: 'always', limits: QUICK });
    await command(running);
    await running.slack.quiet();
    expect(running.slack.messages('#random', { as: running.slack.user('pm') })).toHaveLength(1);
  });
});

test('without a model nothing is offered', async () => {
  const running = await runSummarizing('honest', { when: 'off' });
  expect(idsIn(await command(running))).not.toContain('"action_id":"summarize"');
});

test('figures say how it went, and no word of what was said', async () => {
  const running = await runSummarizing('honest');
  await summarized(running);
  const page = running.metrics.text();
  expect(page).toMatch(/career_summaries_total\{outcome="summary"\} 1/);
  expect(page).toMatch(/career_points_total\{verdict="shown"\} [1-6]/);
  expect(page).toMatch(/career_model_calls_total\{outcome="answered"\} 1/);
  expect(page).toMatch(/career_model_tokens_total\{kind="input"\} \d{3,}/);
  expect(page).toMatch(/career_model_seconds_count\{until="first_point"\} 1/);
});
