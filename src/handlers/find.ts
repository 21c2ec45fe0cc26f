// "Find in the job families" on any message: what the documents say about it, for the one who looks.
import { z } from 'zod';
import { answerTo } from '../bot/conversation/answering.ts';
import { countAnswer } from '../bot/conversation/keep.ts';
import { renderOffering } from '../bot/conversation/offer.ts';
import { followWithSummary } from '../bot/conversation/summary.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import { deskFor } from '../bot/reply/desk.ts';
import { send } from '../bot/reply/send.ts';
import type { MessageShortcutHandler } from './handler.ts';

const Message = z.object({ ts: z.string(), thread_ts: z.string().optional() });

export const find: MessageShortcutHandler = async (bot, { ack, shortcut, respond, ...args }) => {
  const since = bot.clock.now();
  await ack();
  const visit = visitOf(args);
  const asked = answerTo(bot.library(), shortcut.message.text ?? '');
  const message = renderOffering(bot, asked, { surface: 'command' });
  const to = { user: visit.user, channel: shortcut.channel.id, respond, ...threadOf(shortcut.message) };
  await send(deskFor(bot, visit), { message, to, visibleTo: 'asker' }, 'respond');
  countAnswer(bot, asked, { surface: 'command', since });
  await followWithSummary(bot, visit, asked, to);
};

/** Where it is read: a reply in its thread, the first message of a thread in the channel. */
function threadOf(message: unknown): { readonly thread?: string } {
  const { ts, thread_ts: thread } = Message.parse(message);
  return thread === undefined || thread === ts ? {} : { thread };
}
