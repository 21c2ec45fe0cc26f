// The playground: the app on a stand-in for Slack, and a page to use it on. Real Slack is never reached from here.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readConfig, type Settings } from '../bot/config.ts';
import { createLog, type Log } from '../bot/log.ts';
import { slackVariables } from '../bot/slack-mode.ts';
import { stopOnSignals } from '../bot/stop.ts';
import { readEnvFile } from '../cli/env-file.ts';
import { runApp } from './app.ts';
import { introduction } from './introduction.ts';
import { factsOf } from './server/facts.ts';
import { type OpenPlayground, openPlayground } from './server/server.ts';
import { type StandIn, startStandIn } from './slack/stand-in.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface RunningPlayground extends OpenPlayground {
  readonly standIn: StandIn;
  readonly says: readonly string[];
}

export interface PlaygroundOptions {
  /** Two playgrounds that start at once need one each. */
  readonly pageCache?: string;
}

export async function startPlayground(
  settings: Settings,
  log: Log,
  { pageCache }: PlaygroundOptions = {},
): Promise<RunningPlayground> {
  const manifest: unknown = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'));
  const standIn = await startStandIn({ mode: 'socket', manifest });
  const app = await runApp(settings, standIn, log, console.log);
  const { library } = app;
  const model = settings.model?.name;
  const page = await openPlayground({
    standIn,
    library,
    facts: () => factsOf({ manifest, standIn, library: library(), model }),
    port: settings.port,
    pageCache,
  });
  return {
    ...page,
    standIn,
    says: introduction({ settings, library: library(), url: page.url, wished: page.wished }),
    close: async () => {
      await page.close();
      await app.stop();
      await standIn.stop();
    },
  };
}

/** Whoever asks for the playground gets it, whatever tokens are set: it has its own. */
export function withoutSlack(env: Environment): Environment {
  const names = new Set<string>([...slackVariables, 'SLACK_API_URL']);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.has(name)));
}

const STOP_WITHIN_MS = 5_000;
const mendable = new Set(['ConfigError', 'StoreError', 'NoDocumentsError']);

/** Ends the process, with a sentence, where something is wrong that can be mended. */
export async function runPlayground(env: Environment): Promise<void> {
  try {
    await run(env);
  } catch (error) {
    if (!(error instanceof Error && mendable.has(error.name))) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function run(env: Environment): Promise<void> {
  const settings = readConfig(withoutSlack(env));
  // Its log is for what goes wrong: the page shows the rest.
  const log = createLog(settings.logLevel === 'info' ? 'warn' : settings.logLevel);
  const { says, close } = await startPlayground(settings, log);
  for (const line of says) console.log(line);
  const signals = { on: process.on.bind(process), exit: process.exit.bind(process) };
  stopOnSignals({ signals, steps: [{ name: 'playground', run: close }], log, withinMs: STOP_WITHIN_MS });
}

if (import.meta.main) {
  readEnvFile();
  await runPlayground(process.env);
}
