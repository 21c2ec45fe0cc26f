// What buttons and modals carry along, written and read in one place. Whatever was not written here reads as undefined.
import { z } from 'zod';
import { clean } from './escape.ts';
import { budgets } from './limits.ts';
import { shorten, weight } from './words.ts';

/** Each of these turns the direction of what follows it. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * The part of a question that is answered, and asked again by the buttons under its answer. A handler answers this,
 * not the raw text, so that a page, a share or a summary is of the same question. Lines are kept: a question that
 * follows others may have them in front of it, one a line.
 */
export function askable(question: string): string {
  const lines = question
    .replace(directions, '')
    .split(/\r?\n/)
    .map((line) => clean(line).replace(/\s+/g, ' ').trim());
  const whole = lines.filter(Boolean).join('\n');
  const cut = shorten(whole, budgets.question);
  return cut === whole ? whole : cut.slice(0, -1);
}

/** What buttons carry to ask again: the remembered meaning where there is one and it fits, else the question. */
export function carried(question: string, again: string | undefined): string {
  return again !== undefined && weight(again) <= budgets.question ? again : askable(question);
}

export interface PageValue {
  readonly page: number;
  /** As `carried`. */
  readonly question: string;
}

export const pageValue = ({ page, question }: PageValue): string => `${page}\n${question}`;

export function readPage(value: string): PageValue | undefined {
  const [, page, question] = /^(\d{1,5})\n(.+)$/s.exec(value) ?? [];
  return page === undefined || question === undefined ? undefined : { page: Number(page), question };
}

export const verdicts = ['up', 'down'] as const;
export type Verdict = (typeof verdicts)[number];

export interface FeedbackValue {
  readonly verdict: Verdict;
  /** As `carried`. */
  readonly question: string;
}

export const feedbackValue = ({ verdict, question }: FeedbackValue): string => `${verdict}\n${question}`;

export function readFeedback(value: string): FeedbackValue | undefined {
  const [, said, question = ''] = /^(\w+)\n(.*)$/s.exec(value) ?? [];
  const verdict = verdicts.find((known) => known === said);
  return verdict && { verdict, question };
}

export interface ShareValue {
  /** As `carried`. */
  readonly question: string;
  /** What is shared has a summary. */
  readonly summarized: boolean;
}

const WITH_SUMMARY = 'summary\n';

export const shareValue = ({ question, summarized }: ShareValue): string =>
  `${summarized ? WITH_SUMMARY : ''}${question}`;

export const readShare = (value: string): ShareValue =>
  value.startsWith(WITH_SUMMARY)
    ? { question: value.slice(WITH_SUMMARY.length), summarized: true }
    : { question: value, summarized: false };

/** The passages whose sections can be shown, by reference. */
export const sourceValue = (refs: readonly string[]): string => refs.join(' ');
export const readRefs = (value: string): readonly string[] => value.split(' ').filter(Boolean);

export const menuItems = ['mute', 'help'] as const;
export type MenuItem = (typeof menuItems)[number];
export const readMenuItem = (value: string): MenuItem | undefined =>
  menuItems.find((known) => known === value);

const name = z.string().max(75);
const page = z.int().min(1).max(99_999);

const SourceState = z.strictObject({ refs: z.string().max(2000), at: z.int().min(0), page });
const ExplorerState = z.strictObject({
  family: name.optional(),
  level: name.optional(),
  competency: name.optional(),
  specialty: name.optional(),
  page: page.optional(),
});
const AnswerState = z.strictObject({ question: z.string().max(2000), page });
const FeedbackState = z.strictObject({ verdict: z.enum(verdicts), question: z.string().max(2000) });

export type SourceState = Readonly<z.infer<typeof SourceState>>;
export type ExplorerState = Readonly<z.infer<typeof ExplorerState>>;
export type AnswerState = Readonly<z.infer<typeof AnswerState>>;

/** The state of a modal, kept in its private_metadata. */
function stateOf<T>(schema: z.ZodType<T>): (metadata: string) => T | undefined {
  return (metadata) => {
    try {
      return schema.safeParse(JSON.parse(metadata)).data;
    } catch {
      return undefined;
    }
  };
}

export const readSourceState = stateOf(SourceState);
export const readExplorerState = stateOf(ExplorerState);
export const readAnswerState = stateOf(AnswerState);
export const readFeedbackState = stateOf(FeedbackState);
