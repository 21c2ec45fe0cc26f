// Messages where the app can read them: in our own conversation all are for us, in a channel few are.
import { mentions, readSaid } from '../bot/conversation/said.ts';
import { answerOverheard, answerSaid } from '../bot/conversation/turn.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import type { EventHandler } from './handler.ts';

export const answerMessage: EventHandler<'message'> = async (bot, { event, ...args }) => {
  const said = readSaid(event);
  const visit = visitOf(args);
  if (!said) return;
  if (said.direct) {
    const at = { team: visit.team, channel: said.channel, thread: said.thread };
    await bot.agent.during(visit.client, at, said.user, () => answerSaid(bot, visit, said, 'dm'));
  } else if (mentions(said.text, visit.botUserId)) await answerSaid(bot, visit, said, 'thread');
  else if (said.inThread) await answerOverheard(bot, visit, said);
};
