import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { loadLibrary } from '../../src/knowledge/library/load.ts';
import { readManifest } from '../../src/playground/slack/settings.ts';
import {
  declaredTriggers,
  eventScopes,
  manifest,
  rawManifest,
  request,
  scopeUses,
  takenCommands,
  variants,
} from './manifest-facts.ts';

const folder = new URL('../fixtures/manifest-schema/', import.meta.url);
const schema = (version: 1 | 2) => {
  const text = readFileSync(new URL(`manifest.schema.${version}.0.0.json`, folder), 'utf8');
  return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(JSON.parse(text));
};
const schemas = { 1: schema(1), 2: schema(2) };
const scopeOf = new Map<string, string | null>(Object.entries(eventScopes));

describe.each(variants)('the manifest for $name', (variant) => {
  const { features, oauth_config, settings } = manifest(variant);
  const { bot, bot_optional: optional } = oauth_config.scopes;
  const events = settings.event_subscriptions.bot_events;

  it.each([1, 2] as const)("passes Slack's own schema, version %i", (version) => {
    const validate = schemas[version];
    validate(rawManifest(variant));
    expect(validate.errors).toBeNull();
  });

  it('has the scope of each event, and no scope without a use', () => {
    for (const event of events) {
      const scope = scopeOf.get(event);
      expect(scope, event).toBeDefined();
      if (scope) expect(bot, event).toContain(scope);
    }
    const uses = Object.keys(scopeUses).filter((scope) => variant.agent || scope !== 'assistant:write');
    expect(bot).toEqual(uses);
    expect(bot).toEqual(expect.arrayContaining(optional));
    expect(optional).toEqual(['channels:history', 'groups:history']);
  });

  it('has the agent experience whole or not at all', () => {
    const agentEvents = events.filter((event) => scopeOf.get(event) === 'assistant:write');
    expect(agentEvents).toHaveLength(variant.agent ? 1 : 0);
    expect(features.agent_view?.suggested_prompts.length).toBe(variant.agent ? 4 : undefined);
    // Without these two Slack disables the composer.
    expect(features.app_home).toMatchObject({
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });

  it('has an address in all three places, or in Socket Mode none', () => {
    const address = variant.url && request;
    expect(settings.socket_mode_enabled).toBe(address === undefined);
    expect(settings.event_subscriptions.request_url).toBe(address);
    expect(settings.interactivity.request_url).toBe(address);
    expect(settings.interactivity.message_menu_options_url).toBe(address);
    for (const { command, url } of features.slash_commands) expect(url, command).toBe(address);
    const redirects = variant.installable
      ? ['https://careers.example.com/bot/slack/oauth_redirect']
      : undefined;
    expect(oauth_config.redirect_urls).toEqual(redirects);
  });

  it('is one the stand-in for Slack can read', () => {
    const declared = readManifest(rawManifest(variant));
    expect([...declared.events].sort()).toEqual([...events].sort());
    expect(declared.agent).toBe(variant.agent);
  });
});

describe('the commands', () => {
  const { slash_commands: commands } = manifest(variants[0]).features;

  it('take no name of Slack’s own and only letters that are safe', () => {
    for (const { command } of commands) {
      expect(takenCommands).not.toContain(command.slice(1));
      expect(command).toMatch(/^\/[a-z][a-z0-9_-]*$/);
    }
  });

  it('have a hint and mentions as ids', () => {
    for (const one of commands)
      expect(one).toMatchObject({ usage_hint: expect.stringMatching(/^\[/), should_escape: true });
  });
});

describe('the schema check', () => {
  it.each([
    ['an unknown key', { display_information: { name: 'x' }, surprise: 1 }],
    ['a long name', { display_information: { name: 'x'.repeat(36) } }],
    [
      'a command without a slash',
      {
        display_information: { name: 'x' },
        features: { slash_commands: [{ command: 'level', description: 'x' }] },
      },
    ],
  ])('fails for %s', (_, wrong) => {
    expect(schemas[1](wrong)).toBe(false);
  });
});

it('declares these triggers', () => {
  expect(declaredTriggers(manifest(variants[0]))).toEqual({
    commands: ['/behaviors', '/career', '/compare', '/level', '/requirements', '/specialty'],
    globalShortcuts: ['explore'],
    messageShortcuts: ['find'],
    events: [
      'agent_session_stopped',
      'app_home_opened',
      'app_mention',
      'app_uninstalled',
      'message',
      'tokens_revoked',
    ],
  });
});

it('suggests only what the app answers', () => {
  const library = loadLibrary('docs-source');
  for (const { message } of manifest(variants[0]).features.agent_view?.suggested_prompts ?? []) {
    expect(['answered', 'help'], message).toContain(ask(library, message).answer.outcome);
  }
});
