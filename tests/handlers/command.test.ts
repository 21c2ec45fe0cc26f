import { describe, expect, test } from 'vitest';
import { manifest } from '../support/manifest.ts';
import { run, sure } from '../support/running.ts';

test.each([
  ['/level senior', 'Senior'],
  ['/behaviors principal', 'Principal'],
  ['/requirements senior geo', 'Geo'],
  ['/specialty geo', 'Geo'],
  ['/compare senior, principal', 'Principal'],
  ['/career how should a senior deal with rivals?', 'compet'],
])('%s is answered in the acknowledgement, for the asker alone', async (typed, says) => {
  const { slack } = await run({ manifest });
  const alice = slack.user('pm');
  const { reply, error } = await alice.command('#general', typed);
  expect(error).toBeUndefined();
  expect(reply?.viewer).toBe(alice.id);
  expect(slack.read(sure(reply))).toContain(says);
  expect(slack.messages('#general', { as: slack.user('manager') })).toEqual([]);
  await slack.quiet();
  expect(slack.calls).toEqual([]);
});

test.each(['/level help', '/career help', '/career', '/compare ?'])(
  '%s says what can be asked',
  async (typed) => {
    const { slack } = await run({ manifest });
    const { reply } = await slack.user('pm').command('#general', typed);
    expect(slack.read(sure(reply))).toContain('/level Senior');
  },
);

test.each(['/level', '/requirements', '/behaviors', '/specialty', '/compare'])(
  '%s alone offers what there is to choose, and the choice is answered',
  async (typed) => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const offer = sure((await alice.command('#general', typed)).reply);
    const text = JSON.stringify(offer.blocks);
    const id = sure(
      /"action_id":"((?:ask|specialty|level)(?::\d+)?)"/.exec(text)?.[1],
      'something to choose',
    );
    const isMenu = text.includes('_select"');
    const found = text.includes('external_select') ? (await alice.search(offer, id, 'geo')).options : [];
    const value = sure(found[0]?.value ?? /"value":"([^"]+)"/.exec(text)?.[1]);
    const { error } = isMenu ? await alice.choose(offer, id, value) : await alice.press(offer, id);
    expect(error).toBeUndefined();
    await slack.quiet();
    const [, answer] = slack.messages('#general', { as: alice });
    expect(slack.read(sure(answer))).toContain('Source:');
  },
);

test('what the documents do not know is said, with the nearest sections', async () => {
  const { slack } = await run({ manifest });
  const { reply } = await slack.user('pm').command('#general', '/level wizard');
  expect(slack.read(sure(reply))).toMatch(/wizard/i);
});

describe('works wherever commands can be typed', () => {
  test.each(['#random', '#hiring', '@career'])('%s', async (where) => {
    const { slack } = await run({ manifest });
    const { reply, error } = await slack.user('recruiter').command(where, '/level senior');
    expect(error).toBeUndefined();
    expect(slack.read(sure(reply))).toContain('Senior');
  });
});

test('mentions, links and marks in the text are read as people mean them', async () => {
  const { slack } = await run({ manifest });
  const alice = slack.user('pm');
  const plain = sure((await alice.command('#general', '/requirements senior geo')).reply);
  const marked = await alice.command('#general', '/requirements @marco “senior” & geo');
  expect(slack.read(sure(marked.reply)).split('\n')[0]).toBe(slack.read(plain).split('\n')[0]);
});

describe('what is kept of a question', () => {
  test('a person’s own, for their Home', async () => {
    const { slack, parts } = await run({ manifest });
    const alice = slack.user('pm');
    await alice.command('#general', '/level senior');
    await alice.command('#general', '/career what about geo?');
    await slack.quiet();
    expect(await parts.store.recent('T0EXAMPLE', alice.id)).toEqual(['what about geo?', '/level senior']);
    expect(await parts.store.recent('T0EXAMPLE', slack.user('manager').id)).toEqual([]);
  });

  test('what the documents do not answer, without who asked', async () => {
    const { slack, parts } = await run({ manifest });
    await slack.user('pm').command('#general', '/career how many holidays does @marco get?');
    await slack.quiet();
    const [kept] = await parts.store.unanswered('T0EXAMPLE');
    expect(kept?.text).toBe('how many holidays does get?');
    expect(JSON.stringify(kept)).not.toContain('ALICE');
  });

  test('nothing of help', async () => {
    const { slack, parts } = await run({ manifest });
    await slack.user('pm').command('#general', '/career help');
    await slack.quiet();
    expect(await parts.store.recent('T0EXAMPLE', slack.user('pm').id)).toEqual([]);
  });
});

test('a store that fails costs nobody an answer', async () => {
  const broken = () => Promise.reject(new Error('disk full'));
  const close = async () => {};
  const { parts } = await run();
  const store = {
    ...parts.store,
    close,
    addRecent: broken,
    addUnanswered: broken,
    firstTime: broken,
    readThread: broken,
  };
  const { slack, log } = await run({ manifest, parts: { store } });
  expect((await slack.user('pm').command('#general', '/level senior')).error).toBeUndefined();
  const { message } = await slack.user('pm').mention('#general', 'senior?');
  await slack.until(() => slack.messages('#general', { thread: message })[1]);
  await slack.quiet();
  expect(log.join('')).toContain('disk full');
});

test('/career mute keeps the app out of the threads of that channel, /career unmute brings it back', async () => {
  const { slack } = await run({ manifest });
  const alice = slack.user('pm');
  const root = (await alice.mention('#general', 'senior?')).message;
  await slack.quiet();
  const muted = await alice.command('#general', '/career mute');
  expect(muted.reply?.text).toContain('I stay out');
  await alice.say('#general', 'and principal?', { thread: root });
  await slack.quiet();
  expect(slack.messages('#general', { thread: root })).toHaveLength(3);
  await alice.command('#general', '/career unmute');
  await alice.say('#general', 'and principal?', { thread: root });
  await slack.quiet();
  expect(slack.messages('#general', { thread: root })).toHaveLength(5);
  expect((await alice.command('@career', '/career mute')).reply?.text).toContain('nothing to mute');
});
