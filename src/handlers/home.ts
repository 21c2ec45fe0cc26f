// The app's own page: Home is drawn anew at each opening, the agent pane is told what to ask first.
import { answerTo } from '../bot/conversation/answering.ts';
import { orElse } from '../bot/conversation/threads.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import { homeView } from '../views/home.ts';
import { suggestedPrompts } from '../views/prompts.ts';
import type { EventHandler } from './handler.ts';

export const openHome: EventHandler<'app_home_opened'> = async (bot, { event, client, context }) => {
  const { team, user } = visitOf({ client, context });
  const library = bot.library();
  if (event.tab === 'messages')
    return bot.agent.suggest(client, { team, channel: event.channel }, suggestedPrompts(library));
  const recent = await orElse(bot, [], () => bot.store.recent(team, user));
  const { answer } = answerTo(library, 'help');
  const help = answer.outcome === 'help' ? answer.lines : [];
  await client.views.publish({ user_id: user, view: homeView({ library, recent, help }) });
};
