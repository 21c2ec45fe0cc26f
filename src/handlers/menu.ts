// The menu of a reply in a thread: mute, and what can be asked.
import { answerTo, render } from '../bot/conversation/answering.ts';
import { isInMessage, readPress } from '../bot/conversation/press.ts';
import { respondTo } from '../bot/conversation/show.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import { notice } from '../bot/reply/notices.ts';
import { readMenuItem } from '../views/values.ts';
import type { ActionHandler } from './handler.ts';

export const chooseInMenu: ActionHandler = async (bot, { ack, body, respond, ...args }) => {
  await ack();
  const press = readPress({ body, respond });
  const visit = visitOf(args);
  if (!isInMessage(press)) return;
  if (readMenuItem(press.value) === 'mute') {
    const thread = press.thread ?? press.messageTs;
    await bot.store.setMuted({ team: visit.team, channel: press.channel, thread }, true);
    return respondTo(bot, visit, press, notice('muted'));
  }
  const asked = answerTo(bot.library(), 'help');
  await respondTo(bot, visit, press, render(asked, { surface: 'command' }));
};
