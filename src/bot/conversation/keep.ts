// What is counted and kept of an answer: figures always, what the documents lack, a person's own questions if wanted.
import type { Answer } from '../../answers/answer.ts';
import type { Surface } from '../../views/controls.ts';
import type { Bot } from '../bot.ts';
import type { Asked } from './answering.ts';
import { quietly } from './threads.ts';
import type { Visit } from './visit.ts';

export interface Occasion {
  readonly surface: Surface;
  /** When the request came in. */
  readonly since: number;
}

export function countAnswer(bot: Bot, { answer }: Asked, { surface, since }: Occasion): void {
  const { intent, outcome } = answer;
  bot.metrics.count('answers', { intent, outcome, surface });
  bot.metrics.observe('answerSeconds', { surface }, (bot.clock.now() - since) / 1000);
}

/** A question somebody typed. The store leaves out what is not to be kept. */
export async function keepQuestion(bot: Bot, { team, user }: Visit, asked: Asked): Promise<void> {
  const { answer } = asked;
  const text = askedFor(asked);
  if (answer.outcome === 'help' || text === '') return;
  await quietly(bot, async () => {
    if (answer.outcome === 'not_found') {
      const nearest = answer.near[0]?.label;
      await bot.store.addUnanswered({ team, text, ...(nearest === undefined ? {} : { nearest }) });
    }
    await bot.store.addRecent(team, user, text);
  });
}

/** "/career" adds nothing to the words after it. */
const askedFor = ({ text }: Asked): string => text.replace(/^\/career\s+/i, '');

/** Which answer a vote is on: what it shows, not what was asked. */
export function answerKey(answer: Answer): string {
  const shown = answer.outcome === 'answered' ? answer.groups.map(({ doc, path }) => [doc, ...path]) : [];
  const places = [...new Set(shown.map((place) => place.join(' › ')))].slice(0, 3);
  return [answer.outcome, answer.intent, ...places].join(' | ').slice(0, 300);
}
