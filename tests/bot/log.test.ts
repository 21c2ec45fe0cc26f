import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LogLevel } from '../../src/bot/config.ts';
import { boltLogger, createLog, reference } from '../../src/bot/log.ts';

const Entry = z.looseObject({ level: z.string(), msg: z.string().optional() });

function recorder(level: LogLevel = 'debug') {
  const lines: string[] = [];
  const log = createLog(level, { write: (line) => lines.push(line) });
  return { log, lines, entry: () => Entry.parse(JSON.parse(lines.at(-1) ?? '{}')) };
}

const tokens = [
  'xoxb-1234-5678-abcDEF',
  'xoxp-12-34',
  'xoxe-1-My0xLT',
  'xoxe.xoxb-1-Mi0yLT',
  'xapp-1-A0-99-deadbeef',
  'sk-proj-abc_DEF-123456',
  'Bearer eyJhbGciOi.J9_x-y',
  'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  'client_secret=0f0f0f0f',
  'GET /slack/oauth_redirect?code=7c7c7c7c&state=8d8d8d8d',
  'https://hooks.slack.com/commands/T1/2/abcdef',
  'postgres://ann:hunter2@db.example/careers',
];

describe('a secret by its look', () => {
  it.each(tokens)('%s', (token) => {
    const tail = token.slice(-6);
    const { log, lines } = recorder();
    log.info(`said ${token}`);
    log.info({ at: { deep: [token] } }, 'nested');
    log.error({ err: new Error(`no ${token}`, { cause: new Error(token) }) }, 'failed');
    log.child({ with: token }).warn('bound');
    expect(lines).toHaveLength(4);
    const shown = token.startsWith('postgres') ? 'hunter2' : tail;
    for (const line of lines) {
      expect(line).not.toContain(shown);
      expect(line).toContain('[hidden]');
    }
  });
});

describe('a value by its key', () => {
  it.each([
    'token',
    'botToken',
    'app_token',
    'signingSecret',
    'SLACK_STATE_SECRET',
    'authorization',
    'x-slack-signature',
    'apiKey',
    'api_key',
    'response_url',
    'trigger_id',
    'text',
    'blocks',
    'question',
    'body',
  ])('%s', (key) => {
    const { log, lines } = recorder();
    log.info({ at: { [key]: 'plain as day' } }, 'one');
    log.info({ at: [{ [key]: [{ inner: 'plain as day' }] }] }, 'two');
    expect(lines.join('')).not.toContain('plain as day');
  });

  it('stays where it is a count or a name', () => {
    const { log, entry } = recorder();
    log.info({ tokens: 120, intent: 'level', ms: 3, team: 'T1', usage: { inputTokens: 5 } }, 'answered');
    expect(entry()).toMatchObject({
      tokens: 120,
      intent: 'level',
      ms: 3,
      team: 'T1',
      usage: { inputTokens: 5 },
    });
  });
});

describe('an error', () => {
  it('is logged by its named fields alone', () => {
    const { log, entry, lines } = recorder();
    const error = Object.assign(new Error('An API error occurred: invalid_blocks'), {
      code: 'slack_webapi_platform_error',
      data: { ok: false, error: 'invalid_blocks', echo: 'what Ann wrote' },
      config: { headers: { anything: 'what Ann wrote' } },
    });
    log.error({ err: error, reference: 'K7Q2-9F' }, 'could not post');
    expect(entry()).toMatchObject({
      level: 'error',
      msg: 'could not post',
      reference: 'K7Q2-9F',
      err: { code: 'slack_webapi_platform_error', slack: 'invalid_blocks' },
    });
    expect(lines.join('')).not.toContain('what Ann wrote');
  });

  it('shows the cause it came from', () => {
    const { log, entry } = recorder();
    log.error({ err: new Error('outer', { cause: new TypeError('inner') }) }, 'failed');
    expect(entry()).toMatchObject({
      err: { message: 'outer', causes: [{ name: 'TypeError', message: 'inner' }] },
    });
  });

  it('may be a thrown anything', () => {
    const { log, entry } = recorder();
    log.error({ err: { text: 'what Ann wrote' } }, 'failed');
    expect(entry()).toMatchObject({ err: 'a thrown object' });
  });
});

describe('the level', () => {
  it.each([
    ['debug', 4],
    ['warn', 2],
    ['silent', 0],
  ] as const)('%s', (level, count) => {
    const { log, lines } = recorder(level);
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
    expect(lines).toHaveLength(count);
  });
});

describe("Bolt's own log", () => {
  it('joins what it says and keeps errors', () => {
    const { log, entry } = recorder();
    boltLogger(log).error('Slack API error:', new Error('An API error occurred: not_in_channel'));
    expect(entry()).toMatchObject({ msg: 'Slack API error:', from: 'slack', level: 'error' });
    expect(entry()).toMatchObject({ err: { message: 'An API error occurred: not_in_channel' } });
  });

  it('never carries a request: not at debug, not in an object', async () => {
    const { log, lines } = recorder('debug');
    const logger = boltLogger(log);
    const client = new webApi.WebClient('xoxb-9-hush', {
      logger,
      retryConfig: { retries: 0 },
      fetch: async () => Response.json({ ok: false, error: 'channel_not_found' }),
    });
    const posted = client.chat.postMessage({ channel: 'C1', text: 'what Ann wrote', thread_ts: '1.2' });
    await expect(posted).rejects.toThrow('channel_not_found');
    logger.warn('odd', { text: 'what Ann wrote', inner: { said: 'what Ann wrote' } });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('')).not.toContain('what Ann wrote');
    expect(lines.join('')).not.toContain('hush');
  });
});

describe('a reference', () => {
  it('is short, readable aloud and new each time', () => {
    const many = Array.from({ length: 500 }, () => reference());
    for (const one of many) expect(one).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{2}$/);
    expect(new Set(many).size).toBe(500);
    expect(reference(() => 0)).toBe('2222-22');
  });
});
