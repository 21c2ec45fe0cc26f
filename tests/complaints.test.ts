// The fifteen complaints people have about such bots, each made here, in Slack, and not to be heard of this one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { citationsOf } from '../src/answers/ask.ts';
import { LIMITS } from '../src/answers/summary/deadline.ts';
import { answerTo, render } from '../src/bot/conversation/answering.ts';
import type { Message } from '../src/playground/slack/workspace/model.ts';
import { docsDir, library } from './support/library.ts';
import { longLibrary } from './support/long-library.ts';
import { manifest } from './support/manifest.ts';
import { repliesIn, run, sure } from './support/running.ts';
import { QUICK, runSummarizing } from './support/summarizing.ts';

const Question = z.looseObject({ text: z.string() });
const questions = readFileSync(new URL('../eval/questions.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => Question.parse(JSON.parse(line)).text);
const asked = questions.map((text) => answerTo(library, text));
const answered = asked.filter(({ answer }) => answer.outcome === 'answered');
const titles = (messages: readonly Message[]) => messages.map(({ text }) => text.split('\n')[0]);

describe('nobody says of it:', () => {
  test('1. it speaks unasked', async () => {
    const { slack } = await run({ manifest });
    const [alice, marco] = [slack.user('pm'), slack.user('manager')];
    await slack.user('recruiter').join('#product');
    const { message } = await alice.say('#general', 'What are the requirements for a senior?');
    await marco.say('#general', 'and for a principal?', { thread: message });
    await slack.user('polly').say('#general', 'senior? principal?');
    await alice.edit(message, 'What are the requirements for a principal?');
    await slack.quiet();
    expect(slack.calls).toEqual([]);
  });

  test('2. follow-ups need a new mention', async () => {
    const running = await run({ manifest });
    const alice = running.slack.user('pm');
    const { message } = await alice.mention('#general', 'what are the requirements for senior?');
    await running.slack.quiet();
    await alice.say('#general', 'and principal?', { thread: message });
    expect(titles(await repliesIn(running, '#general', message))[1]).toMatch(/^Requirements: Principal/);
  });

  test('3. it silently skips looking into the documents', () => {
    expect(answered.length).toBeGreaterThan(50);
    const without = answered.filter(({ answer }) => citationsOf(answer).length === 0);
    expect(without.map(({ text }) => text)).toEqual([]);
  });

  test('4. its citations are wrong or made up', () => {
    const texts = new Map(
      library.documents.map(({ file }) => [file, readFileSync(join(docsDir, file), 'utf8').split('\n')]),
    );
    const citations = answered.flatMap(({ answer }) => citationsOf(answer));
    const wrong = citations.filter(({ doc, lines: [from, to], quote }) => {
      const there = sure(texts.get(doc), doc)
        .slice(from - 1, to)
        .join('\n');
      return !there.replace(/\s+/g, '').includes(quote.replace(/\s+/g, ''));
    });
    expect(wrong).toEqual([]);
  });

  test('5. it answers although the documents do not say', async () => {
    const { slack } = await run({ manifest });
    for (const typed of [
      'how many holidays do I get?',
      'what is the salary of a senior?',
      'who won the cup?',
    ]) {
      const { reply } = await slack.user('pm').command('#general', `/career ${typed}`);
      expect(slack.read(sure(reply))).not.toMatch(/^Source:/m);
      expect(sure(reply).text).toMatch(/do(es)? not|no /i);
    }
  });

  test('6. it is too wordy', () => {
    const counts = asked.map((one) => render(one, { surface: 'command' }).text.split(/\s+/).length);
    const median = sure(counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)]);
    expect(median).toBeLessThan(180);
  });

  test('7. long answers are refused or lost', async () => {
    const { slack } = await run({ manifest, parts: { library: () => longLibrary } });
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#general', '/requirements senior')).reply);
    const shown = () => sure(slack.messages('#general', { as: alice }).at(-1));
    const pages = Number(sure(/of (\d+)/.exec(reply.text)?.[1]));
    const seen = [reply.text];
    for (let page = 2; page <= pages; page++) {
      await alice.press(shown(), `page:${page}`);
      await slack.quiet();
      seen.push(shown().text);
    }
    const whole = answerTo(longLibrary, '/requirements senior').answer;
    const points = whole.outcome === 'answered' ? whole.groups.flatMap((group) => group.points) : [];
    expect(points.length).toBeGreaterThan(10);
    const told = seen.join(' ').replace(/\s+/g, ' ');
    for (const { passage } of points) expect(told).toContain(passage.text.slice(0, 60));
  });

  test('8. its streams die near five minutes', async () => {
    expect(LIMITS.totalMs).toBeLessThanOrEqual(20_000);
    const running = await runSummarizing('hang', { limits: QUICK });
    const { message } = await running.slack.user('pm').tell('compare senior and principal');
    const [reply] = await repliesIn(running, 'D0ALICE', message);
    expect(sure(reply).stream).toMatchObject({ state: 'finished' });
    expect(JSON.stringify(sure(reply).blocks)).toContain('feedback');
  });

  test('9. it replies twice', async () => {
    const running = await run({ manifest });
    const { message, deliveries } = await running.slack.user('pm').mention('#general', 'senior?');
    for (const delivery of deliveries) await running.slack.redeliver(delivery);
    running.slack.faults.next('chat.postMessage', { kind: 'lose_answer' });
    const other = (await running.slack.user('manager').mention('#general', 'principal?')).message;
    expect(await repliesIn(running, '#general', message)).toHaveLength(1);
    expect(await repliesIn(running, '#general', other)).toHaveLength(1);
  });

  test('10. it loses messages when many ask at once', async () => {
    const running = await run({ manifest });
    const { slack } = running;
    const root = (await slack.user('pm').mention('#general', 'senior?')).message;
    await slack.quiet();
    const people = ['pm', 'manager', 'recruiter'].map((who) => slack.user(who));
    const asking = Array.from({ length: 30 }, (_, i) =>
      sure(people[i % 3]).mention('#general', `requirements for ${i % 2 ? 'senior' : 'principal'}?`, {
        thread: root,
      }),
    );
    await Promise.all(asking);
    expect(await repliesIn(running, '#general', root)).toHaveLength(31);
  });

  test('11. its socket looks alive and is deaf', async () => {
    const running = await run({ manifest, mode: 'socket' });
    const { slack } = running;
    slack.socket.goDeaf(true);
    await slack.until(() => (slack.socket.connections() === 0 ? true : undefined), 5_000);
    slack.socket.goDeaf(false);
    await slack.socket.connected();
    const { message } = await slack.user('pm').mention('#general', 'senior?');
    await slack.until(() => slack.messages('#general', { thread: message })[1]);
  });

  test('12. it fails or times out in silence, and its status sticks', async () => {
    const { slack } = await run({ manifest });
    slack.faults.next('chat.postMessage', { kind: 'error', error: 'team_access_not_granted' }, 3);
    const { message } = await slack.user('pm').tell('senior?');
    await slack.quiet();
    expect(slack.messages('D0ALICE', { thread: message })[1]?.text).toMatch(/Sorry.*Reference/);
    expect(slack.snapshot(slack.user('pm')).sessions).toMatchObject([{ status: 'active' }]);
  });

  test('13. its tables and Markdown are broken', () => {
    const raw = /\*\*\w|\]\(https?:|\|\s*:?-{3,}|^\s*#{1,6} |<\/?(td|tr|br|li)\b/m;
    const shown = asked.map((one) => render(one, { surface: 'command' }));
    const texts = shown.map(({ text, blocks }) => `${text}\n${JSON.stringify(blocks)}`);
    expect(texts.filter((text) => raw.test(text))).toEqual([]);
  });

  test('14. it does not know what the thread is about', async () => {
    const first = await run({ manifest });
    const alice = first.slack.user('pm');
    const { message } = await alice.mention('#general', 'what are the requirements for senior?');
    await first.slack.quiet();
    const kept = await first.parts.store.readThread({
      team: 'T0EXAMPLE',
      channel: 'C0GENERAL',
      thread: message.ts,
    });
    expect(kept.askers).toEqual([alice.id]);
    await alice.mention('#general', 'geo?', { thread: message });
    expect(titles(await repliesIn(first, '#general', message))[1]).toMatch(
      /^Requirements: Senior.*Geo|Geo.*Senior/,
    );
  });

  test('15. thumbs come without reasons, and nobody sees what it cannot answer', async () => {
    const { slack, parts } = await run({ manifest });
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#general', '/level senior')).reply);
    await alice.press(reply, 'feedback', { value: 'down\n/level senior' });
    const form = await slack.until(() => alice.modal());
    expect((await alice.submit()).result).toBe('incomplete');
    await alice.choose(form, 'reason', 'outdated');
    await alice.submit();
    await alice.command('#general', '/career how many holidays do I get?');
    await slack.quiet();
    expect(await parts.store.feedback('T0EXAMPLE')).toMatchObject([{ verdict: 'down', reason: 'outdated' }]);
    expect(await parts.store.unanswered('T0EXAMPLE')).toMatchObject([
      { text: 'how many holidays do I get?', count: 1 },
    ]);
  });
});
