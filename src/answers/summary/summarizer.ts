// Summaries behind one interface: what handlers ask for, and what they get where no model is set.
import { createHash } from 'node:crypto';
import { BREAKER, createBreaker } from './breaker.ts';
import { createBudget } from './budget.ts';
import { createSummaryCache, type SummaryCache } from './cache.ts';
import { type Clock, systemClock } from './clock.ts';
import { LIMITS, type Limits } from './deadline.ts';
import { type Given, givenFor } from './given.ts';
import { meaningOf } from './meaning.ts';
import { type Ended, noMetrics, type SummaryMetrics } from './metrics.ts';
import type { Model } from './model-call.ts';
import { PROMPT_VERSION } from './prompt.ts';
import { withRetries } from './retry.ts';
import { pricesFor, type SummarySettings } from './settings.ts';
import {
  none,
  type SummaryEvent,
  type SummaryPoint,
  type SummaryRequest,
  type SummaryResult,
  type Verify,
} from './summary.ts';
import { type Desk, writeSummary } from './write.ts';

export interface Summarizer {
  /** Undefined where there is none: then nothing need be offered. */
  readonly model: string | undefined;
  /** Whether a new summary can be had now: not while the model's server is down or the day's tokens are spent. */
  readonly ready: () => boolean;
  /** The points of a summary that was written before, if there is one; none where the model found nothing. */
  readonly kept: (request: SummaryRequest) => readonly SummaryPoint[] | undefined;
  /** Ends with exactly one `end`. Nothing happens before the first event is asked for. */
  readonly summarize: (request: SummaryRequest, signal: AbortSignal) => AsyncIterable<SummaryEvent>;
}

export const noSummarizer: Summarizer = {
  model: undefined,
  ready: () => false,
  kept: () => undefined,
  async *summarize() {
    yield none('off');
  },
};

export interface SummarizerParts {
  readonly model: Model;
  readonly verify: Verify;
  readonly settings: SummarySettings;
  readonly metrics?: SummaryMetrics;
  readonly clock?: Clock;
  readonly limits?: Limits;
  readonly random?: () => number;
}

export function createSummarizer(parts: SummarizerParts): Summarizer {
  const {
    settings,
    verify,
    metrics = noMetrics,
    clock = systemClock,
    limits = LIMITS,
    random = Math.random,
  } = parts;
  const { name } = parts.model;
  const budget = createBudget(settings.dailyTokens, clock.now);
  const desk: Desk = {
    model: withRetries(parts.model, { clock, random, retried: metrics.retried }),
    verify,
    clock,
    limits,
    metrics,
    breaker: createBreaker(BREAKER, clock.now),
    account: { model: name, prices: pricesFor(settings), budget, spent: metrics.spent },
  };
  const cache = createSummaryCache(clock.now);
  const { libraryTokens } = settings;
  return {
    model: name,
    ready: () => desk.breaker.state() !== 'open' && budget.left() > 0,
    kept: (request) => {
      const given = givenTo(request, libraryTokens);
      return given && cache.kept(keyOf(name, request, given));
    },
    summarize: (request, signal) => measured(desk, events(desk, cache, libraryTokens, request, signal)),
  };
}

/** Undefined where there is nothing to summarize. */
function givenTo(request: SummaryRequest, libraryTokens: number): Given | undefined {
  const { outcome } = request.answer;
  if (outcome === 'help' || outcome === 'choose') return undefined;
  const given = givenFor(request, libraryTokens);
  return given.passages.size === 0 ? undefined : given;
}

async function* events(
  desk: Desk,
  cache: SummaryCache,
  libraryTokens: number,
  request: SummaryRequest,
  signal: AbortSignal,
): AsyncGenerator<SummaryEvent> {
  const given = givenTo(request, libraryTokens);
  if (!given) return yield none('nothing_to_summarize');
  const key = keyOf(desk.model.name, request, given);
  yield* cache.events(key, (stop) => writeSummary(desk, request, given, stop), signal);
}

const keyOf = (model: string, { library, question }: SummaryRequest, { passages, whole }: Given): string =>
  createHash('sha256')
    .update(JSON.stringify([PROMPT_VERSION, model, library.version, meaningOf(question)]))
    .update(whole ? '' : JSON.stringify([...passages.values()].map(({ id }) => id)))
    .digest('hex');

/** Reports how it went, and sees to the one end where the asker stopped it. */
async function* measured(
  { clock, metrics }: Desk,
  all: AsyncIterable<SummaryEvent>,
): AsyncGenerator<SummaryEvent> {
  const begun = clock.now();
  let firstPointMs: number | undefined;
  let points = 0;
  let ended = false;
  const report = (result: SummaryResult) => {
    ended = true;
    metrics.ended({ ...summaryOf(result), points, firstPointMs, ms: clock.now() - begun });
  };
  try {
    for await (const event of all) {
      if (event.type === 'end') report(event.result);
      else {
        firstPointMs ??= clock.now() - begun;
        points += 1;
      }
      yield event;
    }
  } finally {
    if (!ended) metrics.ended({ ...stopped, points, firstPointMs, ms: clock.now() - begun });
  }
  if (!ended) yield none('stopped');
}

const stopped = { outcome: 'none', reason: 'stopped', origin: undefined } as const;

const summaryOf = (result: SummaryResult): Pick<Ended, 'outcome' | 'reason' | 'origin'> =>
  result.outcome === 'none'
    ? { outcome: 'none', reason: result.reason, origin: undefined }
    : { outcome: result.outcome, reason: undefined, origin: result.origin };
