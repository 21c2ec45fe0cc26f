// Why there is no summary, to the one who asked for it. What the documents say stands below in any case.
import type { NoSummaryReason, SummaryResult } from '../answers/summary/summary.ts';

const down = 'The model does not answer at the moment. Here is what the documents say.';
const unfounded =
  'What the model wrote did not hold up against the documents, so it is not shown. Here is what they say.';

const sentences: Readonly<Record<NoSummaryReason, string>> = {
  off: 'Summaries are switched off. Here is what the documents say.',
  nothing_to_summarize: 'There is nothing to summarize here.',
  resting: down,
  unauthorized: down,
  rate_limited: down,
  unavailable: down,
  rejected: down,
  cut: down,
  garbled: down,
  budget: 'The summaries of today are used up. Here is what the documents say.',
  stopped: 'The summary was stopped. Here is what the documents say.',
  late: 'The model took too long. Here is what the documents say.',
  refused: 'The model declined to summarize this. Here is what the documents say.',
  empty: 'The model had nothing to say. Here is what the documents say.',
  unsupported: unfounded,
  too_few: unfounded,
};

export const writingRemark = 'A summary is being written …';

/** Undefined where there is one. */
export function noSummaryRemark(result: SummaryResult): string | undefined {
  switch (result.outcome) {
    case 'summary':
      return undefined;
    case 'silent':
      return 'The model found nothing in the documents that answers this.';
    case 'none':
      return sentences[result.reason];
  }
}

const passing: ReadonlySet<NoSummaryReason> = new Set<NoSummaryReason>([
  'late',
  'stopped',
  'unavailable',
  'rate_limited',
  'cut',
  'garbled',
]);

/** Whether it is worth offering once more. */
export const mayComeLater = (result: SummaryResult): boolean =>
  result.outcome === 'none' && passing.has(result.reason);
