import { afterEach, expect, test } from 'vitest';
import { type Running, runApp } from '../support/career-app.ts';

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

test.each([
  ['/level senior', 'Senior'],
  ['/behaviors principal', 'Principal'],
  ['/requirements senior geo', 'Geo'],
  ['/specialty geo', 'Geo'],
  ['/compare senior, principal', 'Principal'],
  ['/career how should a senior deal with rivals?', 'compet'],
])('%s is answered in the acknowledgement, for the asker alone', async (typed, says) => {
  running = await runApp();
  const alice = running.slack.user('pm');
  const { reply, error } = await alice.command('#general', typed);
  expect(error).toBeUndefined();
  expect(reply?.viewer).toBe(alice.id);
  expect(running.slack.read(reply!)).toContain(says);
  expect(running.slack.calls).toEqual([]);
});
