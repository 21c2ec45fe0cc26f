// npm run manifest -- --mode socket|http|oauth [--url https://…] [--no-agent] [--json]: a manifest to paste into Slack.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ManifestMode, manifestFor, manifestModes, REQUEST_PATH } from '../bot/manifest.ts';
import { runCommand, UsageError } from './command.ts';

const usage = `Usage: npm run --silent manifest -- [--mode socket] [--no-agent] [--json]
       npm run --silent manifest -- --mode http|oauth --url https://HOST [--no-agent] [--json]

Prints the Slack app's manifest: paste it at https://api.slack.com/apps, Create New App, From a manifest.
  --mode      socket: Socket Mode, no address needed (the default)
              http:   Slack calls the app at --url, for one workspace
              oauth:  the same, and people install it in many workspaces
  --url       where Slack reaches the app; ${REQUEST_PATH} is added
  --no-agent  without Slack's agent experience: for workspaces on a free plan or with guests
  --json      JSON instead of YAML`;

function readMode(mode: string): ManifestMode {
  const known = manifestModes.find((one) => one === mode);
  if (!known)
    throw new UsageError(`--mode is one of ${manifestModes.join(', ')}, not ${JSON.stringify(mode)}.`);
  return known;
}

function readUrl(mode: ManifestMode, given: string | undefined): string | undefined {
  if (mode === 'socket') {
    if (given === undefined) return undefined;
    throw new UsageError('--url is for --mode http or oauth: in Socket Mode Slack needs no address.');
  }
  if (given === undefined)
    throw new UsageError(
      `--url is missing: --mode ${mode} needs the app's address, as in https://careers.example.com.`,
    );
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.username || url.search || url.hash) {
    throw new UsageError(
      `--url must be an address like https://careers.example.com, not ${JSON.stringify(given)}.`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(new RegExp(`${REQUEST_PATH}$`), '');
}

await runCommand(usage, () => {
  const { values } = parseArgs({
    options: {
      mode: { type: 'string', default: 'socket' },
      url: { type: 'string' },
      'no-agent': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      // What the Slack CLI adds when it asks (.slack/hooks.json): it takes what stands between two boundaries.
      source: { type: 'string' },
      protocol: { type: 'string' },
      boundary: { type: 'string', default: '' },
    },
  });
  if (values.help) return console.log(usage);
  const mode = readMode(values.mode);
  const url = readUrl(mode, values.url);
  const yaml = readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8');
  const manifest = manifestFor(yaml, { url, installable: mode === 'oauth', agent: !values['no-agent'] });
  const printed = values.json
    ? JSON.stringify(manifest.toJS(), null, 2)
    : manifest.toString({ lineWidth: 119 }).trimEnd();
  console.log(`${values.boundary}${printed}${values.boundary}`);
});
