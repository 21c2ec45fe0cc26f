// The app in Slack: reads the configuration, starts what it says, and stops on a signal when running work is done.
import { ConfigError, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { start } from './start.ts';
import { stopOnSignals } from './stop.ts';

const STOP_WITHIN_MS = 15_000;
/** What whoever starts the app can mend: said in a sentence, without a stack. */
const mendable = new Set(['ConfigError', 'StartError', 'StoreError', 'NoDocumentsError']);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (config.mode === 'playground')
    throw new ConfigError(
      'No SLACK_… variable is set: see .env.example, or open the playground with npm start.',
    );
  const log = createLog(config.logLevel);
  process.on('uncaughtException', (err) => {
    log.error({ err }, 'stopped by an error nobody expected');
    process.exit(1);
  });
  const started = await start(config, log);
  for (const line of started.says) console.log(line);
  const signals = { on: process.on.bind(process), exit: process.exit.bind(process) };
  stopOnSignals({ signals, steps: started.stop, log, withinMs: STOP_WITHIN_MS });
}

main().catch((err: unknown) => {
  if (err instanceof Error && mendable.has(err.name)) console.error(err.message);
  else createLog('error').error({ err }, 'could not start');
  process.exit(1);
});
