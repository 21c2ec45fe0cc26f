// Many workspaces: each request is answered with the token of its own installation.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../../src/bot/config.ts';
import { installationStore } from '../../src/bot/installations.ts';
import { createLog } from '../../src/bot/log.ts';
import { type Started, start } from '../../src/bot/start.ts';
import { stopInOrder } from '../../src/bot/stop.ts';
import { keepingFor } from '../../src/bot/store/keeping.ts';
import { sealWith } from '../../src/bot/store/seal.ts';
import { openSqliteStore } from '../../src/bot/store/sqlite/sqlite-store.ts';
import { type StandIn, startStandIn } from '../../src/playground/slack/stand-in.ts';
import { docsDir } from '../support/library.ts';
import { manifest } from '../support/manifest.ts';
import { sure } from '../support/running.ts';

const log = createLog('silent');
const secret = 'a long state secret';
let dataDir = '';
let slack: StandIn;
let started: Started | undefined;
afterEach(async () => {
  await stopInOrder(started?.stop ?? [], log);
  await slack.stop();
  rmSync(dataDir, { recursive: true });
});

async function begin(): Promise<string> {
  slack = await startStandIn({ manifest });
  const config = readConfig({
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'client secret',
    SLACK_STATE_SECRET: secret,
    SLACK_SIGNING_SECRET: slack.app.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    DOCS_DIR: docsDir,
    DATA_DIR: dataDir,
    PORT: '0',
  });
  if (config.mode === 'playground') throw new Error('not configured');
  started = await start(config, log);
  const port = sure(/on port (\d+)/.exec(started.says.join('\n'))?.[1]);
  const origin = `http://127.0.0.1:${port}`;
  slack.deliverTo(`${origin}/slack/events`);
  return origin;
}

async function install(): Promise<void> {
  const keep = keepingFor({ retentionDays: 1, recentQuestions: false, unanswered: false });
  const store = openSqliteStore({ folder: dataDir, keep, now: Date.now });
  await installationStore(store, sealWith(secret)).storeInstallation({
    team: { id: 'T0EXAMPLE', name: 'Example Product' },
    enterprise: undefined,
    user: { id: 'U0ALICE', token: undefined, scopes: undefined },
    bot: { token: slack.app.botToken, scopes: [], id: slack.app.botId, userId: slack.app.botUserId },
    isEnterpriseInstall: false,
  });
  await store.close();
}

test('an installed workspace is answered; an uninstalled one is forgotten, and told so', async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'career-bot-'));
  await begin();
  await install();
  const alice = slack.user('pm');
  expect((await alice.command('#general', '/level senior')).error).toBeUndefined();
  const { message } = await alice.mention('#general', 'senior?');
  await slack.until(() => slack.messages('#general', { thread: message })[1]);
  await slack.uninstall();
  await slack.quiet();
  await alice.command('#random', '/level senior');
  await slack.until(() => slack.messages('#random', { as: alice }).find(({ text }) => /Sorry/.test(text)));
});

test('people install it with the scopes of the manifest', async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'career-bot-'));
  const origin = await begin();
  const page = await fetch(`${origin}/slack/install`, { redirect: 'manual' });
  const to = new URL(sure(page.headers.get('location') ?? undefined));
  expect(page.status).toBe(302);
  expect(to.searchParams.get('scope')?.split(',')).toEqual(manifest.oauth_config.scopes.bot);
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
});
