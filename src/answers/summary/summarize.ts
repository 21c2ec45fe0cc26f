// Model text → verified points → how it ended. Nothing is yielded that the verifier has not passed.
import type { Clock } from './clock.ts';
import { type Limits, startDeadline, until } from './deadline.ts';
import { ModelFailure } from './failure.ts';
import type { Given } from './given.ts';
import { createJudge, type Dropped } from './judge.ts';
import type { Model, ModelCall, Usage } from './model-call.ts';
import { createPointReader, type Reading } from './points.ts';
import type { NoSummaryReason, SummaryEvent, SummaryPoint, SummaryResult, Verify } from './summary.ts';
import { createTrust, type Standing } from './trust.ts';

export interface Tools {
  readonly model: Model;
  readonly verify: Verify;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly dropped: (drop: Dropped) => void;
  readonly used: (usage: Usage) => void;
  /** How many characters the model has just written. */
  readonly written: (characters: number) => void;
  readonly failed: (failure: ModelFailure) => void;
}

export async function* summarize(
  call: ModelCall,
  given: Given,
  tools: Tools,
  signal: AbortSignal,
): AsyncGenerator<SummaryEvent> {
  const reader = createPointReader();
  const trust = createTrust(createJudge(given, tools.verify), tools.dropped);
  const deadline = startDeadline(tools.clock, tools.limits, signal);
  let trouble: NoSummaryReason | undefined;
  try {
    for await (const event of until(tools.model.stream(call, deadline.signal), deadline.signal)) {
      if (event.type === 'usage') tools.used(event.usage);
      else if (event.type === 'refusal') trouble = 'refused';
      else {
        tools.written(event.delta.length);
        const heard = reader.push(event.delta);
        const { silent, closed, full } = reader.reading();
        const points = silent ? [] : heard.flatMap(trust.hear);
        if (points.length > 0) deadline.reached();
        for (const point of points) yield { type: 'point', point };
        if (closed) deadline.closing();
        if (full || trust.standing().full) break;
      }
    }
  } catch (error) {
    trouble ??= troubleOf(error, tools);
  } finally {
    deadline.end();
  }
  if (deadline.passed()) trouble = 'late';
  if (signal.aborted) trouble = 'stopped';
  yield {
    type: 'end',
    result: conclude(tools.model.name, reader.reading(), trust.shown(), trust.standing(), trouble),
  };
}

/** That a call was stopped is no news: whoever stopped it says why. */
function troubleOf(error: unknown, { failed }: Tools): NoSummaryReason | undefined {
  if (!(error instanceof ModelFailure)) throw error;
  if (error.kind === 'stopped') return undefined;
  failed(error);
  return error.kind;
}

function conclude(
  model: string,
  reading: Reading,
  points: readonly SummaryPoint[],
  standing: Standing,
  trouble: NoSummaryReason | undefined,
): SummaryResult {
  const whole = reading.closed || standing.full;
  if (points.length > 0)
    return { outcome: 'summary', points: [...points], complete: whole, model, origin: 'written' };
  if (trouble === 'stopped') return { outcome: 'none', reason: 'stopped' };
  if (reading.silent) return { outcome: 'silent', model, origin: 'written' };
  if (trouble && !whole) return { outcome: 'none', reason: trouble };
  return { outcome: 'none', reason: whyNothing(reading, standing) };
}

function whyNothing(
  { characters, malformed, closed }: Reading,
  { heard, supported }: Standing,
): NoSummaryReason {
  if (supported > 0) return 'too_few';
  if (heard > 0) return 'unsupported';
  return characters > 0 && (malformed > 0 || !closed) ? 'garbled' : 'empty';
}
