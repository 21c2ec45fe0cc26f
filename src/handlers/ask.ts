// A next step, an option, "… N more", a level or a specialty picked from a menu: asked for the one who clicks.
import { answerCarried } from '../bot/conversation/answering.ts';
import { countAnswer } from '../bot/conversation/keep.ts';
import { readPress } from '../bot/conversation/press.ts';
import { addressOf, showAnswer, surfaceOf } from '../bot/conversation/show.ts';
import { followWithSummary } from '../bot/conversation/summary.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import type { Library } from '../knowledge/library/library.ts';
import { levelAsk, specialtyAsk } from '../views/pickers.ts';
import type { ActionHandler } from './handler.ts';

type Read = (library: Library, value: string) => string | undefined;

/** What is chosen may be gone since: then help says what is there. */
const asking =
  (read: Read): ActionHandler =>
  async (bot, { ack, body, respond, ...args }) => {
    const since = bot.clock.now();
    await ack();
    const press = readPress({ body, respond });
    const library = bot.library();
    const visit = visitOf(args);
    const asked = answerCarried(library, read(library, press.value) ?? 'help');
    await showAnswer(bot, visit, press, asked);
    countAnswer(bot, asked, { surface: surfaceOf(press), since });
    if (press.place === 'private' || press.place === 'channel')
      await followWithSummary(bot, visit, asked, addressOf(visit, press));
  };

export const askAgain = asking((_, value) => value);
export const askLevel = asking(levelAsk);
export const askSpecialty = asking(specialtyAsk);
