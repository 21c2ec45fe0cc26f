// The career explorer: opened by the shortcut or from Home, drawn anew in place at each choice.
import { chosenIn, explorerFor, showExplorer } from '../bot/conversation/explore.ts';
import { readPress } from '../bot/conversation/press.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import type { ExplorerChoice } from '../views/explorer.ts';
import type { ActionHandler, GlobalShortcutHandler } from './handler.ts';

export const openExplorer: GlobalShortcutHandler = async (bot, { ack, shortcut, client }) => {
  await ack();
  await client.views.open({ trigger_id: shortcut.trigger_id, view: explorerFor(bot.library(), {}) });
};

export const openExplorerFromHome: ActionHandler = async (bot, { ack, body, client }) => {
  await ack();
  await client.views.open({ trigger_id: body.trigger_id, view: explorerFor(bot.library(), {}) });
};

export const choose =
  (choice: ExplorerChoice): ActionHandler =>
  async (bot, { ack, body, respond, ...args }) => {
    await ack();
    const press = readPress({ body, respond });
    if (press.place === 'modal') await showExplorer(bot, visitOf(args), press, chosenIn(press.view, choice));
  };
