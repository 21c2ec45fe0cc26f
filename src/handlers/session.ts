// Stop in the agent pane: Slack leaves it to us to say that nothing is running any more.
import { visitOf } from '../bot/conversation/visit.ts';
import type { EventHandler } from './handler.ts';

export const stopSession: EventHandler<'agent_session_stopped'> = async (bot, { event, ...args }) => {
  const { team, client } = visitOf(args);
  await bot.agent.ready(client, { team, channel: event.channel, thread: event.thread_ts });
};
