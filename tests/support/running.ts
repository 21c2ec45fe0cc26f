// The running apps of a test, stopped after it whatever came of it.
import { afterEach } from 'vitest';
import type { Message } from '../../src/playground/slack/workspace/model.ts';
import { type Running, type RunOptions, runApp } from './career-app.ts';

const started: Running[] = [];
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});

export async function run(options: RunOptions = {}): Promise<Running> {
  const one = await runApp(options);
  started.push(one);
  return one;
}

/** What is sure to be there. */
export function sure<T>(value: T | undefined, what = 'it'): T {
  if (value === undefined) throw new Error(`${what} is not there`);
  return value;
}

/** What the app said in a thread, once nothing happens any more. */
export async function repliesIn(
  { slack }: Running,
  where: string,
  root: Message,
): Promise<readonly Message[]> {
  await slack.quiet();
  return slack.messages(where, { thread: root }).filter(({ botId }) => botId === slack.app.botId);
}
