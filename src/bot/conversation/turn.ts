// One turn of a conversation: what somebody said, the answer under it, and what is kept of both.
import type { Question } from '../../answers/question/question.ts';
import type { Library } from '../../knowledge/library/library.ts';
import type { Bot } from '../bot.ts';
import { deskFor } from '../reply/desk.ts';
import { type Notice, notice } from '../reply/notices.ts';
import { send } from '../reply/send.ts';
import { type Asked, answerTo } from './answering.ts';
import { countAnswer, keepQuestion } from './keep.ts';
import { isFirst } from './once.ts';
import { goesOn, hear } from './overheard.ts';
import { postAnswer, type ReplySurface, type Rest } from './reply.ts';
import { readOrder, type Said } from './said.ts';
import { keepAside, keepTurn, readThread, wholeChannel } from './threads.ts';
import type { Visit } from './visit.ts';

/** Something said to us: it is answered whatever it is, once. */
export async function answerSaid(bot: Bot, visit: Visit, said: Said, surface: ReplySurface): Promise<void> {
  const since = bot.clock.now();
  if (!(await isFirst(bot, visit.team, 'message', `${said.channel}:${said.ts}`))) return;
  const order = readOrder(said.text);
  if (order === 'mute' || order === 'unmute') return obey(bot, visit, said, order);
  const library = bot.library();
  const before = await topicBefore(bot, visit, said, library);
  const asked = order === 'help' ? answerTo(library, 'help') : answerTo(library, said.text, before);
  const rest = await replyTo(bot, visit, said, asked, { surface, since });
  await keepQuestion(bot, visit, asked);
  await rest();
}

/** Something said near us: answered only where it is plainly a follow-up of what we were asked. */
export async function answerOverheard(bot: Bot, visit: Visit, said: Said): Promise<void> {
  const since = bot.clock.now();
  const library = bot.library();
  const thread = await readThread(bot, keyOf(visit, said), library);
  if (thread.askers.length === 0 || thread.muted) return;
  const asked = answerTo(library, said.text, thread.before);
  const alone = answerTo(library, said.text);
  const hearing = hear({ ...thread, text: said.text, question: alone.question, author: said.user });
  const found = asked.answer.outcome === 'answered' || asked.answer.outcome === 'choose';
  if (hearing === 'stay_out' || (hearing === 'only_if_found' && !found)) {
    if (!thread.aside) await keepAside(bot, keyOf(visit, said), thread);
    return;
  }
  if (!(await isFirst(bot, visit.team, 'message', `${said.channel}:${said.ts}`))) return;
  const rest = await replyTo(bot, visit, said, asked, { surface: 'thread', since });
  await rest();
}

interface Occasion {
  readonly surface: ReplySurface;
  readonly since: number;
}

/** What comes next may be a follow-up: the topic is kept before the summary is written. */
async function replyTo(bot: Bot, visit: Visit, said: Said, asked: Asked, occasion: Occasion): Promise<Rest> {
  const rest = await postAnswer(bot, visit, said, asked, occasion.surface);
  countAnswer(bot, asked, occasion);
  await keepTurn(bot, keyOf(visit, said), asked, said.user);
  if (said.direct) await keepTurn(bot, wholeChannel(keyOf(visit, said)), asked, said.user);
  return rest;
}

/** In a direct message people also go on without a thread; then only "and principal?" is about what came before. */
async function topicBefore(
  bot: Bot,
  visit: Visit,
  said: Said,
  library: Library,
): Promise<Question | undefined> {
  const fresh = said.direct && !said.inThread;
  if (fresh && !goesOn(said.text)) return undefined;
  const at = keyOf(visit, said);
  return (await readThread(bot, fresh ? wholeChannel(at) : at, library)).before;
}

async function obey(bot: Bot, visit: Visit, said: Said, order: 'mute' | 'unmute'): Promise<void> {
  const muted = order === 'mute';
  const name: Notice = said.direct ? 'direct' : muted ? 'muted' : 'unmuted';
  if (!said.direct) await bot.store.setMuted(keyOf(visit, said), muted);
  const to = { user: said.user, channel: said.channel, thread: said.thread };
  await send(deskFor(bot, visit), { message: notice(name), to, visibleTo: 'everyone' }, 'post');
}

const keyOf = ({ team }: Visit, { channel, thread }: Said) => ({ team, channel, thread });
