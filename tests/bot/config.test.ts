import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, variables } from '../../src/bot/config.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1-secret-b' };
const app = { SLACK_APP_TOKEN: 'xapp-1-secret-a' };
const signing = { SLACK_SIGNING_SECRET: 'secret-s' };
const client = { SLACK_CLIENT_ID: '1.2' };
const clientSecret = { SLACK_CLIENT_SECRET: 'secret-c' };
const state = { SLACK_STATE_SECRET: 'secret-t' };
const oauth = { ...client, ...clientSecret, ...state, ...signing };

function problemOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error(`nothing was wrong with ${Object.keys(env).join(', ')}`);
}

describe('the mode', () => {
  it.each([
    ['nothing set', {}, 'playground'],
    ['a bot and an app token', { ...bot, ...app }, 'socket'],
    ['both tokens and a signing secret', { ...bot, ...app, ...signing }, 'socket'],
    ['a bot token and a signing secret', { ...bot, ...signing }, 'http'],
    ['a client and its secrets', oauth, 'oauth'],
    ['empty lines', { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ' }, 'playground'],
    ['a rotating bot token', { SLACK_BOT_TOKEN: 'xoxe.xoxb-1', ...app }, 'socket'],
  ])('%s', (_, env, mode) => {
    expect(readConfig(env).mode).toBe(mode);
  });

  it('carries what its connection needs and no more', () => {
    const config = readConfig({ ...bot, ...app, ...signing });
    expect(config).toMatchObject({
      mode: 'socket',
      botToken: 'xoxb-1-secret-b',
      appToken: 'xapp-1-secret-a',
    });
    expect(config).not.toHaveProperty('signingSecret');
  });
});

describe('half a set of Slack variables', () => {
  it.each([
    [bot, /^SLACK_SIGNING_SECRET is missing: SLACK_BOT_TOKEN is set.*SLACK_APP_TOKEN for Socket Mode/],
    [app, /^SLACK_BOT_TOKEN is missing: SLACK_APP_TOKEN is set, and Socket Mode needs/],
    [{ ...app, ...signing }, /^SLACK_BOT_TOKEN is missing/],
    [signing, /^SLACK_BOT_TOKEN is missing: SLACK_SIGNING_SECRET is set/],
    [client, /^SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, SLACK_SIGNING_SECRET are missing/],
    [{ ...client, ...clientSecret, ...signing }, /^SLACK_STATE_SECRET is missing/],
    [state, /^SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_SIGNING_SECRET are missing/],
    [{ ...oauth, ...bot }, /^SLACK_BOT_TOKEN clashes with SLACK_CLIENT_ID: .*unset one of the two\.$/],
    [{ ...oauth, ...app }, /^SLACK_APP_TOKEN clashes with SLACK_CLIENT_ID/],
    [{ ...bot, ...app, ...clientSecret }, /^SLACK_BOT_TOKEN clashes with SLACK_CLIENT_SECRET/],
  ])('%j', (env, sentence) => {
    expect(problemOf(env)).toMatch(sentence);
  });
});

describe('a wrong value', () => {
  it.each([
    [{ PORT: '80a' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ RETENTION_DAYS: '0' }, 'RETENTION_DAYS must be a whole number from 1 to 3650.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of debug, info, warn, error, silent.'],
    [{ SUMMARIES: 'maybe' }, 'SUMMARIES must be one of auto, asked, always, off.'],
    [{ UNANSWERED: 'perhaps' }, 'UNANSWERED must be on or off.'],
    [{ RECENT_QUESTIONS: '2' }, 'RECENT_QUESTIONS must be on or off.'],
    [
      { SLACK_API_URL: 'slack.com' },
      'SLACK_API_URL must be an address that begins with http:// or https://.',
    ],
    [
      { OPENAI_BASE_URL: 'file:///m' },
      'OPENAI_BASE_URL must be an http or https address such as http://localhost:11434/v1.',
    ],
    [{ ADMIN_USERS: 'U1, @ann' }, 'ADMIN_USERS must list user ids such as U012ABCDEF, with commas between.'],
    [{ SLACK_BOT_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN must be a bot token, which begins with xoxb-.'],
    [{ SLACK_APP_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN must be an app-level token, which begins with xapp-.'],
    [
      { OPENAI_BASE_URL: 'http://localhost:8080/v1' },
      'OPENAI_MODEL is missing: OPENAI_BASE_URL is set, and that server needs a model named.',
    ],
  ])('%j', (env, sentence) => {
    expect(problemOf(env)).toBe(sentence);
  });

  it.each([
    [{ DATABASE_URL: 'postgres://u:secret@h/d' }, /^DATABASE_URL is not supported yet: unset it/],
    [{ OPENAI_MODEL: 'm' }, /^OPENAI_MODEL is set, but neither OPENAI_API_KEY nor/],
    [{ SUMMARIES: 'always' }, /^SUMMARIES is set, and summaries need OPENAI_API_KEY/],
  ])('%j', (env, sentence) => {
    expect(problemOf(env)).toMatch(sentence);
  });

  it('is one sentence without the value', () => {
    const wrong = [
      { DATABASE_URL: 'postgres://u:secret@h/d' },
      { ...oauth, ...bot },
      { SLACK_BOT_TOKEN: 'secret' },
    ];
    for (const env of wrong) {
      expect(problemOf(env)).not.toContain('secret');
      expect(problemOf(env)).toMatch(/^[^\n]+\.$/);
    }
    expect(new ConfigError('x').name).toBe('ConfigError');
  });
});

describe('what is not set', () => {
  it('has a default that works on its own', () => {
    expect(readConfig({})).toEqual({
      mode: 'playground',
      port: 3000,
      docsDir: 'docs-source',
      dataDir: 'data',
      slackApiUrl: undefined,
      logLevel: 'info',
      adminUsers: [],
      retentionDays: 90,
      recentQuestions: false,
      unanswered: true,
      model: undefined,
      summaries: 'off',
    });
  });

  it.each([
    [{ OPENAI_API_KEY: 'k' }, 'auto', { apiKey: 'k', baseUrl: undefined }],
    [{ OPENAI_API_KEY: 'k', SUMMARIES: 'Always' }, 'always', { apiKey: 'k' }],
    [{ OPENAI_API_KEY: 'k', SUMMARIES: 'off' }, 'off', { apiKey: 'k' }],
    [
      { OPENAI_BASE_URL: 'http://localhost:1/v1', OPENAI_MODEL: 'm' },
      'auto',
      { apiKey: 'none', baseUrl: 'http://localhost:1/v1', name: 'm' },
    ],
  ])('summaries with %j', (env, summaries, model) => {
    const config = readConfig(env);
    expect(config.summaries).toBe(summaries);
    expect(config.model).toMatchObject(model);
  });
});

describe('what is set', () => {
  it('is read, whatever its case and spaces', () => {
    const env = {
      PORT: ' 0 ',
      LOG_LEVEL: 'WARN',
      ADMIN_USERS: 'U1 W2,U3',
      RECENT_QUESTIONS: 'On',
      UNANSWERED: 'no',
    };
    expect(readConfig(env)).toMatchObject({
      port: 0,
      logLevel: 'warn',
      adminUsers: ['U1', 'W2', 'U3'],
      recentQuestions: true,
      unanswered: false,
    });
  });

  it('is explained in .env.example, each in one comment line', () => {
    const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n');
    const explained = lines.flatMap((line, i) => {
      const name = /^#? ?([A-Z_]+)=/.exec(line)?.[1];
      if (name) expect(lines[i - 1], name).toMatch(/^# \w.{10,}\.$/);
      return name ? [name] : [];
    });
    expect(explained.toSorted()).toEqual([...variables].sort());
  });
});
