// Another page of an answer, in an answer's message or modal and in the explorer.
import { answerCarried } from '../bot/conversation/answering.ts';
import { showExplorer } from '../bot/conversation/explore.ts';
import { readPress } from '../bot/conversation/press.ts';
import { showPage } from '../bot/conversation/show.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import { callbacks } from '../views/ids.ts';
import { readExplorerState, readPage } from '../views/values.ts';
import type { ActionHandler } from './handler.ts';

export const turnPage: ActionHandler = async (bot, { ack, body, respond, ...args }) => {
  await ack();
  const press = readPress({ body, respond });
  const { page, question } = readPage(press.value) ?? { page: 1, question: 'help' };
  if (press.place === 'modal' && press.view.callback === callbacks.explorer)
    return showExplorer(bot, visitOf(args), press, { ...readExplorerState(press.view.metadata), page });
  await showPage(bot, visitOf(args), press, answerCarried(bot.library(), question), page);
};
