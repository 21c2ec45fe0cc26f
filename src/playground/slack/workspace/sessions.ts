// Agent sessions: what a thread says of the app's work, and how long it may say so.
import type { Prompts, Session } from './model.ts';
import { nextTimestamp, type World } from './world.ts';

const PROCESSING_LIFE_MS = 60 * 60_000;
const STATUS_TEXT_LIFE_MS = 2 * 60_000;

export function sessionOf(world: World, channel: string, threadTs: string): Session | undefined {
  return world.sessions.get(keyOf(channel, threadTs));
}

export function setSession(
  world: World,
  channel: string,
  threadTs: string,
  change: Partial<Omit<Session, 'channel' | 'threadTs' | 'since'>>,
): Session {
  const before = sessionOf(world, channel, threadTs);
  const restarted = change.status !== undefined || change.statusText !== undefined;
  const session = {
    ...(before ?? newSession(channel, threadTs)),
    ...change,
    ...(restarted ? { since: nextTimestamp(world) } : {}),
  };
  world.sessions.set(keyOf(channel, threadTs), session);
  if (change.status === 'processing') expire(world, session, PROCESSING_LIFE_MS, { status: 'active' });
  if (session.statusText !== '' && change.statusText !== undefined) {
    expire(world, session, STATUS_TEXT_LIFE_MS, { statusText: '', loadingMessages: [], status: 'active' });
  }
  world.announce({ about: 'session', session, before });
  return session;
}

/** Posting in a thread takes the status text away; the session itself stays as it was set. */
export function clearStatusText(world: World, channel: string, threadTs: string): void {
  const session = sessionOf(world, channel, threadTs);
  if (session === undefined || session.statusText === '') return;
  setSession(world, channel, threadTs, { statusText: '', loadingMessages: [], status: 'active' });
}

export function setPrompts(world: World, prompts: Prompts): void {
  world.prompts.set(keyOf(prompts.channel, prompts.threadTs ?? ''), prompts);
  world.announce({ about: 'prompts', prompts });
}

export function promptsOf(world: World, channel: string, threadTs?: string): Prompts | undefined {
  return world.prompts.get(keyOf(channel, threadTs ?? ''));
}

/** Only if nothing was set since: a status that is sent again starts its time anew. */
function expire(world: World, session: Session, ms: number, change: Parameters<typeof setSession>[3]): void {
  const key = keyOf(session.channel, session.threadTs);
  world.clock.after(ms, () => {
    if (world.sessions.get(key)?.since === session.since)
      setSession(world, session.channel, session.threadTs, change);
  });
}

function newSession(channel: string, threadTs: string): Session {
  return {
    channel,
    threadTs,
    status: 'active',
    title: undefined,
    initiator: undefined,
    statusText: '',
    loadingMessages: [],
    since: '',
  };
}

function keyOf(channel: string, threadTs: string): string {
  return `${channel} ${threadTs}`;
}
