// Assembles the Slack app from its parts. Nothing is called or listened to before it is started.
import { App, type Authorize, type Receiver, type webApi } from '@slack/bolt';
import { absentFeatures } from './absent.ts';
import { acknowledging } from './acknowledging.ts';
import { agentFor } from './agent.ts';
import type { Bot, Parts } from './bot.ts';
import { takeOnce } from './dedupe.ts';
import { type Failure, reportFailure } from './errors.ts';
import { boltLogger } from './log.ts';
import { newestOnly } from './newest.ts';
import { register } from './register.ts';

/** How the app and Slack reach each other. */
export interface Connection {
  readonly receiver: Receiver;
  /** Left out where the receiver has an installer that knows the tokens. */
  readonly authorize?: Authorize<boolean>;
  readonly clientOptions: webApi.WebClientOptions;
}

export function createApp(parts: Parts, { receiver, authorize, clientOptions }: Connection): App {
  const absent = absentFeatures(parts.clock);
  const bot: Bot = { ...parts, agent: agentFor(parts.log, absent), absent, modals: newestOnly() };
  const app = new App({
    receiver,
    ...(authorize ? { authorize } : {}),
    clientOptions,
    logger: boltLogger(parts.log),
    convoStore: false,
    extendedErrorHandler: true,
  });
  const acks = acknowledging();
  app.use(({ next }) => parts.inFlight.run(next));
  app.use(takeOnce(parts));
  register(app, bot, acks);
  const errors = { bot, acks, client: app.client, fetch: clientOptions.fetch ?? fetch };
  app.error((failure: Failure) => parts.inFlight.run(() => reportFailure(errors, failure)));
  return app;
}
