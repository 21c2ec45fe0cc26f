// A message that grows while people read it: streamed where Slack lets us, else changed once when all of it is known.
import type { BlocksChunk, KnownBlock } from '@slack/types';
import type { Rendered } from '../../views/render.ts';
import type { Absent } from '../absent.ts';
import { faultOf } from './fault.ts';
import { repliesSince } from './letter.ts';
import { type Desk, LONGEST_WAIT_S, type Posted } from './send.ts';

export interface GrowingMessage {
  /** False where nothing more will be shown as it comes: the end then shows all of it. */
  readonly add: (blocks: readonly KnownBlock[]) => Promise<boolean>;
  readonly end: (ending: Ending) => Promise<void>;
}

export interface Ending {
  /** What comes below all that was added. */
  readonly closing: readonly KnownBlock[];
  /** The message as it should look in the end, for where it can only be replaced. */
  readonly whole: Rendered;
  /** Whether that differs from how it looked at first. */
  readonly changed: boolean;
}

export interface StreamPlace {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
  /** In a channel Slack shows a stream to one person first. */
  readonly reader: string;
  readonly botUserId: string | undefined;
}

/** Undefined where Slack does not stream here or now: then the answer is to be posted as ever. */
export async function openStream(
  desk: Desk,
  place: StreamPlace,
  opening: readonly KnownBlock[],
  absent: Absent,
): Promise<GrowingMessage | undefined> {
  const { team, channel, thread, reader } = place;
  if (absent.known('stream', team)) return undefined;
  const startedAt = desk.now();
  try {
    const { ts } = await desk.client.chat.startStream({
      channel,
      thread_ts: thread,
      recipient_user_id: reader,
      recipient_team_id: team,
      chunks: [blocksChunk(opening)],
    });
    return ts === undefined ? undefined : streamed(desk, { channel, ts });
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    absent.note('stream', team, error);
    desk.noted(fault.kind, 'whole_message');
    const ts = fault.kind === 'no_answer' ? await begunSince(desk, place, startedAt) : undefined;
    return ts === undefined ? undefined : streamed(desk, { channel, ts });
  }
}

/** The stream whose beginning Slack did not confirm, where the thread may be read. */
async function begunSince(
  { client }: Desk,
  { botUserId, ...place }: StreamPlace,
  startedAt: number,
): Promise<string | undefined> {
  const replies = await repliesSince(client, place, startedAt);
  const ours = replies.filter(({ user, ts }) => user === botUserId && Number(ts) * 1000 >= startedAt);
  return ours.at(-1)?.ts;
}

const blocksChunk = (blocks: readonly KnownBlock[]): BlocksChunk => ({ type: 'blocks', blocks: [...blocks] });

function streamed(desk: Desk, at: Posted): GrowingMessage {
  let open = true;
  return {
    add: async (blocks) => {
      open &&= await taken(desk, () =>
        desk.client.chat.appendStream({ ...at, chunks: [blocksChunk(blocks)] }),
      );
      return open;
    },
    end: async ({ closing, whole }) => {
      const blocks = open ? [...closing] : [];
      const stop = () => taken(desk, () => desk.client.chat.stopStream({ ...at, blocks }));
      const closed = (await stop()) || (await desk.wait(PAUSE_S * 1000).then(stop));
      // Slack changes no message that is still open, so it is closed first in any case.
      if (!open || !closed) await change(desk, at, whole);
    },
  };
}

/** A message that was posted in one piece. */
export const posted = (desk: Desk, at: Posted): GrowingMessage => ({
  add: async () => true,
  end: async ({ whole, changed }) => {
    if (changed) await change(desk, at, whole);
  },
});

/** Whether Slack took it; a fault of ours is thrown. */
async function taken(desk: Desk, call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    desk.noted(fault.kind, 'whole_message');
    return false;
  }
}

const PAUSE_S = 1;

/** Twice at most; an answer stands there already, so nothing is lost but what would have come on top. */
async function change(desk: Desk, at: Posted, { text, blocks }: Rendered, again = true): Promise<void> {
  try {
    await desk.client.chat.update({ ...at, text, blocks });
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    const { retryAfter = PAUSE_S } = fault;
    const once = again && fault.kind !== 'refused' && retryAfter <= LONGEST_WAIT_S;
    desk.noted(fault.kind, once ? 'wait_and_retry' : 'nothing');
    if (!once) return;
    await desk.wait(retryAfter * 1000);
    await change(desk, at, { text, blocks }, false);
  }
}
