// Scores answers against questions with known gold passages: what share of them a person can read in the first reply.
import { z } from 'zod';

export const EvalQuestion = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.string(),
  answerable: z.boolean(),
  gold: z.array(z.object({ doc: z.string(), quote: z.string() })),
  must_mention: z.array(z.string()).default([]),
  must_not: z.array(z.string()).default([]),
});
export type EvalQuestion = z.infer<typeof EvalQuestion>;

export interface Reply {
  readonly outcome: string;
  readonly text: string;
  readonly ms: number;
}

export interface Scored {
  readonly question: EvalQuestion;
  readonly reply: Reply;
  /** Share of the gold passages whose words stand in the reply. */
  readonly found: number;
  /** Says what must not be said. */
  readonly wrong: boolean;
  readonly refused: boolean;
  readonly score: number;
  readonly words: number;
}

/** A reader gives up: what comes later does not count. */
const READ = 4000;

/** Words alone, so that markup, links and punctuation make no difference. */
export const flat = (text: string): string =>
  ` ${text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(?:https?|mailto)[^|>]*\|([^>]*)>/g, '$1')
    .replace(/https?:\/\/\S+|<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

export function scoreReply(question: EvalQuestion, reply: Reply): Scored {
  const raw = reply.text.slice(0, READ);
  const text = flat(raw);
  const says = (phrase: string) => (flat(phrase).trim() ? text.includes(flat(phrase)) : raw.includes(phrase));
  const answered = reply.outcome === 'answered';
  const hits = question.gold.filter(({ quote }) => text.includes(flat(quote))).length;
  const found = question.answerable && answered ? hits / Math.max(1, question.gold.length) : 0;
  const wrong = question.must_not.some(says);
  const right = question.answerable ? found : Number(!answered);
  return {
    question,
    reply,
    found,
    wrong,
    refused: !answered,
    score: wrong ? 0 : right,
    words: flat(reply.text).split(' ').length - 2,
  };
}

export interface Summary {
  readonly questions: number;
  readonly score: number;
  readonly hit: number;
  readonly recall: number;
  readonly refusedRightly: number;
  readonly refusedWrongly: number;
  readonly wrong: number;
  readonly medianWords: number;
  readonly p50: number;
  readonly p99: number;
}

export function summarize(scored: readonly Scored[]): Summary {
  const asked = scored.filter((s) => s.question.answerable);
  const silent = scored.filter((s) => !s.question.answerable);
  const answered = asked.filter((s) => !s.refused);
  return {
    questions: scored.length,
    score: mean(scored.map((s) => s.score)),
    hit: mean(asked.map((s) => Number(s.found > 0))),
    recall: mean(asked.map((s) => s.found)),
    refusedRightly: mean(silent.map((s) => Number(s.refused && !s.wrong))),
    refusedWrongly: mean(asked.map((s) => Number(s.refused))),
    wrong: mean(scored.map((s) => Number(s.wrong))),
    medianWords: quantile(
      answered.map((s) => s.words),
      0.5,
    ),
    p50: quantile(
      scored.map((s) => s.reply.ms),
      0.5,
    ),
    p99: quantile(
      scored.map((s) => s.reply.ms),
      0.99,
    ),
  };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}
