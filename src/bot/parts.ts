// The parts the app is made of, from its settings: the same for real Slack and for the stand-in.
import type { Library } from '../knowledge/library/library.ts';
import { type Parts, systemClock } from './bot.ts';
import type { Settings } from './config.ts';
import { inFlight } from './inflight.ts';
import type { Log } from './log.ts';
import { openMetrics } from './metrics.ts';
import { keepingFor } from './store/keeping.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import { summariesFor } from './summaries.ts';

export interface PartsFrom {
  readonly settings: Pick<
    Settings,
    'retentionDays' | 'recentQuestions' | 'unanswered' | 'model' | 'summaries'
  >;
  readonly library: () => Library;
  /** Of the embedded database; ":memory:" for one that ends with the process. */
  readonly folder: string;
  readonly log: Log;
}

export function partsFor({ settings, library, folder, log }: PartsFrom): Parts {
  const store = openSqliteStore({ folder, keep: keepingFor(settings), now: systemClock.now });
  const running = inFlight(log);
  const metrics = openMetrics({ inFlight: running.size, passages: () => library().passages.size });
  const summaries = summariesFor(settings, { log, metrics });
  return { library, store, log, metrics, clock: systemClock, inFlight: running, summaries };
}
