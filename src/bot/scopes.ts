// What the app asks a workspace to allow, from the manifest: one list for Slack's settings and for the install page.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const Manifest = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) });

export function manifestScopes(): readonly string[] {
  const yaml = readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8');
  return Manifest.parse(parse(yaml)).oauth_config.scopes.bot;
}
