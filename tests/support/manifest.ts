// The app's manifest as a workspace takes it: in full, and without what may be left out.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { manifestFor } from '../../src/bot/manifest.ts';

const yaml = readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8');
const socket = { url: undefined, installable: false } as const;

const Manifest = z.looseObject({
  features: z.looseObject({
    slash_commands: z.array(z.looseObject({ command: z.string() })),
    shortcuts: z.array(z.looseObject({ callback_id: z.string(), type: z.string() })),
  }),
  oauth_config: z.looseObject({ scopes: z.looseObject({ bot: z.array(z.string()) }) }),
  settings: z.looseObject({ event_subscriptions: z.looseObject({ bot_events: z.array(z.string()) }) }),
});
export type Manifest = z.infer<typeof Manifest>;

export const manifest = Manifest.parse(manifestFor(yaml, { ...socket, agent: true }).toJS());

/** For workspaces on a free plan. */
export const withoutAgent = Manifest.parse(manifestFor(yaml, { ...socket, agent: false }).toJS());

/** Where the optional scopes were not granted; then Slack sends no such events. */
export const withoutHistory: Manifest = {
  ...manifest,
  oauth_config: {
    scopes: {
      bot: manifest.oauth_config.scopes.bot.filter((scope) => !/^(channels|groups):history$/.test(scope)),
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: manifest.settings.event_subscriptions.bot_events.filter(
        (event) => !/^message\.(channels|groups)$/.test(event),
      ),
    },
  },
};
