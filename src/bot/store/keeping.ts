// What is kept, for how long, and in what form: the same for every implementation of the store.
import { createHash } from 'node:crypto';

export const DAY_MS = 86_400_000;

export interface Keeping {
  readonly threadsMs: number;
  readonly recentMs: number;
  readonly feedbackMs: number;
  readonly unansweredMs: number;
  readonly recentQuestions: boolean;
  readonly unanswered: boolean;
}

export interface KeepingSettings {
  readonly retentionDays: number;
  readonly recentQuestions: boolean;
  readonly unanswered: boolean;
}

/** A conversation is over after a month, however long its feedback is of use. */
const CONVERSATION_DAYS = 30;
export const RECENT_MOST = 10;
const LONGEST_TEXT = 300;

export function keepingFor({ retentionDays, recentQuestions, unanswered }: KeepingSettings): Keeping {
  const conversation = Math.min(CONVERSATION_DAYS, retentionDays) * DAY_MS;
  const owners = retentionDays * DAY_MS;
  return {
    threadsMs: conversation,
    recentMs: conversation,
    feedbackMs: owners,
    unansweredMs: owners,
    recentQuestions,
    unanswered,
  };
}

export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The same person's next vote on the same answer has the same key, and the key names nobody. */
export const voteKey = (team: string, user: string, answer: string): string =>
  createHash('sha256')
    .update(JSON.stringify([team, user, answer]))
    .digest('base64url')
    .slice(0, 22);

const personal: readonly (readonly [RegExp, string])[] = [
  [/<@[UW][^>]*>/g, '@someone'],
  [/<mailto:[^>]*>|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '(address)'],
  [/<https?:[^>]*>|https?:\/\/\S+/g, '(link)'],
  [/(?<![\w@])@[a-z][\w.-]*/gi, '@someone'],
  [/\+?\d(?:[\s().-]?\d){6,}/g, '(number)'],
];

/** A question without who is in it. */
export const impersonal = (text: string): string =>
  cut(
    personal
      .reduce((clean, [shape, instead]) => clean.replace(shape, instead), text)
      .replace(/\s+/g, ' ')
      .trim(),
  );

export const cut = (text: string): string => Array.from(text).slice(0, LONGEST_TEXT).join('');

/** Questions that differ in case, spacing or closing marks are the same one. */
export const sameQuestion = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
