// One reply for one question: whatever is delivered twice is taken once, across all processes.
import type { Bot } from '../bot.ts';
import { orElse } from './threads.ts';

/** Slack tries an event for about six minutes. */
const REMEMBERED_MS = 60 * 60_000;

type Kind = 'event' | 'message' | 'share';
type Parts = Pick<Bot, 'store' | 'log' | 'metrics'>;

/** Without the store it is taken for the first time: an answer twice is better than none. */
export async function isFirst(parts: Parts, team: string, kind: Kind, key: string): Promise<boolean> {
  const first = await orElse(parts, true, () => parts.store.firstTime(team, `${kind}:${key}`, REMEMBERED_MS));
  if (!first) parts.metrics.count('duplicates', { kind });
  return first;
}
