// @career in a channel: answered in the thread of the message, or in the one it begins.
import { readSaid } from '../bot/conversation/said.ts';
import { answerSaid } from '../bot/conversation/turn.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import type { EventHandler } from './handler.ts';

export const answerMention: EventHandler<'app_mention'> = async (bot, { event, ...args }) => {
  const said = readSaid(event);
  if (said) await answerSaid(bot, visitOf(args), said, 'thread');
};
