// What runs, in a few lines for whoever started it.
import type { LiveLibrary } from '../knowledge/library/watch.ts';
import { REQUEST_PATH } from './manifest.ts';
import type { RealConfig } from './start.ts';

export function introduction(
  config: RealConfig,
  live: Pick<LiveLibrary, 'library' | 'health'>,
  team: string | undefined,
  healthPort: number | undefined,
): readonly string[] {
  const { documents, passages } = live.library();
  const { problems } = live.health();
  const warned = problems.length === 0 ? '' : `; ${problems.length} problems, see npm run check:docs`;
  return [
    `Answering from ${documents.length} documents in ${config.docsDir} (${passages.size} passages${warned}).`,
    connection(config, team),
    `Data in ${config.dataDir}; kept for ${config.retentionDays} days at most.`,
    ...(healthPort === undefined
      ? []
      : [`Health: http://localhost:${healthPort}/healthz, /readyz, /metrics`]),
  ];
}

function connection(config: RealConfig, team: string | undefined): string {
  const where = team ? ` in ${team}` : '';
  switch (config.mode) {
    case 'socket':
      return `Connected to Slack${where} by Socket Mode.`;
    case 'http':
      return `Waiting for Slack${where} on port ${config.port}: ${REQUEST_PATH}, and /healthz, /readyz, /metrics.`;
    case 'oauth':
      return `Waiting for Slack on port ${config.port}: ${REQUEST_PATH}; people install the app at /slack/install.`;
  }
}
