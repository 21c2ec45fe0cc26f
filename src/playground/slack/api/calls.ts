// One call from arrival to answer: the fault it may meet, the work, and the record kept of both.
import type { JsonRecord } from '../blocks/record.ts';
import type { World } from '../workspace/world.ts';
import { decoded, isMalformed } from './arguments.ts';
import type { Fault, FaultTable } from './faults.ts';

export interface ApiCall {
  readonly id: number;
  readonly method: string;
  readonly at: number;
  readonly args: JsonRecord;
  readonly ms: number;
  /** What the client got; undefined where it got nothing. */
  readonly status: number | undefined;
  readonly answer: JsonRecord | undefined;
  readonly fault: Fault['kind'] | undefined;
}

export interface Reply {
  readonly status: number;
  readonly body: JsonRecord;
  readonly headers: Readonly<Record<string, string>>;
}

export interface CallDesk {
  readonly world: World;
  readonly faults: FaultTable;
  readonly calls: ApiCall[];
  readonly announce: (call: ApiCall) => void;
}

/** The reply for the client, or how the connection ends instead. */
export async function takeCall(
  desk: CallDesk,
  method: string,
  args: JsonRecord,
  work: () => Reply,
): Promise<Reply | 'hang' | 'drop'> {
  const started = performance.now();
  const at = desk.world.clock.now();
  const fault = desk.faults.take(method);
  if (fault?.kind === 'delay')
    await new Promise<void>((resolve) => desk.world.clock.after(fault.ms, resolve));
  const outcome = meet(fault, work);
  const reply = typeof outcome === 'string' ? undefined : outcome;
  const call: ApiCall = {
    id: desk.calls.length + 1,
    method,
    at,
    args: readable(args),
    ms: performance.now() - started,
    status: reply?.status,
    answer: reply?.body,
    fault: fault?.kind,
  };
  desk.calls.push(call);
  desk.announce(call);
  return outcome;
}

function meet(fault: Fault | undefined, work: () => Reply): Reply | 'hang' | 'drop' {
  if (fault === undefined) return work();
  switch (fault.kind) {
    case 'delay':
      return work();
    case 'rate_limited':
      return {
        status: 429,
        body: { ok: false, error: 'ratelimited' },
        headers: { 'retry-after': String(fault.retryAfter) },
      };
    case 'status':
      return { status: fault.status, body: { ok: false, error: 'internal_error' }, headers: {} };
    case 'error':
      return { status: 200, body: { ok: false, error: fault.error, ...fault.detail }, headers: {} };
    case 'lose_answer':
      work();
      return 'drop';
    default:
      return fault.kind;
  }
}

/** Nested arguments as values, so that a reader of the record need not decode them again. */
function readable(args: JsonRecord): JsonRecord {
  const entries = Object.entries(args).map(([name, value]) => {
    const nested = typeof value === 'string' && /^[[{]/.test(value) ? decoded(value) : value;
    return [name, isMalformed(nested) ? value : nested] as const;
  });
  return Object.fromEntries(entries);
}
