// What summaries report about themselves. No text of a question, a document or a model is among it, save drop reasons for logs.
import type { FailureKind, ModelFailure } from './failure.ts';
import type { Dropped } from './judge.ts';
import type { Usage } from './model-call.ts';
import type { NoSummaryReason, Origin, SummaryResult } from './summary.ts';

export interface Ended {
  readonly outcome: SummaryResult['outcome'];
  readonly reason: NoSummaryReason | undefined;
  readonly origin: Origin | undefined;
  readonly points: number;
  readonly firstPointMs: number | undefined;
  readonly ms: number;
}

export interface Spent {
  readonly model: string;
  readonly usage: Usage;
  /** Counted by us where the server did not say. */
  readonly estimated: boolean;
  readonly dollars: number | undefined;
}

export interface SummaryMetrics {
  /** Once for every request. */
  readonly ended: (ended: Ended) => void;
  /** Once for every call to the model. */
  readonly spent: (spent: Spent) => void;
  readonly dropped: (dropped: Dropped) => void;
  readonly retried: (kind: FailureKind) => void;
  readonly failed: (failure: ModelFailure) => void;
}

export const noMetrics: SummaryMetrics = {
  ended: () => {},
  spent: () => {},
  dropped: () => {},
  retried: () => {},
  failed: () => {},
};
