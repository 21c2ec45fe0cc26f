import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/manifest.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run manifest', () => {
  it('prints the file itself for Socket Mode, comments and all', () => {
    const { status, stdout } = run('--mode', 'socket');
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(new URL('manifest.yml', root), 'utf8'));
  });

  it('prints the same as YAML and as JSON', () => {
    const args = ['--mode', 'http', '--url', 'https://careers.example.com/', '--no-agent'];
    const json: unknown = JSON.parse(run(...args, '--json').stdout);
    expect(parse(run(...args).stdout)).toEqual(json);
    expect(json).toMatchObject({
      settings: { event_subscriptions: { request_url: 'https://careers.example.com/slack/events' } },
    });
    expect(json).not.toHaveProperty('features.agent_view');
  });

  it('takes the whole request address as well', () => {
    const { stdout } = run('--mode', 'oauth', '--url', 'https://h.example/a/slack/events', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      oauth_config: { redirect_urls: ['https://h.example/a/slack/oauth_redirect'] },
      settings: { interactivity: { request_url: 'https://h.example/a/slack/events' } },
    });
  });

  it('answers the Slack CLI between its boundaries', () => {
    const { stdout } = run('--json', '--source=/tmp/app', '--protocol=message-boundaries', '--boundary=b0d1');
    expect(stdout).toMatch(/^b0d1\{[\s\S]*\}b0d1\n$/);
    expect(JSON.parse(stdout.replaceAll('b0d1', ''))).toHaveProperty('features.agent_view');
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const option of ['--mode', '--url', '--no-agent', '--json']) expect(stdout).toContain(option);
  });

  it.each([
    [['--mode', 'carrier-pigeon'], '--mode is one of socket, http, oauth, not "carrier-pigeon".\n'],
    [
      ['--mode', 'http'],
      "--url is missing: --mode http needs the app's address, as in https://careers.example.com.\n",
    ],
    [
      ['--url', 'https://h.example'],
      '--url is for --mode http or oauth: in Socket Mode Slack needs no address.\n',
    ],
    [
      ['--mode', 'http', '--url', 'http://h.example'],
      '--url must be an address like https://careers.example.com, not "http://h.example".\n',
    ],
  ])('%j is one sentence and exit code 1', (args, sentence) => {
    expect(run(...args)).toEqual({ status: 1, stdout: '', stderr: sentence });
  });

  it('shows the usage after an unknown option', () => {
    const { status, stderr } = run('--colour');
    expect(status).toBe(1);
    expect(stderr).toMatch(/Unknown option '--colour'[\s\S]*Usage: /);
  });
});
