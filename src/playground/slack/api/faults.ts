// Failures on demand: what the next calls of a method meet instead of, or after, being answered.
import type { JsonRecord } from '../blocks/record.ts';

export type Fault =
  | { readonly kind: 'rate_limited'; readonly retryAfter: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string; readonly detail?: JsonRecord }
  /** Never answered. */
  | { readonly kind: 'hang' }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'drop' }
  /** Everything is done, then the connection breaks: the caller cannot know. */
  | { readonly kind: 'lose_answer' }
  | { readonly kind: 'delay'; readonly ms: number };

/** A Web API method, `response_url`, or `*` for any of them. */
export type FaultTarget = string;

export interface Faults {
  readonly next: (target: FaultTarget, fault: Fault, times?: number) => void;
  readonly always: (target: FaultTarget, fault: Fault) => void;
  readonly clear: () => void;
}

export interface FaultTable extends Faults {
  readonly take: (method: string) => Fault | undefined;
}

export function faultTable(): FaultTable {
  const waiting: { readonly target: FaultTarget; readonly fault: Fault; left: number }[] = [];
  const always = (target: FaultTarget, fault: Fault, left = Number.POSITIVE_INFINITY) => {
    waiting.push({ target, fault, left });
  };
  return {
    next: (target, fault, times = 1) => always(target, fault, times),
    always: (target, fault) => always(target, fault),
    clear: () => waiting.splice(0),
    take: (method) => {
      const found = waiting.find((one) => one.left > 0 && (one.target === method || one.target === '*'));
      if (found !== undefined) found.left -= 1;
      return found?.fault;
    },
  };
}
