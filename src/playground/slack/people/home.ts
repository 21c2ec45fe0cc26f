// The app's own page in Slack: its Home and Messages tabs, its prompts, its stop button.
import { viewJson } from '../api/view-json.ts';
import { eventOf, isSubscribed } from '../delivery/event-body.ts';
import type { Delivery } from '../delivery/model.ts';
import { sendEvent } from '../delivery/retry.ts';
import { changeMessage, threadOf } from '../workspace/messages.ts';
import type { Message, User } from '../workspace/model.ts';
import { promptsOf, sessionOf } from '../workspace/sessions.ts';
import { appConversation, type Site } from './site.ts';
import { type Spoken, say } from './speak.ts';

/** Slack tells the app of every opening, but only if it subscribed and the tab exists. */
export async function openHome(
  site: Site,
  user: User,
  tab: 'home' | 'messages' = 'home',
): Promise<Delivery | undefined> {
  const { world } = site;
  if (tab === 'home' && world.app.declared?.homeTab === false) throw new Error('The app has no Home tab');
  if (!isSubscribed(world, 'app_home_opened')) return undefined;
  const view = world.homes.get(user.id);
  const event = {
    type: 'app_home_opened',
    user: user.id,
    channel: appConversation(site, user).id,
    tab,
    ...(view === undefined ? {} : { view: viewJson(world, view) }),
  };
  return sendEvent(site.desk, eventOf(world, event));
}

/** The button is there only while the app works in the thread and listens for it. */
export async function stopAgent(site: Site, user: User, inThread: Message): Promise<Delivery> {
  const { world } = site;
  const threadTs = inThread.threadTs ?? inThread.ts;
  const session = sessionOf(world, inThread.channel, threadTs);
  const offered = session?.status === 'processing' && isSubscribed(world, 'agent_session_stopped');
  if (!offered) throw new Error('There is nothing to stop in this thread');
  const open = threadOf(world, inThread.channel, threadTs).filter(
    (message) => message.stream?.state === 'open',
  );
  for (const message of open) {
    if (message.stream === undefined) continue;
    changeMessage(world, message, { stream: { ...message.stream, state: 'stopped_by_user' } });
  }
  const event = {
    type: 'agent_session_stopped',
    user: user.id,
    channel: inThread.channel,
    thread_ts: threadTs,
    streaming_message_ts: open.map((message) => message.ts),
  };
  return sendEvent(site.desk, eventOf(world, event));
}

/** A clicked prompt is sent as if it had been typed. */
export async function takePrompt(site: Site, user: User, title: string, thread?: Message): Promise<Spoken> {
  const conversation = appConversation(site, user);
  const offered = promptsOf(site.world, conversation.id, thread?.threadTs ?? thread?.ts);
  const prompt = offered?.prompts.find((one) => one.title === title);
  if (prompt === undefined) throw new Error(`No prompt is called ${title}`);
  return say(site, user, conversation.id, prompt.message, { thread });
}
