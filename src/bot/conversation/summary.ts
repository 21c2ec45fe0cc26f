// A summary of an answer, written point by point, and where it is shown to the one who asked for it.
import type { SummaryPoint, SummaryResult } from '../../answers/summary/summary.ts';
import { mayComeLater, noSummaryRemark, writingRemark } from '../../views/no-summary.ts';
import type { Rendered } from '../../views/render.ts';
import { renderSummarized, renderSummary } from '../../views/summarized.ts';
import type { Bot } from '../bot.ts';
import { deskFor } from '../reply/desk.ts';
import type { Address } from '../reply/letter.ts';
import { send } from '../reply/send.ts';
import { type Asked, contextOf, render } from './answering.ts';
import { offerFor } from './offer.ts';
import type { InMessage } from './press.ts';
import { respondTo, surfaceOf } from './show.ts';
import type { Visit } from './visit.ts';

export interface Written {
  readonly points: readonly SummaryPoint[];
  readonly result: SummaryResult;
}

const stopped: SummaryResult = { outcome: 'none', reason: 'stopped' };
const failed: SummaryResult = { outcome: 'none', reason: 'unavailable' };

/**
 * `told` hears of each point with those before it; where it says no, that was the last. Whatever fails, the caller
 * gets an end: a message that grows would stay open without one.
 */
export function writeSummary(
  { log, summaries: { summarizer, running } }: Bot,
  key: string,
  asked: Asked,
  told: (points: readonly SummaryPoint[]) => Promise<boolean>,
): Promise<Written> {
  return running.run(key, async (signal) => {
    const points: SummaryPoint[] = [];
    try {
      for await (const event of summarizer.summarize(asked, signal)) {
        if (event.type === 'end') return { points, result: event.result };
        if (!(await told([...points, event.point]))) break;
        points.push(event.point);
      }
      return { points, result: stopped };
    } catch (err) {
      log.error({ err }, 'a summary failed');
      return { points, result: failed };
    }
  });
}

export const summaryKey = (team: string, channel: string, thread: string): string =>
  `${team} ${channel} ${thread}`;

/** How often a message may change while a summary is written: its address takes five posts. */
const MOST_CHANGES = 2;
const BETWEEN_MS = 1_500;

/** Summarize was pressed: in the message itself where nobody else reads it, else beside it. */
export async function showSummary(bot: Bot, visit: Visit, press: InMessage, asked: Asked): Promise<void> {
  const inPlace = press.place !== 'channel';
  const surface = surfaceOf(press);
  const context = contextOf(asked, { surface });
  const show = (message: Rendered) => respondTo(bot, visit, press, message, inPlace);
  if (inPlace) await meanwhile(press, render(asked, { surface, remark: writingRemark }));
  let changes = 0;
  let next = 0;
  const told = async (points: readonly SummaryPoint[]) => {
    if (!inPlace || changes >= MOST_CHANGES || bot.clock.now() < next) return true;
    changes += 1;
    next = bot.clock.now() + BETWEEN_MS;
    await meanwhile(press, renderSummarized(asked.answer, points, context));
    return true;
  };
  const key = summaryKey(visit.team, press.channel, press.thread ?? press.messageTs);
  const { points, result } = await writeSummary(bot, key, asked, told);
  if (points.length === 0) return show(render(asked, { surface, ...unsummarized(result) }));
  const shown = inPlace ? renderSummarized : renderSummary;
  await show(shown(asked.answer, points, context));
}

const unsummarized = (result: SummaryResult) => {
  const remark = noSummaryRemark(result);
  return { canSummarize: mayComeLater(result), ...(remark === undefined ? {} : { remark }) };
};

/** What is replaced in a moment need not arrive. */
async function meanwhile({ respond }: InMessage, { text, blocks }: Rendered): Promise<void> {
  await respond({ text, blocks, replace_original: true, response_type: 'ephemeral' }).catch(() => {});
}

/** Where it comes unasked under a command: a second short reply, or nothing. */
export async function followWithSummary(bot: Bot, visit: Visit, asked: Asked, to: Address): Promise<void> {
  if (offerFor(bot, asked, 'command') !== 'itself') return;
  const key = summaryKey(visit.team, to.channel ?? '', to.thread ?? '');
  const { points } = await writeSummary(bot, key, asked, async () => true);
  if (points.length === 0) return;
  const message = renderSummary(asked.answer, points, contextOf(asked, { surface: 'command' }));
  await send(deskFor(bot, visit), { message, to, visibleTo: 'asker' }, 'respond');
}

/** With the summary that the sharer saw: kept, or written once more where another process had it. */
export async function renderShared(
  bot: Bot,
  { team, user }: Visit,
  asked: Asked,
  summarized: boolean,
): Promise<Rendered> {
  const context = contextOf(asked, { surface: 'shared', sharedBy: user });
  const { points } = summarized
    ? await writeSummary(bot, summaryKey(team, 'share', user), asked, async () => true)
    : { points: [] };
  return points.length > 0
    ? renderSummarized(asked.answer, points, context)
    : render(asked, { surface: 'shared', sharedBy: user });
}
