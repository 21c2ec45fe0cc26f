// Everything about summaries behind one interface: what handlers ask for, and what they get when no model is set.
import { createHash } from 'node:crypto';
import { BREAKER, createBreaker } from './breaker.ts';
import { type Budget, createBudget } from './budget.ts';
import { createSummaryCache } from './cache.ts';
import { type Clock, systemClock } from './clock.ts';
import { costOf, tokensOf } from './cost.ts';
import { LIMITS, type Limits } from './deadline.ts';
import type { ModelFailure } from './failure.ts';
import { type Given, givenFor } from './given.ts';
import { meaningOf } from './meaning.ts';
import { type Ended, noMetrics, type SummaryMetrics } from './metrics.ts';
import type { Model, ModelCall, Usage } from './model-call.ts';
import { PROMPT_VERSION, promptFor } from './prompt.ts';
import { replyFormat } from './reply.ts';
import { withRetries } from './retry.ts';
import type { SummarySettings } from './settings.ts';
import { summarize } from './summarize.ts';
import { none, type SummaryEvent, type SummaryRequest, type SummaryResult, type Verify } from './summary.ts';
import { countTokens } from './tokens.ts';

export interface Summarizer {
  /** Undefined where there is none: then nothing should be offered. */
  readonly model: string | undefined;
  /** Ends with exactly one `end`. Nothing happens before the first event is asked for. */
  readonly summarize: (request: SummaryRequest, signal: AbortSignal) => AsyncIterable<SummaryEvent>;
}

export const noSummarizer: Summarizer = {
  model: undefined,
  async *summarize() {
    yield none('off');
  },
};
