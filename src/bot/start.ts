// Starts the app as configured: documents, store, connection, health pages; and says how all of it is stopped again.
import { Server } from 'node:http';
import type { App } from '@slack/bolt';
import { type LiveLibrary, watchLibrary } from '../knowledge/library/watch.ts';
import { createApp } from './app.ts';
import type { Clock, Parts } from './bot.ts';
import type { Settings } from './config.ts';
import { type Connected, connect, type RealMode } from './connect.ts';
import { type HealthServer, serveHealth } from './health.ts';
import { introduction } from './introduction.ts';
import type { Log } from './log.ts';
import { partsFor } from './parts.ts';
import { manifestScopes } from './scopes.ts';
import { clientOptionsFor } from './slack-client.ts';
import { startFault } from './start-fault.ts';
import type { StopStep } from './stop.ts';
import type { Store } from './store/store.ts';

export type RealConfig = Settings & RealMode;

export interface Started {
  /** What runs, in a few lines. */
  readonly says: readonly string[];
  /** To be run in this order. */
  readonly stop: readonly StopStep[];
}

const DRAIN_MS = 10_000;
const SWEEP_MS = 60 * 60_000;

export async function start(config: RealConfig, log: Log): Promise<Started> {
  const live = liveLibrary(config, log);
  const parts = partsFor({ settings: config, library: live.library, folder: config.dataDir, log });
  const state = { stopping: false };
  const health = { live, store: parts.store, metrics: parts.metrics, stopping: () => state.stopping };
  const clientOptions = clientOptionsFor(config);
  const { port } = config;
  const wiring = { log, store: parts.store, health, port, scopes: manifestScopes, clientOptions };
  const connected = connect(config, wiring);
  const app = createApp(parts, { ...connected, clientOptions });
  const team = await signIn(connected, config);
  const listening = await listen(app, config);
  const own =
    config.mode === 'socket'
      ? await serveHealth({ ...health, connected: connected.isUp }, port, log)
      : undefined;
  const sweeping = sweepFromTimeToTime(parts.store, parts.clock, log);
  const quit = async () => {
    state.stopping = true;
    clearInterval(sweeping);
    parts.summaries.running.stopAll();
    await app.stop();
  };
  const says = introduction({ config, live, team, port: listening ?? own?.port });
  return { says, stop: stopSteps(quit, parts, live, own) };
}

const stopSteps = (
  quit: () => Promise<void>,
  { inFlight: running, store }: Parts,
  live: LiveLibrary,
  pages: HealthServer | undefined,
): readonly StopStep[] => [
  { name: 'no new work', run: quit },
  { name: 'work under way', run: () => running.drain(DRAIN_MS) },
  { name: 'health pages', run: async () => pages?.stop() },
  { name: 'documents', run: async () => live.close() },
  { name: 'store', run: () => store.close() },
];

function liveLibrary({ docsDir }: Settings, log: Log): LiveLibrary {
  return watchLibrary(docsDir, {
    changed: ({ version, documents }) =>
      log.info({ version, documents: documents.length }, 'documents changed'),
    refused: (problems) => log.warn({ problems }, 'a change to the documents was not taken over'),
  });
}

/** A token that Slack does not know is said now, not at the first question. */
async function signIn({ identity }: Connected, config: RealConfig): Promise<string | undefined> {
  try {
    return identity && (await identity()).team;
  } catch (error) {
    throw startFault(error, { what: 'SLACK_BOT_TOKEN', port: config.port });
  }
}

/** The port, where there is one: Socket Mode listens on none. */
async function listen(app: App, config: RealConfig): Promise<number | undefined> {
  try {
    const started: unknown = await app.start();
    const address = started instanceof Server ? started.address() : null;
    return typeof address === 'object' ? address?.port : undefined;
  } catch (error) {
    throw startFault(error, { what: 'SLACK_APP_TOKEN', port: config.port });
  }
}

function sweepFromTimeToTime(store: Store, { now }: Clock, log: Log): NodeJS.Timeout {
  const sweep = () => {
    store.sweep(now()).catch((err: unknown) => log.error({ err }, 'what is over could not be removed'));
  };
  sweep();
  return setInterval(sweep, SWEEP_MS).unref();
}
