// The same app as in Slack, wired to the stand-in by Socket Mode; what it remembers ends with it.
import { createApp } from '../bot/app.ts';
import type { Settings } from '../bot/config.ts';
import { connect } from '../bot/connect.ts';
import type { Log } from '../bot/log.ts';
import { partsFor } from '../bot/parts.ts';
import { clientOptionsFor } from '../bot/slack-client.ts';
import type { Library } from '../knowledge/library/library.ts';
import { watchLibrary } from '../knowledge/library/watch.ts';
import type { StandIn } from './slack/stand-in.ts';

export interface RunningApp {
  readonly library: () => Library;
  readonly stop: () => Promise<void>;
}

const HANG_UP_MS = 1_000;

/** The app says goodbye in its own time: a stand-in that is gone before would be an error to it. */
async function hungUp({ socket, until }: StandIn): Promise<void> {
  await until(() => (socket.connections() === 0 ? true : undefined), HANG_UP_MS).catch(() => {});
}

export async function runApp(
  settings: Settings,
  standIn: StandIn,
  log: Log,
  tell: (line: string) => void = () => {},
): Promise<RunningApp> {
  const live = watchLibrary(settings.docsDir, {
    changed: ({ documents }) => tell(`The documents changed: the next answer is from ${documents.length}.`),
    refused: (problems) => {
      for (const { file, line, message } of problems) tell(`${file}:${line} ${message}`);
      tell('The change was not taken over: answers are from the documents as they were.');
    },
  });
  const { library } = live;
  const parts = partsFor({ settings, library, folder: ':memory:', log });
  const clientOptions = clientOptionsFor({ slackApiUrl: standIn.apiUrl });
  const { botToken, appToken } = standIn.app;
  const { store, metrics } = parts;
  const connected = connect(
    { mode: 'socket', botToken, appToken },
    {
      log,
      store,
      health: { live, store, metrics, stopping: () => false },
      port: 0,
      scopes: () => [],
      clientOptions,
    },
  );
  const app = createApp(parts, { ...connected, clientOptions });
  await app.start();
  return {
    library,
    stop: async () => {
      parts.summaries.running.stopAll();
      await app.stop();
      await hungUp(standIn);
      live.close();
      await store.close();
    },
  };
}
