// The app as Slack knows it: its names and secrets, and what its manifest declares.
import { z } from 'zod';

export interface Declared {
  readonly scopes: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Command → whether Slack escapes mentions in its text. */
  readonly commands: ReadonlyMap<string, boolean>;
  readonly shortcuts: ReadonlySet<string>;
  readonly interactivity: boolean;
  readonly homeTab: boolean;
  readonly messagesTab: boolean;
  readonly agent: boolean;
}

export interface AppSettings {
  readonly appId: string;
  readonly name: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** Without a manifest every scope is granted and every event is sent. */
  readonly declared: Declared | undefined;
}

export const DEFAULT_APP: AppSettings = {
  appId: 'A0CAREER',
  name: 'PM Career Guide',
  botId: 'B0CAREER',
  botUserId: 'U0CAREER',
  botToken: 'xoxb-stand-in-bot',
  appToken: 'xapp-stand-in-app',
  signingSecret: 'stand-in-signing-secret',
  declared: undefined,
};

const manifestSchema = z.object({
  features: z
    .object({
      app_home: z.object({
        home_tab_enabled: z.boolean().default(false),
        messages_tab_enabled: z.boolean().default(true),
        messages_tab_read_only_enabled: z.boolean().default(false),
      }),
      slash_commands: z.array(z.object({ command: z.string(), should_escape: z.boolean().default(false) })),
      shortcuts: z.array(z.object({ callback_id: z.string() })),
      agent_view: z.unknown(),
      assistant_view: z.unknown(),
    })
    .partial()
    .default({}),
  oauth_config: z
    .object({ scopes: z.object({ bot: z.array(z.string()).default([]) }).optional() })
    .optional(),
  settings: z
    .object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }),
      interactivity: z.object({ is_enabled: z.boolean() }),
    })
    .partial()
    .default({}),
});

/** Throws where the manifest has another shape than Slack's. */
export function readManifest(manifest: unknown): Declared {
  const { features, oauth_config, settings } = manifestSchema.parse(manifest);
  const home = features.app_home;
  return {
    scopes: new Set(oauth_config?.scopes?.bot),
    events: new Set(settings.event_subscriptions?.bot_events),
    commands: new Map((features.slash_commands ?? []).map((one) => [one.command, one.should_escape])),
    shortcuts: new Set((features.shortcuts ?? []).map((one) => one.callback_id)),
    interactivity: settings.interactivity?.is_enabled ?? false,
    homeTab: home?.home_tab_enabled ?? false,
    messagesTab: home === undefined || (home.messages_tab_enabled && !home.messages_tab_read_only_enabled),
    agent: (features.agent_view ?? features.assistant_view ?? undefined) !== undefined,
  };
}
