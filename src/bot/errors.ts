// Whatever fails: the person gets one friendly sentence with a reference, and the log has the reference and the error.
import type { Context, webApi } from '@slack/bolt';
import { renderFailure } from '../views/failure.ts';
import type { Rendered } from '../views/render.ts';
import type { Acknowledging } from './acknowledging.ts';
import type { Bot } from './bot.ts';
import { type Failing, isToUs, personIn, questionIn, readFailing, triggerOf } from './failing.ts';
import { failureModal } from './failure-modal.ts';
import { reference } from './log.ts';

export interface Failure {
  readonly error: Error;
  readonly body: unknown;
  /** Missing where it was not known yet whose token to use. */
  readonly context?: Context;
}

export interface ErrorParts {
  readonly bot: Bot;
  readonly acks: Acknowledging;
  readonly client: webApi.WebClient;
  readonly fetch: webApi.FetchFunction;
}

export async function reportFailure(parts: ErrorParts, { error, context, body }: Failure): Promise<void> {
  const { log, metrics } = parts.bot;
  const failing = readFailing(body);
  const ref = reference();
  log.error({ ref, trigger: triggerOf(failing), err: error }, 'a request failed');
  metrics.count('errors', { kind: error.name });
  const message = renderFailure(ref, questionIn(failing));
  const toUs = isToUs(failing, context?.botUserId);
  const reach: Reach = { ...parts, failing, toUs, message, token: context?.botToken };
  const told = await tell(reach, context);
  if (!told) log.warn({ ref, trigger: triggerOf(failing) }, 'nobody was told of the failure');
}

interface Reach extends ErrorParts {
  readonly failing: Failing;
  /** It came as an event, and the event is a question to us. */
  readonly toUs: boolean;
  readonly message: Rendered;
  readonly token: string | undefined;
}

/** The ways to reach the person, best first; undefined where a way is not open. */
type Route = (reach: Reach) => Promise<unknown> | undefined;

async function tell(reach: Reach, context: Context | undefined): Promise<boolean> {
  const { log } = reach.bot;
  try {
    if (await reach.acks.settle(context, reach.message)) return true;
  } catch (err) {
    log.warn({ err }, 'could not acknowledge a failed request');
  }
  for (const route of routes) {
    try {
      const sent = route(reach);
      if (sent === undefined) continue;
      await sent;
      return true;
    } catch (err) {
      log.warn({ err }, 'could not tell of a failure this way');
    }
  }
  return false;
}

const byResponseUrl: Route = ({ failing, message, fetch }) => {
  const { response_url: url } = failing;
  if (url === undefined) return undefined;
  const body = JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...message });
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(
    (answer) => {
      if (!answer.ok) throw new Error(`The response URL answered ${answer.status}.`);
    },
  );
};

const inThread: Route = ({ failing: { event }, toUs, message, client, token }) => {
  const { channel, ts, thread_ts: thread = ts } = event ?? {};
  if (!toUs || token === undefined || channel === undefined || thread === undefined) return undefined;
  return client.chat.postMessage({ token, channel, thread_ts: thread, ...message });
};

const inModal: Route = ({ failing: { view, trigger_id: trigger }, message, client, token }) => {
  if (token === undefined || trigger === undefined || view?.type !== 'modal') return undefined;
  return client.views.push({ token, trigger_id: trigger, view: failureModal(message) });
};

const onHome: Route = ({ failing: { event }, message, client, token }) => {
  if (token === undefined || event?.type !== 'app_home_opened' || event.user === undefined) return undefined;
  if (event.tab !== 'home') return undefined;
  const view = { type: 'home' as const, blocks: [...message.blocks] };
  return client.views.publish({ token, user_id: event.user, view });
};

/** Not for what happens without anybody asking: opening Home, stopping, uninstalling, each letter typed in a search. */
const directly: Route = ({ failing, toUs, message, client, token }) => {
  const person = personIn(failing);
  const asked = failing.event === undefined ? failing.type !== 'block_suggestion' : toUs;
  if (token === undefined || person === undefined || !asked) return undefined;
  return client.chat.postMessage({ token, channel: person, ...message });
};

const routes: readonly Route[] = [byResponseUrl, inThread, inModal, onHome, directly];
