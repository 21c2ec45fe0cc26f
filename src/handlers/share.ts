// Share here: the answer once more, for all to see, under the name of the one who shares it.
import { answerCarried, render } from '../bot/conversation/answering.ts';
import { countAnswer } from '../bot/conversation/keep.ts';
import { isFirst } from '../bot/conversation/once.ts';
import { readPress } from '../bot/conversation/press.ts';
import { respondTo } from '../bot/conversation/show.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import { deskFor } from '../bot/reply/desk.ts';
import { notice } from '../bot/reply/notices.ts';
import { send } from '../bot/reply/send.ts';
import type { ActionHandler } from './handler.ts';

export const share: ActionHandler = async (bot, { ack, body, respond, ...args }) => {
  const since = bot.clock.now();
  await ack();
  const press = readPress({ body, respond });
  const visit = visitOf(args);
  if (press.place === 'modal' || press.place === 'home') return;
  const { channel, messageTs, thread } = press;
  const first = await isFirst(bot, visit.team, 'share', `${channel}:${messageTs}:${press.value}`);
  if (!first) return respondTo(bot, visit, press, notice('sharedBefore'));
  const asked = answerCarried(bot.library(), press.value);
  const message = render(asked, { surface: 'shared', sharedBy: visit.user });
  const to = { user: visit.user, channel, respond, ...(thread === undefined ? {} : { thread }) };
  await send(deskFor(bot, visit), { message, to, visibleTo: 'everyone' }, 'respond');
  countAnswer(bot, asked, { surface: 'shared', since });
};
