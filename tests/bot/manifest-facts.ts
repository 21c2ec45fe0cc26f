// What Slack's schema cannot say of a manifest: which scope an event needs, and which commands are taken.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { manifestFor } from '../../src/bot/manifest.ts';

/** The scope without which Slack does not send the event; null where none is needed. */
export const eventScopes = {
  agent_session_stopped: 'assistant:write',
  agent_session_title_changed: 'assistant:write',
  app_context_changed: 'assistant:write',
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  app_uninstalled: null,
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
  tokens_revoked: null,
} as const;

/** Slack's own commands: a manifest that takes one of them is rejected as a whole. */
export const takenCommands =
  `apps archive away active call collapse contract dm dnd expand feed feedback giphy help huddle invite invite_people
   join kick leave me msg mute names open part people prefs pro remind remove rename search shortcuts shrug star status
   topic unarchive unstar who`.split(/\s+/);

/** What each scope is for: none is asked for that nothing uses. */
export const scopeUses = {
  'app_mentions:read': 'the event app_mention',
  'assistant:write': 'the agent experience and its prompts',
  'channels:history': 'the event message.channels',
  'chat:write': 'posting in threads and direct messages, and the session status',
  commands: 'slash commands and shortcuts',
  'groups:history': 'the event message.groups',
  'im:history': 'the event message.im',
} as const;

const Manifest = z.object({
  display_information: z.object({ name: z.string(), description: z.string(), long_description: z.string() }),
  features: z.object({
    app_home: z.object({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.object({ display_name: z.string() }),
    agent_view: z
      .object({
        agent_description: z.string(),
        suggested_prompts: z.array(z.object({ message: z.string() })),
      })
      .optional(),
    slash_commands: z.array(
      z.object({
        command: z.string(),
        usage_hint: z.string(),
        should_escape: z.boolean(),
        url: z.string().optional(),
      }),
    ),
    shortcuts: z.array(
      z.object({ name: z.string(), type: z.enum(['global', 'message']), callback_id: z.string() }),
    ),
  }),
  oauth_config: z.object({
    redirect_urls: z.array(z.string()).optional(),
    scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }),
  }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()), request_url: z.string().optional() }),
    interactivity: z.object({
      is_enabled: z.literal(true),
      request_url: z.string().optional(),
      message_menu_options_url: z.string().optional(),
    }),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});
export type Manifest = z.infer<typeof Manifest>;

const url = 'https://careers.example.com/bot';
export const request = `${url}/slack/events`;
export const variants = [
  { name: 'Socket Mode', url: undefined, installable: false, agent: true },
  { name: 'Socket Mode without the agent', url: undefined, installable: false, agent: false },
  { name: 'HTTP', url, installable: false, agent: true },
  { name: 'HTTP without the agent', url, installable: false, agent: false },
  { name: 'OAuth', url, installable: true, agent: true },
  { name: 'OAuth without the agent', url, installable: true, agent: false },
] as const;
export type Variant = (typeof variants)[number];

export const manifestText = (): string =>
  readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8');
export const rawManifest = (variant: Variant): unknown => manifestFor(manifestText(), variant).toJS();
export const manifest = (variant: Variant): Manifest => Manifest.parse(rawManifest(variant));

/** What a person or Slack can set off, under the names by which Bolt registers it. */
export interface Triggers {
  readonly commands: readonly string[];
  readonly globalShortcuts: readonly string[];
  readonly messageShortcuts: readonly string[];
  readonly events: readonly string[];
}

/** To be compared with what the handlers register, both ways. */
export function declaredTriggers({ features, settings }: Manifest): Triggers {
  const ids = (type: 'global' | 'message') =>
    features.shortcuts.filter((one) => one.type === type).map((one) => one.callback_id);
  // Bolt knows one event for all messages: message.im and message.channels are both "message".
  const events = settings.event_subscriptions.bot_events.map((event) =>
    event.replace(/^message\..*/, 'message'),
  );
  return {
    commands: features.slash_commands.map((one) => one.command).sort(),
    globalShortcuts: ids('global').sort(),
    messageShortcuts: ids('message').sort(),
    events: [...new Set(events)].sort(),
  };
}
