import { describe, expect, test } from 'vitest';
import { manifest, withoutAgent } from '../support/manifest.ts';
import { run, sure } from '../support/running.ts';

const methods = (calls: readonly { readonly method: string }[]) => calls.map(({ method }) => method);

describe('a direct message', () => {
  test('is answered in its thread, while the status says that we are at work', async () => {
    const { slack } = await run({ manifest });
    const { message } = await slack.user('pm').tell('what is expected of a senior?');
    await slack.quiet();
    const replies = slack.messages('D0ALICE', { thread: message });
    expect(slack.read(sure(replies[1]))).toMatch(/Senior[\s\S]*Source:/);
    const statuses = slack.calls.filter(({ method }) => method === 'agents.sessions.setStatus');
    expect(statuses.map(({ args }) => args.status)).toEqual(['processing', 'active']);
    expect(slack.snapshot(slack.user('pm')).sessions).toMatchObject([
      { status: 'active', initiator: 'U0ALICE' },
    ]);
  });

  test('goes on in its thread, and without one where it says so', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const { message } = await alice.tell('requirements for senior');
    await slack.quiet();
    await alice.tell('principal', { thread: message });
    await slack.quiet();
    const title = (text: string) => text.split('\n')[0];
    const thread = slack.messages('D0ALICE', { thread: message }).map((one) => title(slack.read(one)));
    expect(thread[3]).toMatch(/^Requirements: Principal/);
    const onward = (await alice.tell('and senior?')).message;
    await slack.quiet();
    expect(title(slack.read(sure(slack.messages('D0ALICE', { thread: onward })[1])))).toBe(thread[1]);
    const anew = (await alice.tell('principal')).message;
    await slack.quiet();
    const [, fresh] = slack.messages('D0ALICE', { thread: anew });
    expect(title(slack.read(sure(fresh)))).not.toBe(thread[3]);
  });

  test.each(['thanks!', 'what?', '🙂', 'mute'])('%s is answered too', async (typed) => {
    const { slack } = await run({ manifest });
    const { message } = await slack.user('pm').tell(typed);
    await slack.quiet();
    expect(slack.messages('D0ALICE', { thread: message })).toHaveLength(2);
  });

  test('two at once are both answered, each in its thread', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const [first, second] = await Promise.all([alice.tell('senior?'), alice.tell('geo?')]);
    await slack.quiet();
    expect(slack.read(sure(slack.messages('D0ALICE', { thread: first.message })[1]))).toContain('Senior');
    expect(slack.read(sure(slack.messages('D0ALICE', { thread: second.message })[1]))).toContain('Geo');
  });

  test('edited or taken back is not answered again', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const { message } = await alice.tell('senior?');
    await slack.quiet();
    const { message: edited } = await alice.edit(message, 'principal?');
    await alice.takeBack(edited);
    await slack.quiet();
    expect(methods(slack.calls).filter((method) => method === 'chat.postMessage')).toHaveLength(1);
  });
});

describe('where the workspace has no agent features', () => {
  test('everything is answered, and the status is not asked for again', async () => {
    const { slack } = await run({ manifest: withoutAgent });
    const alice = slack.user('pm');
    for (const typed of ['senior?', 'geo?']) {
      const { message } = await alice.tell(typed);
      await slack.quiet();
      expect(slack.messages('D0ALICE', { thread: message })).toHaveLength(2);
    }
    expect(methods(slack.calls).filter((method) => method.startsWith('agents.'))).toHaveLength(1);
  });

  test('opening the messages tab asks for no prompts twice and harms nothing', async () => {
    const { slack, log } = await run({ manifest: withoutAgent });
    const alice = slack.user('pm');
    await alice.openHome('messages');
    await alice.openHome('messages');
    await slack.quiet();
    expect(methods(slack.calls)).toEqual(['assistant.threads.setSuggestedPrompts']);
    expect(log.join('')).not.toContain('"level":"error"');
  });
});

describe('the agent pane', () => {
  test('suggests what these documents answer, and each suggestion is answered', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    await alice.openHome('messages');
    await slack.quiet();
    const prompts = sure(slack.snapshot(alice).prompts[0]).prompts;
    expect(prompts).toHaveLength(4);
    for (const { title } of prompts) {
      const { message } = await alice.takePrompt(title);
      await slack.quiet();
      const answer = slack.read(sure(slack.messages('D0ALICE', { thread: message })[1]));
      expect(answer).not.toMatch(/do not say|does not say/);
    }
  });

  test('stop: nothing is left at work', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    slack.faults.next('chat.postMessage', { kind: 'delay', ms: 80 });
    const { message } = await alice.tell('senior?');
    await slack.until(() => slack.snapshot(alice).sessions.find(({ status }) => status === 'processing'));
    await alice.stopAgent(message);
    await slack.until(() => slack.snapshot(alice).sessions.find(({ status }) => status === 'active'));
  });

  test('a status that fails or hangs costs nobody an answer', async () => {
    const { slack } = await run({ manifest, patienceMs: 250 });
    slack.faults.next('agents.sessions.setStatus', { kind: 'hang' });
    slack.faults.next('agents.sessions.setStatus', { kind: 'status', status: 503 });
    const { message } = await slack.user('pm').tell('senior?');
    await slack.quiet();
    expect(slack.messages('D0ALICE', { thread: message })).toHaveLength(2);
  });
});
