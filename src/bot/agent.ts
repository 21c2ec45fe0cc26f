// Slack's agent experience: working and ready, and what to ask first. Where a workspace has none, nothing is missing.
import type { webApi } from '@slack/bolt';
import type { Prompt } from '../views/prompts.ts';
import type { Absent } from './absent.ts';
import type { Log } from './log.ts';

export interface AgentThread {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
}

export interface Agent {
  /** Shows that we are at work while the work runs, and that we are ready after it. Its own failures cost nothing. */
  readonly during: (
    client: webApi.WebClient,
    at: AgentThread,
    asker: string,
    work: () => Promise<void>,
  ) => Promise<void>;
  /** The same in a channel's thread, in words: it says what comes below the answer. */
  readonly saying: (
    client: webApi.WebClient,
    at: AgentThread,
    words: string,
    work: () => Promise<void>,
  ) => Promise<void>;
  readonly ready: (client: webApi.WebClient, at: AgentThread) => Promise<void>;
  readonly suggest: (
    client: webApi.WebClient,
    at: Omit<AgentThread, 'thread'>,
    prompts: readonly Prompt[],
  ) => Promise<void>;
}

export function agentFor(log: Pick<Log, 'info'>, absent: Absent): Agent {
  const attempt = async (
    kind: 'session' | 'status' | 'prompts',
    team: string,
    call: () => Promise<unknown>,
  ): Promise<void> => {
    if (absent.known(kind, team)) return;
    try {
      await call();
    } catch (err) {
      const code = absent.note(kind, team, err);
      log.info({ kind, ...(code === undefined ? { err } : { code }) }, 'agent features not used');
    }
  };
  const status = (client: webApi.WebClient, { team, channel, thread }: AgentThread, more: Status) =>
    attempt('session', team, () =>
      client.agents.sessions.setStatus({ channel_id: channel, thread_ts: thread, ...more }),
    );
  const say = (client: webApi.WebClient, { team, channel, thread }: AgentThread, words: string) =>
    attempt('status', team, () =>
      client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status: words }),
    );
  return {
    during: async (client, at, asker, work) => {
      // The answer does not wait for the status.
      const begun = status(client, at, { status: 'processing', initiator_user_id: asker });
      try {
        await work();
      } finally {
        await begun;
        await status(client, at, { status: 'active' });
      }
    },
    saying: async (client, at, words, work) => {
      const begun = say(client, at, words);
      try {
        await work();
      } finally {
        await begun;
        await say(client, at, '');
      }
    },
    ready: (client, at) => status(client, at, { status: 'active' }),
    suggest: (client, { team, channel }, prompts) =>
      attempt('prompts', team, () =>
        client.assistant.threads.setSuggestedPrompts({
          channel_id: channel,
          prompts: prompts.map(({ title, message }) => ({ title, message })),
        }),
      ),
  };
}

interface Status {
  readonly status: 'processing' | 'active';
  readonly initiator_user_id?: string;
}
