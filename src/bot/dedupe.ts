// Slack tries an event again where it does not hear from us in time: each is taken once, whoever takes it.
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { z } from 'zod';
import type { Parts } from './bot.ts';
import { isFirst } from './conversation/once.ts';
import { teamOf } from './conversation/visit.ts';

const Envelope = z.object({ event_id: z.string(), event: z.object({ type: z.string() }).loose() });

/** What must be done however often it is said: deleting twice is deleting. */
const repeatable: ReadonlySet<string> = new Set(['app_uninstalled', 'tokens_revoked']);

export const takeOnce =
  (parts: Parts): Middleware<AnyMiddlewareArgs> =>
  async ({ body, context, next }) => {
    const { data: envelope } = Envelope.safeParse(body);
    const once = envelope !== undefined && !repeatable.has(envelope.event.type);
    if (once && !(await isFirst(parts, teamOf(context), 'event', envelope.event_id))) return;
    await next();
  };
