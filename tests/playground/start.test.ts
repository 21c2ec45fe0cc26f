// npm start and npm run playground as somebody at a terminal sees them.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface Said {
  readonly lines: readonly string[];
  readonly child: ChildProcess;
  readonly code: number | null;
}

/** Until it has said five lines, or ended. */
function run(script: string, env: Record<string, string>): Promise<Said> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [script], { cwd: root, env: { PATH, ...env } });
  running.push(child);
  return new Promise((resolve) => {
    let text = '';
    const settle = (code: number | null) => resolve({ lines: text.trim().split('\n'), child, code });
    const hear = (chunk: unknown) => {
      text += String(chunk);
      if (text.split('\n').length > 5) settle(null);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', settle);
  });
}

test('five lines, a page, and an end at Ctrl+C', async () => {
  const { lines, child } = await run('src/cli/start.ts', { PORT: '0' });
  expect(lines).toHaveLength(5);
  const [address = ''] = /http:\/\/localhost:\d+/.exec(lines[0] ?? '') ?? [];
  const page = await fetch(address, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('<div id="root">');
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('a port that is taken is said, and another one opened', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  const { lines } = await run('src/cli/start.ts', { PORT: String(port) });
  other.close();
  expect(lines[0]).toContain(`(port ${port} is taken)`);
});

test('with Slack tokens the playground does not start by itself', async () => {
  const { lines, code } = await run('src/cli/start.ts', { SLACK_BOT_TOKEN: 'xoxb-1' });
  expect(code).toBe(1);
  expect(lines.join()).not.toContain('playground');
});

test('asked for, it starts in spite of them, and does not use them', async () => {
  const env = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_API_URL: 'http://127.0.0.1:9/', PORT: '0' };
  const { lines } = await run('src/playground/main.ts', env);
  expect(lines[0]).toContain('The playground is open');
});
