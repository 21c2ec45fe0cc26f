// Summarize, or Ask the model: a checked summary of the answer whose button was pressed, for the one who pressed it.
import { answerCarried } from '../bot/conversation/answering.ts';
import { isInMessage, readPress } from '../bot/conversation/press.ts';
import { showSummary } from '../bot/conversation/summary.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import type { ActionHandler } from './handler.ts';

export const summarize: ActionHandler = async (bot, { ack, body, respond, ...args }) => {
  await ack();
  const press = readPress({ body, respond });
  if (!isInMessage(press)) return;
  await showSummary(bot, visitOf(args), press, answerCarried(bot.library(), press.value));
};
