// node bench/commands.ts [-- --quick]: signed commands and mentions over HTTP, ours beside a bare Bolt app in the same run.
import { fork } from 'node:child_process';
import { Agent, createServer, request } from 'node:http';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { quantile } from '../eval/score.ts';
import { runCommand } from '../src/cli/command.ts';
import { signature } from '../src/playground/slack/delivery/sign.ts';
import { table } from './report.ts';

const SECRET = 'bench-signing-secret';
const texts = ['senior', 'principal', 'grade 9', 'senior principal', '', 'wizard', 'help'];
const questions = [
  'how should a senior deal with rivals?',
  'what does geo require?',
  'compare senior and principal',
];

interface Target {
  readonly name: string;
  readonly post: (body: string, type: string) => Promise<number>;
  readonly stop: () => void;
}

/** Slack's Web API as far as it matters here: it takes everything and notes when. */
async function blackHole(): Promise<{ url: string; taken: () => Promise<number>; stop: () => void }> {
  let arrived = (_: number) => {};
  const server = createServer((req, res) => {
    req.resume().on('end', () => {
      res.setHeader('content-type', 'application/json');
      res.end('{"ok":true,"ts":"1.1"}');
      if (req.url?.endsWith('chat.postMessage')) arrived(performance.now());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const taken = () =>
    new Promise<number>((resolve) => {
      arrived = resolve;
    });
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `http://127.0.0.1:${port}/api/`, taken, stop: () => server.close() };
}

async function startTarget(name: 'ours' | 'bare', apiUrl: string): Promise<Target> {
  const child = fork(new URL('commands-app.ts', import.meta.url), [name, SECRET, apiUrl]);
  const port = await new Promise<number>((resolve) =>
    child.once('message', (said) => resolve(z.number().parse(said))),
  );
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const post = (body: string, type: string) =>
    new Promise<number>((resolve, reject) => {
      const time = Math.floor(Date.now() / 1000);
      const started = performance.now();
      const headers = {
        'content-type': type,
        'content-length': Buffer.byteLength(body),
        'x-slack-request-timestamp': String(time),
        'x-slack-signature': signature(SECRET, time, body),
      };
      const sent = request({ port, agent, method: 'POST', path: '/slack/events', headers }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`answered ${answer.statusCode}`));
        answer.resume().on('end', () => resolve(performance.now() - started));
      });
      sent.on('error', reject).end(body);
    });
  const stop = () => {
    agent.destroy();
    child.kill();
  };
  return { name, post, stop };
}

const FORM = 'application/x-www-form-urlencoded';

function command(at: number): string {
  return new URLSearchParams({
    command: '/level',
    text: texts[at % texts.length] ?? '',
    user_id: `U${at % 50}`,
    team_id: 'T1',
    channel_id: 'C1',
    response_url: 'http://127.0.0.1:1/',
  }).toString();
}

/** So many at any time, for so many in all. */
async function underLoad(target: Target, atOnce: number, count: number): Promise<string[]> {
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  const work = async () => {
    while (next < count) times.push(await target.post(command(next++), FORM));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const perSecond = (count / (performance.now() - started)) * 1000;
  return [perSecond.toFixed(0), ...figures(times)];
}

/** One after the other: from the event's arrival to the answer's at Slack. */
async function mentions(target: Target, taken: () => Promise<number>, count: number): Promise<string[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const event = {
      type: 'app_mention',
      user: 'U1',
      text: `<@U0BOT> ${questions[i % questions.length]}`,
      ts: `17${i}.000100`,
      channel: 'C1',
    };
    const body = JSON.stringify({
      type: 'event_callback',
      team_id: 'T1',
      event_id: `Ev${target.name}${i}`,
      event,
    });
    const answer = taken();
    const started = performance.now();
    await target.post(body, 'application/json');
    times.push((await answer) - started);
  }
  return ['', ...figures(times)];
}

const figures = (times: readonly number[]): string[] =>
  [0.5, 0.99, 1].map((share) => (quantile(times, share) ?? 0).toFixed(1));

await runCommand('Usage: node bench/commands.ts [--quick]', async () => {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
  const count = values.quick ? 400 : 4000;
  const slack = await blackHole();
  const targets = [await startTarget('ours', slack.url), await startTarget('bare', slack.url)];
  const head = ['', 'per second', 'p50 ms', 'p99 ms', 'most ms'];
  const loads = [1, 16, 64];
  for (const atOnce of loads) {
    const rows: string[][] = [];
    for (const target of targets) {
      await underLoad(target, atOnce, 300);
      rows.push([target.name, ...(await underLoad(target, atOnce, count))]);
    }
    table(`Signed /level commands, ${atOnce} at a time`, head, rows);
  }
  const rows: string[][] = [];
  for (const target of targets)
    rows.push([target.name, ...(await mentions(target, slack.taken, count / 20))]);
  table('Mentions, from the event to the answer at Slack', head, rows);
  for (const target of targets) target.stop();
  slack.stop();
});
