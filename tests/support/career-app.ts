// The real app on the stand-in for Slack, over HTTP or a socket, with a clock and a log that tests can read.
import { type App, type Authorize, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { createApp } from '../../src/bot/app.ts';
import type { Parts } from '../../src/bot/bot.ts';
import { inFlight } from '../../src/bot/inflight.ts';
import { boltLogger, createLog } from '../../src/bot/log.ts';
import { openMetrics } from '../../src/bot/metrics.ts';
import { clientOptionsFor } from '../../src/bot/slack-client.ts';
import { keepingFor } from '../../src/bot/store/keeping.ts';
import { openSqliteStore } from '../../src/bot/store/sqlite/sqlite-store.ts';
import { noSummaries } from '../../src/bot/summaries.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../../src/playground/slack/stand-in.ts';
import { library } from './library.ts';

export interface Running {
  readonly slack: StandIn;
  readonly app: App;
  readonly parts: Parts;
  /** Every line of the log. */
  readonly log: readonly string[];
  /** How long each wait before a retry was to be; none of them is waited for. */
  readonly waits: readonly number[];
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface RunOptions extends StandInOptions {
  readonly parts?: Partial<Parts>;
  readonly patienceMs?: number;
  readonly authorize?: Authorize<boolean>;
}

const keeping = keepingFor({ retentionDays: 90, recentQuestions: true, unanswered: true });

export async function runApp({
  parts: own = {},
  patienceMs = 3_000,
  authorize,
  ...options
}: RunOptions = {}): Promise<Running> {
  const stand = await startStandIn(options);
  const log: string[] = [];
  const waits: number[] = [];
  const logger = createLog('debug', { write: (line) => void log.push(line) });
  const parts: Parts = {
    library: () => library,
    store: openSqliteStore({ folder: ':memory:', keep: keeping, now: Date.now }),
    log: logger,
    metrics: openMetrics(),
    clock: { now: Date.now, wait: async (ms) => void waits.push(ms) },
    inFlight: inFlight(logger),
    summaries: noSummaries(),
    ...own,
  };
  const clientOptions = clientOptionsFor({ slackApiUrl: stand.apiUrl, patienceMs });
  const receiver = options.mode === 'socket' ? overSocket(stand, logger) : overHttp(stand, logger);
  const app = createApp(parts, {
    receiver,
    clientOptions,
    authorize:
      authorize ??
      (async () => {
        const { botToken, botId, botUserId } = stand.app;
        return { botToken, botId, botUserId };
      }),
  });
  const url = await start(app, stand, options.mode);
  const stop = async () => {
    await app.stop();
    await parts.inFlight.drain(1000);
    await stand.stop();
    await parts.store.close();
  };
  // Quiet is when the app has nothing under way either, however slow the machine is.
  const quiet = async (ms = 10) => {
    do {
      await parts.inFlight.drain(5_000);
      await stand.quiet(ms);
    } while (parts.inFlight.size() > 0);
  };
  const slack = { ...stand, quiet };
  return { slack, app, parts, log, waits, url, stop };
}

const overHttp = (slack: StandIn, log: Parts['log']): Receiver =>
  new HTTPReceiver({ signingSecret: slack.app.signingSecret, logger: boltLogger(log) });

const overSocket = (slack: StandIn, log: Parts['log']): Receiver =>
  new SocketModeReceiver({
    appToken: slack.app.appToken,
    logger: boltLogger(log),
    clientPingTimeout: 40,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } } },
  });

async function start(app: App, slack: StandIn, mode: StandInOptions['mode']): Promise<string> {
  if (mode === 'socket') {
    await app.start();
    return '';
  }
  const server = await app.start(0);
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/slack/events`;
  slack.deliverTo(url);
  return url;
}
