// /level, /behaviors, /requirements, /specialty, /compare, /career: answered in the acknowledgement, for the asker alone.
import { answerTo } from '../bot/conversation/answering.ts';
import { countAnswer, keepQuestion } from '../bot/conversation/keep.ts';
import { renderOffering } from '../bot/conversation/offer.ts';
import { readOrder } from '../bot/conversation/said.ts';
import { followWithSummary } from '../bot/conversation/summary.ts';
import { wholeChannel } from '../bot/conversation/threads.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import { type Notice, notice } from '../bot/reply/notices.ts';
import type { CommandHandler } from './handler.ts';

export const answerCommand: CommandHandler = async (bot, { ack, command, respond, ...args }) => {
  const since = bot.clock.now();
  const visit = visitOf(args);
  const asked = answerTo(bot.library(), questionIn(command));
  await ack({ response_type: 'ephemeral', ...renderOffering(bot, asked, { surface: 'command' }) });
  countAnswer(bot, asked, { surface: 'command', since });
  await keepQuestion(bot, visit, asked);
  await followWithSummary(bot, visit, asked, { user: visit.user, channel: command.channel_id, respond });
};

/** `/career mute` is about this channel: commands cannot be used in threads. */
export const careerCommand: CommandHandler = async (bot, args) => {
  const order = readOrder(args.command.text);
  if (order !== 'mute' && order !== 'unmute') return answerCommand(bot, args);
  const { channel_id: channel } = args.command;
  const direct = channel.startsWith('D');
  const muted = order === 'mute';
  if (!direct) await bot.store.setMuted(wholeChannel({ team: visitOf(args).team, channel }), muted);
  const said: Notice = direct ? 'direct' : muted ? 'channelMuted' : 'channelUnmuted';
  await args.ack({ response_type: 'ephemeral', ...notice(said) });
};

const questionIn = ({ command, text }: { readonly command: string; readonly text: string }): string =>
  readOrder(text) === 'help' || (command === '/career' && text.trim() === '') ? 'help' : `${command} ${text}`;
