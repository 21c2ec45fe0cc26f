// What Slack sends an app, and what became of it.
import type { JsonRecord } from '../blocks/record.ts';

/** The three kinds by the names Socket Mode gives them; HTTP sends the same payloads in other clothes. */
export type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive';

export type RetryReason = 'http_timeout' | 'http_error' | 'connection_failed';

export interface Retry {
  readonly num: number;
  readonly reason: RetryReason;
}

export interface Outgoing {
  readonly type: EnvelopeType;
  /** What an inspector calls it: `app_mention`, `/level`, `block_actions share`. */
  readonly label: string;
  readonly payload: JsonRecord;
  readonly retry?: Retry | undefined;
}

export type Answer =
  | { readonly kind: 'acknowledged'; readonly body: unknown }
  /** `again`: whether Slack would try an event once more. */
  | { readonly kind: 'refused'; readonly status: number; readonly again: boolean }
  | { readonly kind: 'timed_out' }
  | { readonly kind: 'unreachable'; readonly reason: string; readonly again: boolean };

export interface Delivery extends Outgoing {
  readonly id: number;
  readonly at: number;
  readonly via: 'http' | 'socket';
  /** Undefined while the app has not answered. */
  readonly answer: Answer | undefined;
  readonly ms: number | undefined;
}

export interface Transport {
  readonly via: Delivery['via'];
  readonly send: (outgoing: Outgoing, cancelled: AbortSignal) => Promise<Answer>;
  /** Settles when there is somebody to send to. */
  readonly ready: () => Promise<void>;
}
