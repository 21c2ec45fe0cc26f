// Slack's agent experience: working and ready, and what to ask first. Where a workspace has none, nothing is missing.
import type { webApi } from '@slack/bolt';
import type { Prompt } from '../views/prompts.ts';
import type { Absent, Feature } from './absent.ts';
import type { Log } from './log.ts';

export interface AgentThread {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
}

type Client = webApi.WebClient;
type Work = () => Promise<void>;

export interface Agent {
  /** Shows that we are at work while the work runs, and that we are ready after it. Its own failures cost nothing. */
  readonly during: (client: Client, at: AgentThread, asker: string, work: Work) => Promise<void>;
  /** The same in a channel's thread, in words: it says what comes below the answer. */
  readonly saying: (client: Client, at: AgentThread, words: string, work: Work) => Promise<void>;
  readonly ready: (client: Client, at: AgentThread) => Promise<void>;
  readonly suggest: (
    client: Client,
    at: Omit<AgentThread, 'thread'>,
    prompts: readonly Prompt[],
  ) => Promise<void>;
}

export function agentFor(log: Pick<Log, 'info'>, absent: Absent): Agent {
  const attempt = attempts(log, absent);
  const session = (client: Client, { team, channel, thread }: AgentThread, more: Status) =>
    attempt('session', team, () =>
      client.agents.sessions.setStatus({ channel_id: channel, thread_ts: thread, ...more }),
    );
  const say = (client: Client, { team, channel, thread }: AgentThread, words: string) =>
    attempt('status', team, () =>
      client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status: words }),
    );
  return {
    during: (client, at, asker, work) => {
      const begun = session(client, at, { status: 'processing', initiator_user_id: asker });
      return afterwards(work, begun, () => session(client, at, { status: 'active' }));
    },
    saying: (client, at, words, work) => afterwards(work, say(client, at, words), () => say(client, at, '')),
    ready: (client, at) => session(client, at, { status: 'active' }),
    suggest: (client, { team, channel }, prompts) =>
      attempt('prompts', team, () =>
        client.assistant.threads.setSuggestedPrompts({
          channel_id: channel,
          prompts: prompts.map(({ title, message }) => ({ title, message })),
        }),
      ),
  };
}

/** The answer does not wait for the status; what ends the status waits for both. */
async function afterwards(work: Work, begun: Promise<void>, end: Work): Promise<void> {
  try {
    await work();
  } finally {
    await begun;
    await end();
  }
}

/** What fails is noted, and not tried again for a while where the workspace has no such thing. */
const attempts =
  (log: Pick<Log, 'info'>, absent: Absent) =>
  async (kind: Feature, team: string, call: () => Promise<unknown>): Promise<void> => {
    if (absent.known(kind, team)) return;
    try {
      await call();
    } catch (err) {
      const code = absent.note(kind, team, err);
      log.info({ kind, ...(code === undefined ? { err } : { code }) }, 'agent features not used');
    }
  };

interface Status {
  readonly status: 'processing' | 'active';
  readonly initiator_user_id?: string;
}
