// Show source: the whole section verbatim in a modal, over whatever is open; other sections and pages in the same one.
import { readPress } from '../bot/conversation/press.ts';
import { sourceModal } from '../views/source-modal.ts';
import { readSourceState, type SourceState } from '../views/values.ts';
import type { ActionHandler } from './handler.ts';

export const openSource: ActionHandler = async (bot, { ack, body, respond, client }) => {
  await ack();
  const press = readPress({ body, respond });
  const view = sourceModal(bot.library(), { refs: press.value, at: 0, page: 1 });
  if (press.place === 'modal') await client.views.push({ trigger_id: press.trigger, view });
  else await client.views.open({ trigger_id: press.trigger, view });
};

type Turn = (state: SourceState, value: number) => SourceState;

const turning =
  (turn: Turn): ActionHandler =>
  async (bot, { ack, body, respond, client }) => {
    await ack();
    const press = readPress({ body, respond });
    const state = press.place === 'modal' ? readSourceState(press.view.metadata) : undefined;
    if (press.place !== 'modal' || !state) return;
    const view = sourceModal(bot.library(), turn(state, Number(press.value)));
    await client.views.update({ view_id: press.view.id, view });
  };

export const turnSourcePage = turning((state, page) => ({ ...state, page }));
export const chooseSection = turning((state, at) => ({ ...state, at, page: 1 }));
