// The app with a model server behind it: the one of tests, which behaves or misbehaves as it is told.
import { afterEach } from 'vitest';
import type { Limits } from '../../src/answers/summary/deadline.ts';
import type { Summarizer } from '../../src/answers/summary/summarizer.ts';
import type { SummaryTime } from '../../src/bot/config.ts';
import { createLog } from '../../src/bot/log.ts';
import { type Metrics, openMetrics } from '../../src/bot/metrics.ts';
import { summariesFor } from '../../src/bot/summaries.ts';
import type { Running, RunOptions } from './career-app.ts';
import { manifest } from './manifest.ts';
import { type Mode, type ModelServer, startModelServer } from './model-server.ts';
import { run } from './running.ts';

const servers: ModelServer[] = [];
afterEach(async () => {
  for (const one of servers.splice(0)) await one.stop();
});

export interface Summarizing extends Running {
  readonly model: ModelServer;
  readonly metrics: Metrics;
  /** Everything that was ever sent to Slack. */
  readonly sent: () => string;
}

export interface SummarizingOptions extends RunOptions {
  readonly when?: SummaryTime;
  readonly limits?: Limits;
  readonly dailyTokens?: number;
  /** A fault of ours after the first point. */
  readonly broken?: boolean;
}

export const QUICK: Limits = { firstPointMs: 300, totalMs: 600, closingMs: 100 };

export async function runSummarizing(
  mode: Mode,
  { when = 'auto', limits, dailyTokens = 1e9, broken = false, parts, ...options }: SummarizingOptions = {},
): Promise<Summarizing> {
  const model = await startModelServer(mode);
  servers.push(model);
  const metrics = openMetrics();
  const settings = { apiKey: 'k', baseUrl: model.url, name: 'local', dailyTokens, libraryTokens: 60_000 };
  const made = summariesFor(
    { model: settings, summaries: when },
    { log: createLog('silent'), metrics },
    limits,
  );
  const summaries = broken ? { ...made, summarizer: breaking(made.summarizer) } : made;
  const running = await run({ manifest, ...options, parts: { ...parts, summaries, metrics } });
  const sent = () => JSON.stringify(running.slack.calls.map(({ args }) => args));
  return { ...running, model, metrics, sent };
}

const breaking = (summarizer: Summarizer): Summarizer => ({
  ...summarizer,
  async *summarize(request, signal) {
    for await (const event of summarizer.summarize(request, signal)) {
      yield event;
      throw new TypeError('broken');
    }
  },
});
