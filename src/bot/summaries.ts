// Summaries as the app runs them: who writes them, when they come, and which are being written now.
import { ground } from '../answers/grounding/ground.ts';
import { createLexicon, type Lexicon } from '../answers/grounding/lexicon.ts';
import type { Limits } from '../answers/summary/deadline.ts';
import type { SummaryMetrics } from '../answers/summary/metrics.ts';
import { openaiModel } from '../answers/summary/model.ts';
import { createSummarizer, noSummarizer, type Summarizer } from '../answers/summary/summarizer.ts';
import type { Verify } from '../answers/summary/summary.ts';
import type { Library } from '../knowledge/library/library.ts';
import type { Settings, SummaryTime } from './config.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { type Running, runningSummaries } from './running.ts';

export interface Summaries {
  readonly summarizer: Summarizer;
  readonly when: SummaryTime;
  readonly running: Running;
}

export const noSummaries = (): Summaries => ({
  summarizer: noSummarizer,
  when: 'off',
  running: runningSummaries(),
});

type Parts = { readonly log: Pick<Log, 'info' | 'debug' | 'warn'>; readonly metrics: Metrics };

export function summariesFor(
  { model, summaries: when }: Pick<Settings, 'model' | 'summaries'>,
  parts: Parts,
  limits?: Limits,
): Summaries {
  if (!model || when === 'off') return noSummaries();
  const summarizer = createSummarizer({
    model: openaiModel(model),
    verify,
    settings: model,
    metrics: summaryMetrics(parts),
    ...(limits ? { limits } : {}),
  });
  return { summarizer, when, running: runningSummaries() };
}

const lexicons = new WeakMap<Library, Lexicon>();

/** By the words of the documents' own thesaurus. */
export const verify: Verify = (point, quotes, library) => {
  const lexicon = lexicons.get(library) ?? createLexicon(library.thesaurus);
  lexicons.set(library, lexicon);
  return ground(point, quotes, lexicon);
};

/** Figures for all, a line in the log for each call; never a word of a question or of an answer. */
export function summaryMetrics({ log, metrics }: Parts): SummaryMetrics {
  const calls = (outcome: string) => metrics.count('modelCalls', { outcome });
  return {
    ended: ({ outcome, reason, origin, points, firstPointMs, ms }) => {
      metrics.count('summaries', { outcome: reason ?? outcome });
      if (origin !== 'written') return;
      metrics.count('points', { verdict: 'shown' }, points);
      metrics.observe('modelSeconds', { until: 'end' }, ms / 1000);
      if (firstPointMs !== undefined)
        metrics.observe('modelSeconds', { until: 'first_point' }, firstPointMs / 1000);
    },
    spent: ({ model, usage, estimated, dollars }) => {
      calls('answered');
      for (const kind of ['input', 'cached', 'output'] as const)
        metrics.count('modelTokens', { kind }, usage[kind]);
      if (dollars !== undefined) metrics.count('modelDollars', { model }, dollars);
      log.info({ model, ...usage, estimated, dollars }, 'a model was asked');
    },
    dropped: ({ kind }) => {
      metrics.count('points', { verdict: kind });
      log.debug({ kind }, 'a sentence of the model was not shown');
    },
    retried: (kind) => calls(`retried_${kind}`),
    failed: (failure) => {
      calls(failure.kind);
      log.warn({ err: failure }, 'the model did not answer');
    },
  };
}
