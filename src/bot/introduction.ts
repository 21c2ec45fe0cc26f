// What runs, in a few lines for whoever started it.
import type { LiveLibrary } from '../knowledge/library/watch.ts';
import { REQUEST_PATH } from './manifest.ts';
import type { RealConfig } from './start.ts';

export interface Introduced {
  readonly config: RealConfig;
  readonly live: Pick<LiveLibrary, 'library' | 'health'>;
  readonly team: string | undefined;
  /** Of HTTP mode, or of the health pages; undefined where neither is served. */
  readonly port: number | undefined;
}

export function introduction({ config, live, team, port }: Introduced): readonly string[] {
  const { documents, passages } = live.library();
  const { problems } = live.health();
  const warned = problems.length === 0 ? '' : `; ${problems.length} problems, see npm run check:docs`;
  return [
    `Answering from ${documents.length} documents in ${config.docsDir} (${passages.size} passages${warned}).`,
    connection(config, team, port),
    `Data in ${config.dataDir}; kept for ${config.retentionDays} days at most.`,
    ...(port === undefined ? [] : [`Health: http://localhost:${port}/healthz, /readyz, /metrics`]),
  ];
}

function connection(config: RealConfig, team: string | undefined, port: number | undefined): string {
  const where = team ? ` in ${team}` : '';
  switch (config.mode) {
    case 'socket':
      return `Connected to Slack${where} by Socket Mode.`;
    case 'http':
      return `Waiting for Slack${where} on port ${port}, at ${REQUEST_PATH}.`;
    case 'oauth':
      return `Waiting for Slack on port ${port}, at ${REQUEST_PATH}; people install the app at /slack/install.`;
  }
}
