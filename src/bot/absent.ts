// What a workspace does without: agent features, prompts, streams. Asked once in a while, since plans change.
import { webApi } from '@slack/bolt';
import type { Clock } from './bot.ts';

export type Feature = 'session' | 'status' | 'prompts' | 'stream';

export interface Absent {
  readonly known: (feature: Feature, team: string) => boolean;
  /** Slack's word for it, where the error says that the workspace has no such thing. */
  readonly note: (feature: Feature, team: string, error: unknown) => string | undefined;
}

/** What a workspace says that has no agent features, or an app installed without them. */
const words: ReadonlySet<string> = new Set([
  'feature_disabled',
  'not_agent_app',
  'unknown_method',
  'missing_scope',
  'not_allowed_token_type',
  'no_permission',
  'team_not_eligible',
  'paid_teams_only',
]);
const ASK_AGAIN_MS = 60 * 60_000;

export function absentFeatures(clock: Pick<Clock, 'now'>): Absent {
  const until = new Map<string, number>();
  const keyOf = (feature: Feature, team: string) => `${feature} ${team}`;
  return {
    known: (feature, team) => (until.get(keyOf(feature, team)) ?? 0) > clock.now(),
    note: (feature, team, error) => {
      const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
      if (code === undefined || !words.has(code)) return undefined;
      until.set(keyOf(feature, team), clock.now() + ASK_AGAIN_MS);
      return code;
    },
  };
}
