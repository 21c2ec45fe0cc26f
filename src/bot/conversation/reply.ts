// An answer posted in a thread, and its summary joining the same message while it is being written.
import type { SummaryPoint } from '../../answers/summary/summary.ts';
import { mayComeLater } from '../../views/no-summary.ts';
import { type Growing, growing, renderSummarized } from '../../views/summarized.ts';
import type { Bot } from '../bot.ts';
import { deskFor } from '../reply/desk.ts';
import { type GrowingMessage, openStream, posted } from '../reply/growing.ts';
import type { Address } from '../reply/letter.ts';
import { send } from '../reply/send.ts';
import { type Asked, contextOf, render } from './answering.ts';
import { offerFor, renderOffering } from './offer.ts';
import { summaryKey, writeSummary } from './summary.ts';
import { quietly } from './threads.ts';
import type { Visit } from './visit.ts';

export type ReplyTo = Address & Readonly<Required<Pick<Address, 'channel' | 'thread'>>>;
export type ReplySurface = 'thread' | 'dm';

/** What is left to do when the answer is on screen. */
export type Rest = () => Promise<void>;

const nothing: Rest = async () => {};

export async function postAnswer(
  bot: Bot,
  visit: Visit,
  to: ReplyTo,
  asked: Asked,
  surface: ReplySurface,
): Promise<Rest> {
  const { summarizer } = bot.summaries;
  const desk = deskFor(bot, visit);
  const letter = { to, visibleTo: 'everyone' } as const;
  const itself = offerFor(bot, asked, surface) === 'itself';
  const known = itself ? summarizer.kept(asked) : undefined;
  if (known && known.length > 0) {
    const message = renderSummarized(asked.answer, known, contextOf(asked, { surface }));
    await send(desk, { ...letter, message }, 'post');
    return nothing;
  }
  const context = contextOf(asked, { surface, canSummarize: true });
  const plan = itself && !known && summarizer.ready() ? growing(asked.answer, context) : undefined;
  const place = { ...to, team: visit.team, reader: to.user, botUserId: visit.botUserId };
  const stream = plan && (await openStream(desk, place, plan.opening, bot.absent));
  if (plan && stream) return () => grow({ bot, visit, to, asked, surface, plan }, stream);
  const at = await send(desk, { ...letter, message: renderOffering(bot, asked, { surface }) }, 'post');
  return plan && at ? () => grow({ bot, visit, to, asked, surface, plan }, posted(desk, at)) : nothing;
}

interface Growth {
  readonly bot: Bot;
  readonly visit: Visit;
  readonly to: ReplyTo;
  readonly asked: Asked;
  readonly surface: ReplySurface;
  readonly plan: Growing;
}

/** The answer stands there: what goes wrong with its summary is for the log alone. */
function grow(growth: Growth, message: GrowingMessage): Promise<void> {
  const { bot, visit, to, surface } = growth;
  const at = { team: visit.team, channel: to.channel, thread: to.thread };
  const work = () => quietly(bot, () => writeBelow(growth, message));
  // In our own conversation the session says that we are at work.
  return surface === 'dm' ? work() : bot.agent.saying(visit.client, at, 'is writing a summary …', work);
}

async function writeBelow(
  { bot, visit, to, asked, surface, plan }: Growth,
  message: GrowingMessage,
): Promise<void> {
  const shown = async (points: readonly SummaryPoint[]) => {
    const blocks = plan.point(points);
    if (blocks) await message.add(blocks);
    return blocks !== undefined;
  };
  const key = summaryKey(visit.team, to.channel, to.thread);
  const { points, result } = await writeSummary(bot, key, asked, shown);
  const again = mayComeLater(result) && points.length === 0;
  const context = contextOf(asked, { surface });
  await message.end({
    closing: plan.closing(points, again),
    whole:
      points.length > 0
        ? renderSummarized(asked.answer, points, context)
        : render(asked, { surface, canSummarize: again }),
    changed: points.length > 0 || again,
  });
}
