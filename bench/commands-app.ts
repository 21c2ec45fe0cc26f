// The app that bench/commands.ts puts under load, in a process of its own: ours, or Bolt with an empty command.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, HTTPReceiver } from '@slack/bolt';
import { createApp } from '../src/bot/app.ts';
import { boltLogger, createLog } from '../src/bot/log.ts';
import { partsFor } from '../src/bot/parts.ts';
import { clientOptionsFor } from '../src/bot/slack-client.ts';
import { documentsDir } from '../src/cli/command.ts';
import { loadLibrary } from '../src/knowledge/library/load.ts';

const [which = 'bare', signingSecret = '', slackApiUrl = ''] = process.argv.slice(2);
const log = createLog('silent');
const receiver = new HTTPReceiver({ signingSecret, logger: boltLogger(log) });
const authorize = async () => ({ botToken: 'xoxb-bench', botId: 'B1', botUserId: 'U0BOT' });

function ours(): App {
  const library = loadLibrary(documentsDir());
  const settings = {
    retentionDays: 1,
    recentQuestions: true,
    unanswered: true,
    model: undefined,
    summaries: 'off',
  } as const;
  const folder = mkdtempSync(join(tmpdir(), 'career-bench-'));
  const parts = partsFor({ settings, library: () => library, folder, log });
  const clientOptions = clientOptionsFor({ slackApiUrl });
  return createApp(parts, { receiver, authorize, clientOptions });
}

function bare(): App {
  const app = new App({
    receiver,
    authorize,
    convoStore: false,
    logger: boltLogger(log),
    clientOptions: clientOptionsFor({ slackApiUrl }),
  });
  app.command('/level', async ({ ack }) => ack('Senior'));
  app.event(
    'app_mention',
    async ({ say, event }) => void (await say({ text: 'Senior', thread_ts: event.ts })),
  );
  return app;
}

const server = await (which === 'ours' ? ours() : bare()).start(0);
const address = server.address();
process.send?.(typeof address === 'object' ? address?.port : 0);
