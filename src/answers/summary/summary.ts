// What a summary is: the request for one, the points as they come, and how it ended. Consumers switch over `outcome`.
import type { Library } from '../../knowledge/library/library.ts';
import type { Passage } from '../../knowledge/model.ts';
import type { Answer } from '../answer.ts';
import type { Question } from '../question/question.ts';

export interface SummaryRequest {
  readonly library: Library;
  readonly question: Question;
  /** The documents' own answer, already on screen. */
  readonly answer: Answer;
}

/** One verified sentence. Its text is plain: whoever shows it escapes it. */
export interface SummaryPoint {
  readonly text: string;
  /** At least one; the passages that carry the sentence. */
  readonly passages: readonly Passage[];
}

/** Why there is no summary; a table of sentences can be keyed by it. */
export const noSummaryReasons = [
  'off',
  'nothing_to_summarize',
  'resting',
  'budget',
  'stopped',
  'late',
  'unauthorized',
  'rate_limited',
  'unavailable',
  'rejected',
  'refused',
  'cut',
  'garbled',
  'empty',
  'unsupported',
  'too_few',
] as const;
export type NoSummaryReason = (typeof noSummaryReasons)[number];

/** Written for this request; or by one that was under way; or kept from an earlier one. */
export type Origin = 'written' | 'shared' | 'kept';

export type SummaryResult =
  | {
      readonly outcome: 'summary';
      readonly points: readonly SummaryPoint[];
      /** False where the model was cut off: what is here is verified, but there may have been more. */
      readonly complete: boolean;
      readonly model: string;
      readonly origin: Origin;
    }
  | { readonly outcome: 'silent'; readonly model: string; readonly origin: Origin }
  | { readonly outcome: 'none'; readonly reason: NoSummaryReason };

/** Points first, then one end. Where a point has come, the end is a `summary` with the same points. */
export type SummaryEvent =
  | { readonly type: 'point'; readonly point: SummaryPoint }
  | { readonly type: 'end'; readonly result: SummaryResult };

export type Verify = (
  point: string,
  quotes: readonly string[],
  library: Library,
) => { readonly supported: boolean; readonly reason: string };

export const none = (reason: NoSummaryReason): SummaryEvent => ({
  type: 'end',
  result: { outcome: 'none', reason },
});
