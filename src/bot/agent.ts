// Slack's agent experience: working and ready, and what to ask first. Where a workspace has none, nothing is missing.
import { webApi } from '@slack/bolt';
import type { Prompt } from '../views/prompts.ts';
import type { Clock } from './bot.ts';
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
  readonly ready: (client: webApi.WebClient, at: AgentThread) => Promise<void>;
  readonly suggest: (
    client: webApi.WebClient,
    at: Omit<AgentThread, 'thread'>,
    prompts: readonly Prompt[],
  ) => Promise<void>;
}

/** What a workspace says that has no agent features, or an app installed without them. */
const unavailable: ReadonlySet<string> = new Set([
  'feature_disabled',
  'not_agent_app',
  'unknown_method',
  'missing_scope',
  'not_allowed_token_type',
  'no_permission',
  'team_not_eligible',
  'paid_teams_only',
]);
/** Then it is asked again: workspaces change their plan. */
const ASK_AGAIN_MS = 60 * 60_000;

export function agentFor(log: Pick<Log, 'info'>, clock: Pick<Clock, 'now'>): Agent {
  const without = new Map<string, number>();
  const attempt = async (kind: string, team: string, call: () => Promise<unknown>): Promise<void> => {
    const key = `${kind} ${team}`;
    if ((without.get(key) ?? 0) > clock.now()) return;
    try {
      await call();
    } catch (err) {
      const missing = missingFeature(err);
      if (missing !== undefined) without.set(key, clock.now() + ASK_AGAIN_MS);
      log.info({ kind, ...(missing === undefined ? { err } : { code: missing }) }, 'agent features not used');
    }
  };
  const status = (client: webApi.WebClient, { team, channel, thread }: AgentThread, more: Status) =>
    attempt('session', team, () =>
      client.agents.sessions.setStatus({ channel_id: channel, thread_ts: thread, ...more }),
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

function missingFeature(error: unknown): string | undefined {
  const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
  return code !== undefined && unavailable.has(code) ? code : undefined;
}

interface Status {
  readonly status: 'processing' | 'active';
  readonly initiator_user_id?: string;
}
