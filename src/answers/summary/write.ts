// One call to the model, from the permission to make it to its bill.
import type { Breaker } from './breaker.ts';
import type { Clock } from './clock.ts';
import type { Limits } from './deadline.ts';
import type { ModelFailure } from './failure.ts';
import type { Given } from './given.ts';
import type { SummaryMetrics } from './metrics.ts';
import type { Model, ModelCall } from './model-call.ts';
import { promptFor } from './prompt.ts';
import { replyFormat } from './reply.ts';
import { type Account, startSpending } from './spending.ts';
import { summarize } from './summarize.ts';
import {
  type NoSummaryReason,
  none,
  type SummaryEvent,
  type SummaryRequest,
  type SummaryResult,
  type Verify,
} from './summary.ts';
import { countTokens } from './tokens.ts';

export interface Desk {
  readonly model: Model;
  readonly verify: Verify;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly metrics: SummaryMetrics;
  readonly breaker: Breaker;
  readonly account: Account;
}

/** Room for reasoning models to think; an answer itself takes some 300. */
const MOST_OUTPUT = 4_000;
const LIKELY_OUTPUT = 600;

export async function* writeSummary(
  desk: Desk,
  request: SummaryRequest,
  given: Given,
  signal: AbortSignal,
): AsyncGenerator<SummaryEvent> {
  const pass = desk.breaker.enter();
  if (!pass) return yield none('resting');
  const call = callFor(desk, request, given);
  const input = [call.instructions, ...call.input].reduce((sum, text) => sum + countTokens(text), 0);
  const spending = startSpending(desk.account, input, LIKELY_OUTPUT);
  if (!spending) {
    pass.leave('unknown');
    return yield none('budget');
  }
  let failure: ModelFailure | undefined;
  const failed = (reported: ModelFailure) => {
    failure = reported;
    desk.metrics.failed(reported);
  };
  const { dropped } = desk.metrics;
  try {
    for await (const event of summarize(call, given, { ...desk, ...spending, dropped, failed }, signal)) {
      if (event.type === 'end') {
        pass.leave(healthOf(event.result), restAfter(failure));
        spending.settle();
      }
      yield event;
    }
  } finally {
    pass.leave('unknown');
    spending.settle();
  }
}

function callFor({ clock, limits }: Desk, request: SummaryRequest, given: Given): ModelCall {
  const { instructions, input } = promptFor(request, given);
  return {
    instructions,
    input,
    format: replyFormat,
    prefixKey: `career-${request.library.version}`,
    maxOutputTokens: MOST_OUTPUT,
    until: clock.now() + limits.firstPointMs,
  };
}

/** These say that the server does not work, or not in time; the others, that it does and we could not use the answer. */
const troubles: ReadonlySet<NoSummaryReason> = new Set([
  'late',
  'unauthorized',
  'rate_limited',
  'unavailable',
  'rejected',
  'cut',
  'garbled',
]);

function healthOf(result: SummaryResult): 'worked' | 'failed' | 'unknown' {
  if (result.outcome !== 'none') return 'worked';
  if (result.reason === 'stopped') return 'unknown';
  return troubles.has(result.reason) ? 'failed' : 'worked';
}

const HOPELESS_MS = 600_000;

/** A wrong key and an empty account do not mend themselves. */
function restAfter(failure: ModelFailure | undefined): number {
  if (failure?.kind === 'unauthorized' || failure?.code === 'insufficient_quota') return HOPELESS_MS;
  return failure?.kind === 'rate_limited' ? (failure.retryAfterMs ?? 0) : 0;
}
