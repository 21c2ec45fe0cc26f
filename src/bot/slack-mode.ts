// How the app reaches Slack, told by which of Slack's variables are set; half a set is a problem to say.

export const slackVariables = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
] as const;
type Variable = (typeof slackVariables)[number];
export type SlackEnvironment = Readonly<Partial<Record<Variable, string | undefined>>>;

export interface Playground {
  readonly mode: 'playground';
}
export interface SocketMode {
  readonly mode: 'socket';
  readonly botToken: string;
  readonly appToken: string;
}
export interface HttpMode {
  readonly mode: 'http';
  readonly botToken: string;
  readonly signingSecret: string;
}
export interface OAuthMode {
  readonly mode: 'oauth';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly signingSecret: string;
}
export type SlackMode = Playground | SocketMode | HttpMode | OAuthMode;

export interface Unclear {
  readonly mode: 'unclear';
  readonly problem: string;
}

interface Way {
  readonly purpose: string;
  /** Any one of these says that this way is meant; the first way so named is. */
  readonly signs: readonly Variable[];
  readonly needs: readonly Variable[];
  readonly clashes: readonly Variable[];
  readonly otherwise: string;
  readonly read: (env: SlackEnvironment) => SlackMode | undefined;
}

// A signing secret beside both tokens is common and harmless: the app token says Socket Mode.
const ways: readonly Way[] = [
  {
    purpose: 'an app that many workspaces install',
    signs: ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'],
    needs: ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SLACK_SIGNING_SECRET'],
    clashes: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'],
    otherwise: '',
    read: readOAuth,
  },
  {
    purpose: 'Socket Mode',
    signs: ['SLACK_APP_TOKEN'],
    needs: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'],
    clashes: [],
    otherwise: '',
    read: readSocket,
  },
  {
    purpose: 'HTTP',
    signs: ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET'],
    needs: ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET'],
    clashes: [],
    otherwise: ' (or set SLACK_BOT_TOKEN and SLACK_APP_TOKEN for Socket Mode)',
    read: readHttp,
  },
];

export function slackMode(env: SlackEnvironment): SlackMode | Unclear {
  const way = ways.find((one) => one.signs.some((name) => env[name] !== undefined));
  if (!way) return { mode: 'playground' };
  const clash = way.clashes.find((name) => env[name] !== undefined);
  const sign = way.signs.find((name) => env[name] !== undefined);
  if (clash) {
    const problem = `${clash} clashes with ${sign}: a fixed token is for one workspace, ${sign} for ${way.purpose}; unset one of the two.`;
    return { mode: 'unclear', problem };
  }
  return way.read(env) ?? { mode: 'unclear', problem: missing(way, env, sign) };
}

function missing(way: Way, env: SlackEnvironment, sign: string | undefined): string {
  const names = way.needs.filter((name) => env[name] === undefined);
  const verb = names.length === 1 ? 'is' : 'are';
  const rest = `${sign} is set, and ${way.purpose} needs ${way.needs.join(', ')}${way.otherwise}.`;
  return `${names.join(', ')} ${verb} missing: ${rest}`;
}

function readOAuth(env: SlackEnvironment): OAuthMode | undefined {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = env;
  const { SLACK_STATE_SECRET: stateSecret, SLACK_SIGNING_SECRET: signingSecret } = env;
  if (!clientId || !clientSecret || !stateSecret || !signingSecret) return undefined;
  return { mode: 'oauth', clientId, clientSecret, stateSecret, signingSecret };
}

function readSocket(env: SlackEnvironment): SocketMode | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = env;
  return botToken && appToken ? { mode: 'socket', botToken, appToken } : undefined;
}

function readHttp(env: SlackEnvironment): HttpMode | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret } = env;
  return botToken && signingSecret ? { mode: 'http', botToken, signingSecret } : undefined;
}
