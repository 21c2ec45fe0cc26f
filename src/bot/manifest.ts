// The app's manifest for one way of running it, made from manifest.yml with its order and comments kept.
import { type Document, parseDocument } from 'yaml';
import { z } from 'zod';

export const manifestModes = ['socket', 'http', 'oauth'] as const;
export type ManifestMode = (typeof manifestModes)[number];

export interface ManifestFor {
  /** Where Slack reaches the app, as in https://careers.example.com; Socket Mode has none. */
  readonly url: string | undefined;
  /** Whether people install it themselves, in many workspaces. */
  readonly installable: boolean;
  /** Slack's agent experience: not for free plans, and apps with it are closed to guests. */
  readonly agent: boolean;
}

/** Under this path the app answers; the other is where people return to after installing it. */
export const REQUEST_PATH = '/slack/events';
export const REDIRECT_PATH = '/slack/oauth_redirect';

const agentScopes: ReadonlySet<string> = new Set(['assistant:write']);
const agentEvents: ReadonlySet<string> = new Set(['agent_session_stopped']);

const Lists = z.object({
  features: z.object({ slash_commands: z.array(z.unknown()) }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});

export function manifestFor(yaml: string, { url, installable, agent }: ManifestFor): Document {
  const manifest = parseDocument(yaml);
  if (!agent) withoutAgent(manifest);
  if (url !== undefined) overHttp(manifest, url.replace(/\/+$/, ''), installable);
  return manifest;
}

function withoutAgent(manifest: Document): void {
  const { oauth_config, settings } = Lists.parse(manifest.toJS());
  manifest.deleteIn(['features', 'agent_view']);
  remove(manifest, ['oauth_config', 'scopes', 'bot'], oauth_config.scopes.bot, agentScopes);
  const events = ['settings', 'event_subscriptions', 'bot_events'];
  remove(manifest, events, settings.event_subscriptions.bot_events, agentEvents);
}

function remove(
  manifest: Document,
  path: readonly string[],
  list: readonly string[],
  gone: ReadonlySet<string>,
): void {
  // From the end, so that the places before stay what they are.
  for (const [place, entry] of [...list.entries()].reverse()) {
    if (gone.has(entry)) manifest.deleteIn([...path, place]);
  }
}

function overHttp(manifest: Document, base: string, installable: boolean): void {
  const request = `${base}${REQUEST_PATH}`;
  const { features } = Lists.parse(manifest.toJS());
  features.slash_commands.forEach((_, place) => {
    manifest.setIn(['features', 'slash_commands', place, 'url'], request);
  });
  manifest.setIn(['settings', 'event_subscriptions', 'request_url'], request);
  manifest.setIn(['settings', 'interactivity', 'request_url'], request);
  manifest.setIn(['settings', 'interactivity', 'message_menu_options_url'], request);
  manifest.setIn(['settings', 'socket_mode_enabled'], false);
  if (installable) manifest.setIn(['oauth_config', 'redirect_urls'], [`${base}${REDIRECT_PATH}`]);
}
