// Share here: the answer once more, for all to see, under the name of the one who shares it.
import { answerCarried } from '../bot/conversation/answering.ts';
import { countAnswer } from '../bot/conversation/keep.ts';
import { isFirst } from '../bot/conversation/once.ts';
import { isInMessage, readPress } from '../bot/conversation/press.ts';
import { addressOf, respondTo } from '../bot/conversation/show.ts';
import { renderShared } from '../bot/conversation/summary.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import { deskFor } from '../bot/reply/desk.ts';
import { notice } from '../bot/reply/notices.ts';
import { send } from '../bot/reply/send.ts';
import { readShare } from '../views/values.ts';
import type { ActionHandler } from './handler.ts';

export const share: ActionHandler = async (bot, { ack, body, respond, ...args }) => {
  const since = bot.clock.now();
  await ack();
  const press = readPress({ body, respond });
  const visit = visitOf(args);
  if (!isInMessage(press)) return;
  const first = await isFirst(bot, visit.team, 'share', `${press.channel}:${press.messageTs}:${press.value}`);
  if (!first) return respondTo(bot, visit, press, notice('sharedBefore'));
  const { question, summarized } = readShare(press.value);
  const asked = answerCarried(bot.library(), question);
  const message = await renderShared(bot, visit, asked, summarized);
  const letter = { message, to: addressOf(visit, press), visibleTo: 'everyone' } as const;
  await send(deskFor(bot, visit), letter, 'respond');
  countAnswer(bot, asked, { surface: 'shared', since });
};
