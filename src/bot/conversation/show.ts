// Where the answer to a click is shown: beside the message, for the one who clicked; in our own conversation; in a modal.
import { answerModal } from '../../views/answer-modal.ts';
import type { Surface } from '../../views/controls.ts';
import { callbacks } from '../../views/ids.ts';
import type { Rendered } from '../../views/render.ts';
import type { Bot } from '../bot.ts';
import { deskFor } from '../reply/desk.ts';
import type { Address } from '../reply/letter.ts';
import { send } from '../reply/send.ts';
import { type Asked, catalogueFor } from './answering.ts';
import { renderOffering } from './offer.ts';
import type { InMessage, Press } from './press.ts';
import { postAnswer } from './reply.ts';
import { keepTurn } from './threads.ts';
import type { Visit } from './visit.ts';

export const surfaceOf = ({ place }: Press): Surface => surfaces[place];
const surfaces: Readonly<Record<Press['place'], Surface>> = {
  private: 'command',
  channel: 'command',
  dm: 'dm',
  modal: 'modal',
  home: 'modal',
};

/** The answer to another question. */
export async function showAnswer(bot: Bot, visit: Visit, press: Press, asked: Asked): Promise<void> {
  switch (press.place) {
    case 'private':
    case 'channel':
      await respondTo(bot, visit, press, renderOffering(bot, asked, { surface: 'command' }));
      return;
    case 'dm':
      return goOnInThread(bot, visit, press, asked);
    case 'home':
      await visit.client.views.open({ trigger_id: press.trigger, view: modalOf(asked, 1) });
      return;
    case 'modal':
      return showInModal(visit, press, asked);
  }
}

/** Another page of the same answer takes the place of the one before, where nobody else reads it. */
export async function showPage(
  bot: Bot,
  visit: Visit,
  press: Press,
  asked: Asked,
  page: number,
): Promise<void> {
  switch (press.place) {
    case 'private':
    case 'dm':
    case 'channel': {
      const message = renderOffering(bot, asked, { surface: surfaceOf(press), page });
      return respondTo(bot, visit, press, message, press.place !== 'channel');
    }
    case 'modal':
      await visit.client.views.update({ view_id: press.view.id, view: modalOf(asked, page) });
      return;
    case 'home':
      await visit.client.views.open({ trigger_id: press.trigger, view: modalOf(asked, page) });
  }
}

/** For the one who clicked, beside the message. */
export async function respondTo(
  bot: Bot,
  visit: Visit,
  press: InMessage,
  message: Rendered,
  replaces = false,
): Promise<void> {
  const letter = { message, to: addressOf(visit, press), visibleTo: 'asker', replaces } as const;
  await send(deskFor(bot, visit), letter, 'respond');
}

export const addressOf = ({ user }: Visit, { channel, thread, respond }: InMessage): Address => ({
  user,
  channel,
  respond,
  ...(thread === undefined ? {} : { thread }),
});

async function goOnInThread(bot: Bot, visit: Visit, press: InMessage, asked: Asked): Promise<void> {
  const thread = press.thread ?? press.messageTs;
  const { channel, respond } = press;
  const rest = await postAnswer(bot, visit, { user: visit.user, channel, thread, respond }, asked, 'dm');
  await keepTurn(bot, { team: visit.team, channel, thread }, asked, visit.user);
  await rest();
}

/** The explorer and a section stay below, to come back to. */
async function showInModal(
  { client }: Visit,
  press: Extract<Press, { place: 'modal' }>,
  asked: Asked,
): Promise<void> {
  const view = modalOf(asked, 1);
  if (press.view.callback === callbacks.answer) await client.views.update({ view_id: press.view.id, view });
  else await client.views.push({ trigger_id: press.trigger, view });
}

const modalOf = ({ answer, text, again, library }: Asked, page: number) =>
  answerModal(answer, { question: again ?? text, page }, catalogueFor(library));
