// Stop in the agent pane: what is being written ends, and Slack leaves it to us to say that nothing runs any more.
import { summaryKey } from '../bot/conversation/summary.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import type { EventHandler } from './handler.ts';

export const stopSession: EventHandler<'agent_session_stopped'> = async (bot, { event, ...args }) => {
  const { team, client } = visitOf(args);
  bot.summaries.running.stop(summaryKey(team, event.channel, event.thread_ts));
  await bot.agent.ready(client, { team, channel: event.channel, thread: event.thread_ts });
};
