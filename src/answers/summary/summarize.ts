// Model text → verified points → how it ended. Nothing is yielded that the verifier has not passed.
import type { Clock } from './clock.ts';
import { type Deadline, type Limits, startDeadline, until } from './deadline.ts';
import { ModelFailure } from './failure.ts';
import type { Given } from './given.ts';
import { createJudge, type Dropped } from './judge.ts';
import type { Model, ModelCall, ModelEvent, Usage } from './model-call.ts';
import { createPointReader, type PointReader, type Reading } from './points.ts';
import type { NoSummaryReason, SummaryEvent, SummaryPoint, SummaryResult, Verify } from './summary.ts';
import { createTrust, type Standing, type Trust } from './trust.ts';

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
    const events = until(tools.model.stream(call, deadline.signal), deadline.signal);
    trouble = yield* listen(events, { reader, trust, deadline }, tools);
  } catch (error) {
    trouble = troubleOf(error, tools);
  } finally {
    deadline.end();
  }
  const cause = signal.aborted ? 'stopped' : deadline.passed() ? 'late' : trouble;
  const result = conclude(tools.model.name, reader.reading(), trust.shown(), trust.standing(), cause);
  yield { type: 'end', result };
}

interface Sitting {
  readonly reader: PointReader;
  readonly trust: Trust;
  readonly deadline: Deadline;
}

async function* listen(
  events: AsyncIterable<ModelEvent>,
  { reader, trust, deadline }: Sitting,
  tools: Tools,
): AsyncGenerator<SummaryEvent, NoSummaryReason | undefined> {
  let refused = false;
  for await (const event of events) {
    refused ||= event.type === 'refusal';
    const points = hear(event, reader, trust, tools);
    if (points.length > 0) deadline.reached();
    for (const point of points) yield { type: 'point', point };
    if (reader.reading().closed) deadline.closing();
    if (reader.reading().full || trust.standing().full) break;
  }
  return refused ? 'refused' : undefined;
}

/** The points that may be shown after this event. */
function hear(event: ModelEvent, reader: PointReader, trust: Trust, tools: Tools): readonly SummaryPoint[] {
  if (event.type === 'usage') tools.used(event.usage);
  if (event.type !== 'text') return [];
  tools.written(event.delta.length);
  const heard = reader.push(event.delta);
  return reader.reading().silent ? [] : heard.flatMap(trust.hear);
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
