// auth.test, and who may call at all.
import type { JsonRecord } from '../blocks/record.ts';
import type { World } from '../workspace/world.ts';
import { needScope } from './access.ts';
import type { Method, MethodTable } from './method.ts';
import { Refusal } from './refusal.ts';

function test(world: World): JsonRecord {
  const { app, team } = world;
  return {
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: app.name,
    team_id: team.id,
    user_id: app.botUserId,
    bot_id: app.botId,
    is_enterprise_install: false,
  };
}

const DEAD_TOKEN = { revoked: 'token_revoked', uninstalled: 'account_inactive' } as const;

export function authorize(world: World, method: Method, token: string | undefined): void {
  if (token === undefined || token === '') throw new Refusal('not_authed');
  const kind = token === world.app.botToken ? 'bot' : token === world.app.appToken ? 'app' : undefined;
  if (kind === undefined) throw new Refusal('invalid_auth');
  const state = world.installation.tokens;
  if (kind === 'bot' && state !== 'valid') throw new Refusal(DEAD_TOKEN[state]);
  if (method.token !== 'any' && kind !== method.token) throw new Refusal('not_allowed_token_type');
  needScope(world, ...method.scopes);
}

export const authMethods: MethodTable = { 'auth.test': { token: 'any', scopes: [], run: test } };
