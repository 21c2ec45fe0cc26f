// What a question leads to. Consumers end their switch over `outcome` with assertNever.
import type { Passage } from '../knowledge/model.ts';

export const intents = [
  'level',
  'behaviors',
  'requirements',
  'specialty',
  'compare',
  'grade',
  'responsibilities',
  'not_responsible',
  'career_moves',
  'tasks',
  'values',
  'hiring_process',
  'performance_indicator',
  'posting',
  'free',
  'help',
] as const;
export type Intent = (typeof intents)[number];

/** One line of an answer: a passage, or some of its sentences, word for word. */
export interface Point {
  readonly passage: Passage;
  /** The sentences shown where the passage is long; otherwise the whole of it. */
  readonly excerpt?: string;
  /** Where the line comes from when its group does not say: "Base", "Senior", "Geo". */
  readonly from?: string;
  readonly change?: Change;
}

/** In a comparison: how a line of the one stands to the lines of the other. */
export interface Change {
  /** `raised` is said of a rung above another, `changed` where neither is above. */
  readonly kind: 'same' | 'raised' | 'changed' | 'only';
  /** The first one's wording, for what is raised or changed. */
  readonly before?: Passage;
  /** Whose line it is, for `only`: "Senior". */
  readonly at?: string;
}

export interface Group {
  readonly heading: string;
  readonly doc: string;
  readonly path: readonly string[];
  readonly points: readonly Point[];
  /** How many lines of this list are left out of the first reply. */
  readonly more: number;
  /** What to ask to see them all. */
  readonly moreAsk?: string;
  readonly note?: string;
}

export interface Step {
  readonly label: string;
  /** A question that this app understands: what a button asks for the person. */
  readonly ask: string;
}

export interface Near {
  readonly label: string;
  readonly doc: string;
  readonly path: readonly string[];
  readonly ask: string;
  readonly quote?: string;
}

export interface Answered {
  readonly outcome: 'answered';
  readonly intent: Intent;
  readonly title: string;
  readonly groups: readonly Group[];
  readonly notes: readonly string[];
  readonly next: readonly Step[];
}

export interface Choose {
  readonly outcome: 'choose';
  readonly intent: Intent;
  readonly title: string;
  readonly options: readonly Step[];
  readonly next: readonly Step[];
}

export interface NotFound {
  readonly outcome: 'not_found';
  readonly intent: Intent;
  readonly title: string;
  readonly reason: string;
  readonly near: readonly Near[];
  readonly next: readonly Step[];
}

export interface Help {
  readonly outcome: 'help';
  readonly intent: 'help';
  readonly title: string;
  readonly lines: readonly string[];
  readonly next: readonly Step[];
}

export type Answer = Answered | Choose | NotFound | Help;

export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
