// The environment → one typed value. What is wrong or half set is one sentence that names the variable, never its value.
import { z } from 'zod';
import { modelVariables, readSummarySettings, type SummarySettings } from '../answers/summary/settings.ts';
import { type SlackMode, slackMode } from './slack-mode.ts';

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * When a summary is written. `auto`: of itself where people talk with the app, under a command by a button; `always`:
 * of itself under commands too; `asked`: by a button everywhere.
 */
export const summaryTimes = ['auto', 'asked', 'always', 'off'] as const;
export type SummaryTime = (typeof summaryTimes)[number];

export interface Settings {
  readonly port: number;
  readonly docsDir: string;
  readonly dataDir: string;
  readonly slackApiUrl: string | undefined;
  readonly logLevel: LogLevel;
  readonly adminUsers: readonly string[];
  readonly retentionDays: number;
  readonly recentQuestions: boolean;
  readonly unanswered: boolean;
  readonly model: SummarySettings | undefined;
  /** Off wherever there is no model. */
  readonly summaries: SummaryTime;
}

export type Config = Settings & SlackMode;

const whole = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, error)
    .transform(Number)
    .refine((value) => value >= least && value <= most, error);
};
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(values, `must be one of ${values.join(', ')}`));
const onOff = z
  .string()
  .toLowerCase()
  .refine(
    (value) => ['on', 'true', 'yes', '1', 'off', 'false', 'no', '0'].includes(value),
    'must be on or off',
  )
  .transform((value) => ['on', 'true', 'yes', '1'].includes(value));
const address = z.url({
  protocol: /^https?$/,
  error: 'must be an address that begins with http:// or https://',
});
const secret = z.string();
const token = (prefix: RegExp, error: string) => z.string().regex(prefix, error);

const Environment = z.object({
  SLACK_BOT_TOKEN: token(/^(xoxe\.)?xoxb-/, 'must be a bot token, which begins with xoxb-').optional(),
  SLACK_APP_TOKEN: token(/^xapp-/, 'must be an app-level token, which begins with xapp-').optional(),
  SLACK_SIGNING_SECRET: secret.optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: secret.optional(),
  SLACK_STATE_SECRET: secret.optional(),
  SLACK_API_URL: address.optional(),
  PORT: whole(0, 65_535).default(3000),
  DOCS_DIR: z.string().default('docs-source'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .undefined(
      'is not supported yet: unset it, and the data is kept in an SQLite file in the folder DATA_DIR names',
    )
    .optional(),
  RETENTION_DAYS: whole(1, 3650).default(90),
  RECENT_QUESTIONS: onOff.default(false),
  UNANSWERED: onOff.default(true),
  LOG_LEVEL: oneOf(logLevels).default('info'),
  ADMIN_USERS: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(
      z.array(
        z.string().regex(/^[UW][A-Z0-9]+$/, 'must list user ids such as U012ABCDEF, with commas between'),
      ),
    )
    .default([]),
  SUMMARIES: oneOf(summaryTimes).optional(),
});
type Environment = z.infer<typeof Environment>;

/** Every variable that is read: what .env.example explains. */
export const variables: readonly string[] = [...Object.keys(Environment.shape), ...modelVariables];

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(filled(env));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${String(issue?.path[0])} ${issue?.message}.`);
  }
  const slack = slackMode(parsed.data);
  if (slack.mode === 'unclear') throw new ConfigError(slack.problem);
  return { ...settings(parsed.data, modelSettings(env)), ...slack };
}

/** An empty line in .env sets nothing. */
function filled(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = variables.flatMap((name) => {
    const value = env[name]?.trim();
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

function settings(env: Environment, model: SummarySettings | undefined): Settings {
  if (!model && env.SUMMARIES && env.SUMMARIES !== 'off') {
    throw new ConfigError(
      'SUMMARIES is set, and summaries need OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own.',
    );
  }
  return {
    port: env.PORT,
    docsDir: env.DOCS_DIR,
    dataDir: env.DATA_DIR,
    slackApiUrl: env.SLACK_API_URL,
    logLevel: env.LOG_LEVEL,
    adminUsers: env.ADMIN_USERS,
    retentionDays: env.RETENTION_DAYS,
    recentQuestions: env.RECENT_QUESTIONS,
    unanswered: env.UNANSWERED,
    model,
    summaries: model ? (env.SUMMARIES ?? 'auto') : 'off',
  };
}

function modelSettings(env: Readonly<Record<string, string | undefined>>): SummarySettings | undefined {
  const read = readSummarySettings(env);
  if (!read.ok) throw new ConfigError(read.problem);
  return read.settings;
}
