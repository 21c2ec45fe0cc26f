// By configuration: the receiver that hears Slack, and how the token of a request is known.
import { type Authorize, HTTPReceiver, type Receiver, SocketModeReceiver, webApi } from '@slack/bolt';
import { type Identity, oneWorkspace } from './authorize.ts';
import { type HealthParts, healthRoutes } from './health.ts';
import { installationStore } from './installations.ts';
import { boltLogger, type Log } from './log.ts';
import { REDIRECT_PATH, REQUEST_PATH } from './manifest.ts';
import type { HttpMode, OAuthMode, SlackMode, SocketMode } from './slack-mode.ts';
import { sealWith } from './store/seal.ts';
import type { Store } from './store/store.ts';

export type RealMode = Exclude<SlackMode, { readonly mode: 'playground' }>;

export interface ConnectParts {
  readonly log: Log;
  readonly store: Store;
  readonly health: Omit<HealthParts, 'connected'>;
  readonly port: number;
  /** What people are asked to allow when they install the app themselves. */
  readonly scopes: () => readonly string[];
  readonly clientOptions: webApi.WebClientOptions;
}

export interface Connected {
  readonly receiver: Receiver;
  readonly authorize?: Authorize<boolean>;
  /** Asks Slack who we are; there is nobody to ask where workspaces install the app themselves. */
  readonly identity?: () => Promise<Identity>;
  readonly isUp: () => boolean | undefined;
}

export function connect(mode: RealMode, parts: ConnectParts): Connected {
  switch (mode.mode) {
    case 'socket':
      return overSocket(mode, parts);
    case 'http':
      return overHttp(mode, parts);
    case 'oauth':
      return installable(mode, parts);
  }
}

function overSocket({ botToken, appToken }: SocketMode, parts: ConnectParts): Connected {
  const { log, clientOptions } = parts;
  const { fetch, slackApiUrl } = clientOptions;
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger(log),
    // Without retries of its own a short outage at the wrong moment would end the app.
    installerOptions: {
      clientOptions: { ...(fetch ? { fetch } : {}), ...(slackApiUrl ? { slackApiUrl } : {}) },
    },
  });
  let up = false;
  receiver.client.on('connected', () => {
    up = true;
  });
  for (const event of ['reconnecting', 'disconnecting', 'disconnected', 'close']) {
    receiver.client.on(event, () => {
      up = false;
    });
  }
  const { authorize, identity } = oneWorkspace(botToken, askWho(parts));
  return { receiver, authorize, identity, isUp: () => up };
}

/** Its own client, for the one question who we are. */
const askWho = ({ log, clientOptions }: ConnectParts) =>
  new webApi.WebClient(undefined, { ...clientOptions, logger: boltLogger(log) }).auth.test;

function overHttp({ botToken, signingSecret }: HttpMode, parts: ConnectParts): Connected {
  const { log, health, port } = parts;
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    endpoints: REQUEST_PATH,
    logger: boltLogger(log),
    customRoutes: healthRoutes({ ...health, connected: () => undefined }),
  });
  const { authorize, identity } = oneWorkspace(botToken, askWho(parts));
  return { receiver, authorize, identity, isUp: () => undefined };
}

function installable(
  mode: OAuthMode,
  { log, store, health, port, scopes, clientOptions }: ConnectParts,
): Connected {
  const { clientId, clientSecret, stateSecret, signingSecret } = mode;
  const receiver = new HTTPReceiver({
    clientId,
    clientSecret,
    stateSecret,
    signingSecret,
    port,
    endpoints: REQUEST_PATH,
    scopes: [...scopes()],
    installationStore: installationStore(store, sealWith(stateSecret)),
    installerOptions: { clientOptions, directInstall: true, redirectUriPath: REDIRECT_PATH },
    logger: boltLogger(log),
    customRoutes: healthRoutes({ ...health, connected: () => undefined }),
  });
  return { receiver, isUp: () => undefined };
}
