// The program itself, in a process of its own, with a stand-in for Slack beside it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type StandIn, startStandIn } from '../../src/playground/slack/stand-in.ts';
import { docsDir } from '../support/library.ts';
import { manifest } from '../support/manifest.ts';
import { sure } from '../support/running.ts';

const program = join(import.meta.dirname, '../../src/bot/main.ts');

let dataDir = '';
let slack: StandIn;
let child: ChildProcess | undefined;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'career-bot-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await slack.stop();
  rmSync(dataDir, { recursive: true });
});

interface Program {
  readonly said: () => string;
  /** Settles when the program has said so. */
  readonly says: (text: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
  readonly signal: (signal: 'SIGTERM') => void;
}

function start(env: Readonly<Record<string, string>>): Program {
  const own = { DOCS_DIR: docsDir, DATA_DIR: dataDir, PORT: '0', SLACK_API_URL: slack.apiUrl };
  const { PATH = '' } = process.env;
  const started = spawn(process.execPath, [program], { env: { PATH, ...own, ...env }, stdio: 'pipe' });
  child = started;
  let said = '';
  const heard = new Set<() => void>();
  for (const stream of [started.stdout, started.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk);
      for (const listen of heard) listen();
    });
  }
  const ended = new Promise<number | null>((resolve) => started.once('exit', resolve));
  const says = (text: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = text.exec(said);
        if (found) resolve(found);
      };
      heard.add(look);
      look();
      void ended.then(() => reject(new Error(`ended without saying ${text}:\n${said}`)));
    });
  return { said: () => said, says, ended, signal: (signal) => started.kill(signal) };
}

const inSocketMode = async () => {
  slack = await startStandIn({ mode: 'socket', manifest });
  return start({ SLACK_BOT_TOKEN: slack.app.botToken, SLACK_APP_TOKEN: slack.app.appToken });
};

const overHttp = async () => {
  slack = await startStandIn({ manifest });
  return start({ SLACK_BOT_TOKEN: slack.app.botToken, SLACK_SIGNING_SECRET: slack.app.signingSecret });
};

test('in Socket Mode it says what runs, answers, shows its health; SIGTERM: what is running is finished', async () => {
  const { says, ended, signal } = await inSocketMode();
  await says(/Connected to Slack in Example Product by Socket Mode/);
  const [, port] = await says(/localhost:(\d+)\/healthz/);
  const { reply } = await slack.user('pm').command('#general', '/level senior');
  expect(slack.read(sure(reply))).toContain('Senior');
  const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
  expect([ready.status, await ready.json()]).toMatchObject([200, { ready: true, store: true, slack: true }]);
  expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toMatch(
    /career_answers_total\{intent="level",outcome="answered",surface="command"\} 1/,
  );
  slack.faults.next('chat.postMessage', { kind: 'delay', ms: 400 });
  const { message } = await slack.user('pm').mention('#general', 'senior?');
  signal('SIGTERM');
  expect(await ended).toBe(0);
  expect(slack.messages('#general', { thread: message })).toHaveLength(2);
  expect((await slack.user('pm').command('#general', '/level senior')).error).toBe('dispatch_failed');
});

test('over HTTP it answers, shows its health on the same port, and finishes on SIGTERM', async () => {
  const { says, ended, signal } = await overHttp();
  const [, port] = await says(/on port (\d+)/);
  slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  const { reply } = await slack.user('pm').command('#general', '/level senior');
  expect(slack.read(sure(reply))).toContain('Senior');
  for (const page of ['healthz', 'readyz', 'metrics'])
    expect((await fetch(`http://127.0.0.1:${port}/${page}`)).status).toBe(200);
  slack.faults.next('chat.postMessage', { kind: 'delay', ms: 400 });
  const { message } = await slack.user('pm').mention('#general', 'senior?');
  signal('SIGTERM');
  expect(await ended).toBe(0);
  expect(slack.messages('#general', { thread: message })).toHaveLength(2);
});

test('what cannot start says why in one sentence, and ends with 1', async () => {
  slack = await startStandIn({ manifest });
  const { said, ended } = start({ SLACK_BOT_TOKEN: 'xoxb-wrong', SLACK_SIGNING_SECRET: 'x' });
  expect(await ended).toBe(1);
  expect(said()).toMatch(/^Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\): .*\n$/);
  expect(said()).not.toContain('xoxb-');
});
