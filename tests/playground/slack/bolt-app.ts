// A small real Bolt app on the stand-in, over HTTP or Socket Mode.
import type { AddressInfo } from 'node:net';
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { type StandIn, type StandInOptions, startStandIn } from '../../../src/playground/slack/stand-in.ts';

export const silent = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

export interface Running {
  readonly slack: StandIn;
  /** The app's request URL. */
  readonly url: string;
  readonly app: App;
  readonly stop: () => Promise<void>;
}

export const clientOptions = (slack: StandIn) => ({ slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });

export async function overHttp(register: (app: App) => void, options: StandInOptions = {}): Promise<Running> {
  const slack = await startStandIn(options);
  const { botToken, botId, botUserId, signingSecret } = slack.app;
  const app = new App({
    token: botToken,
    botId,
    botUserId,
    signingSecret,
    logger: silent,
    convoStore: false,
    clientOptions: clientOptions(slack),
  });
  register(app);
  const server = await app.start(0);
  const { port } = addressOf(server.address());
  const url = `http://127.0.0.1:${port}/slack/events`;
  slack.deliverTo(url);
  const stop = async () => {
    await slack.stop();
    await app.stop();
  };
  return { slack, app, url, stop };
}

export interface RunningOnSocket extends Omit<Running, 'url'> {
  readonly receiver: SocketModeReceiver;
}

export async function overSocket(
  register: (app: App) => void,
  options: StandInOptions = {},
): Promise<RunningOnSocket> {
  const slack = await startStandIn({ ...options, mode: 'socket' });
  const { botToken, botId, botUserId, appToken } = slack.app;
  const receiver = new SocketModeReceiver({
    appToken,
    logger: silent,
    clientPingTimeout: 40,
    installerOptions: { clientOptions: clientOptions(slack) },
  });
  const app = new App({
    token: botToken,
    botId,
    botUserId,
    receiver,
    logger: silent,
    convoStore: false,
    clientOptions: clientOptions(slack),
  });
  register(app);
  await app.start();
  const stop = async () => {
    await app.stop();
    await slack.stop();
  };
  return { slack, app, receiver, stop };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the app listens on no port');
  return address;
}
