// With a manifest the app can do what it declares and no more.
import { afterEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../../src/playground/slack/stand-in.ts';
import { home } from './sample-blocks.ts';
import { call } from './web-api.ts';

let slack: StandIn | undefined;
afterEach(() => slack?.stop());

const start = async (features: object, scopes: readonly string[]) => {
  slack = await startStandIn({ manifest: { features, oauth_config: { scopes: { bot: scopes } } } });
  return slack;
};
const text = { channel: 'C0GENERAL', text: 'a' };

describe('missing_scope', () => {
  it.each([
    ['chat:write', 'chat.postMessage', text, []],
    ['chat:write.customize', 'chat.postMessage', { ...text, username: 'Me' }, ['chat:write']],
    ['users:read', 'users.info', { user: 'U0ALICE' }, []],
    ['im:write,mpim:write', 'conversations.open', { users: 'U0ALICE' }, []],
    ['channels:read', 'conversations.info', { channel: 'C0GENERAL' }, []],
    ['channels:history', 'conversations.history', { channel: 'C0GENERAL' }, ['im:history']],
    ['groups:history', 'conversations.history', { channel: 'C0HIRING' }, ['channels:history']],
    [
      'assistant:write',
      'assistant.threads.setSuggestedPrompts',
      { channel_id: 'D0ALICE', prompts: [] },
      ['chat:write'],
    ],
  ])('%s', async (needed, method, args, scopes) => {
    expect(await call(await start({}, scopes), method, args)).toMatchObject({
      error: 'missing_scope',
      needed,
      provided: scopes.join(','),
    });
  });
});

describe('switched off', () => {
  it.each([
    ['not_enabled', 'views.publish', { user_id: 'U0ALICE', view: home }, { app_home: {} }],
    [
      'messages_tab_disabled',
      'chat.postMessage',
      { channel: 'U0ALICE', text: 'a' },
      { app_home: { messages_tab_read_only_enabled: true } },
    ],
    [
      'feature_disabled',
      'agents.sessions.setStatus',
      { channel_id: 'D0ALICE', thread_ts: '1.1', status: 'active' },
      {},
    ],
    [
      'feature_disabled',
      'agents.sessions.rename',
      { channel_id: 'D0ALICE', thread_ts: '1.1', title: 'a' },
      {},
    ],
    ['not_agent_app', 'assistant.threads.setSuggestedPrompts', { channel_id: 'D0ALICE', prompts: [] }, {}],
  ])('%s', async (error, method, args, features) => {
    expect(await call(await start(features, ['chat:write', 'assistant:write']), method, args)).toMatchObject({
      error,
    });
  });

  it('a read-only Messages tab takes no messages from people', async () => {
    const there = await start({ app_home: { messages_tab_read_only_enabled: true } }, []);
    await expect(there.user('pm').tell('Hello')).rejects.toThrow('turned off');
  });
});

describe('granted', () => {
  it('chat:write.public posts where the app is not a member', async () => {
    const there = await start({}, ['chat:write', 'chat:write.public']);
    expect(await call(there, 'chat.postMessage', { channel: 'C0RANDOM', text: 'a' })).toMatchObject({
      ok: true,
    });
  });

  it('the scopes come back in the headers', async () => {
    const there = await start({}, ['chat:write']);
    const response = await fetch(`${there.apiUrl}chat.postMessage`, { method: 'POST' });
    expect([response.headers.get('x-oauth-scopes'), response.headers.get('x-accepted-oauth-scopes')]).toEqual(
      ['chat:write', 'chat:write'],
    );
  });
});

it('a shortcut nobody declared cannot be used', async () => {
  const there = await start({ shortcuts: [] }, []);
  await expect(there.user('pm').shortcut('explore')).rejects.toThrow('declares no shortcut explore');
});
