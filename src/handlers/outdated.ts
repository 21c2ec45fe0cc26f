// A button that this version no longer has, under a message of an earlier one.
import { isInMessage, readPress } from '../bot/conversation/press.ts';
import { respondTo } from '../bot/conversation/show.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import { notice } from '../bot/reply/notices.ts';
import type { ActionHandler } from './handler.ts';

export const sayOutdated: ActionHandler = async (bot, { ack, body, respond, ...args }) => {
  await ack();
  const press = readPress({ body, respond });
  if (!isInMessage(press)) return;
  await respondTo(bot, visitOf(args), press, notice('outdated'));
};
