// What a failed request was, as far as its body tells: enough to reach the person, and no more.
import { z } from 'zod';
import { mentions } from './conversation/said.ts';

const id = z.object({ id: z.string() }).nullish();

const Body = z.object({
  command: z.string().optional(),
  text: z.string().optional(),
  user_id: z.string().optional(),
  user: id,
  trigger_id: z.string().optional(),
  response_url: z.url().optional(),
  callback_id: z.string().optional(),
  type: z.string().optional(),
  actions: z.array(z.object({ action_id: z.string().optional() }).loose()).optional(),
  view: z.object({ id: z.string(), type: z.string() }).loose().optional(),
  event: z
    .object({
      type: z.string(),
      user: z.string().optional(),
      channel: z.string().optional(),
      channel_type: z.string().optional(),
      ts: z.string().optional(),
      thread_ts: z.string().optional(),
      tab: z.string().optional(),
      text: z.string().optional(),
    })
    .loose()
    .optional()
    .catch(undefined),
});
export type Failing = z.infer<typeof Body>;

export const readFailing = (body: unknown): Failing => Body.catch({}).parse(body);

/** A name for the log: what was used, never what was said. */
export const triggerOf = ({ command, event, actions, callback_id, view, type }: Failing): string =>
  command ?? event?.type ?? actions?.[0]?.action_id ?? callback_id ?? view?.type ?? type ?? 'unknown';

export const personIn = ({ user_id, user, event }: Failing): string | undefined =>
  user_id ?? user?.id ?? event?.user;

/** What can be asked again by a button under the sentence. */
export const questionIn = ({ command, text, event }: Failing): string | undefined => {
  if (command !== undefined) return `${command} ${text ?? ''}`.trim();
  const said = event?.type === 'message' || event?.type === 'app_mention' ? event.text : undefined;
  return said?.replace(/<@[^>]*>/g, ' ').trim();
};

/** An event that is a question to us, as far as it says; what is only overheard is nobody's wait for an answer. */
export const isToUs = ({ event }: Failing, botUserId: string | undefined): boolean =>
  event?.type === 'app_mention' ||
  (event?.type === 'message' && (event.channel_type === 'im' || mentions(event.text ?? '', botUserId)));
