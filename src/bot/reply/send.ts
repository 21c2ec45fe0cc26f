// Sends a letter, and where Slack refuses or falls silent, goes down the fallback table until the person has it.
import { z } from 'zod';
import type { Rendered } from '../../views/render.ts';
import { fallbacks, type Remedy } from './fallbacks.ts';
import { type Fault, type FaultKind, faultOf } from './fault.ts';
import { type Client, hasArrived, type Letter, newMark, type Way, ways } from './letter.ts';
import { halves, plainPieces } from './pieces.ts';

const Posted = z.object({ channel: z.string(), ts: z.string() });
export type Posted = Readonly<z.infer<typeof Posted>>;

export interface Desk {
  readonly client: Client;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Told of each fault and of what is done instead. */
  readonly noted: (fault: FaultKind, instead: Remedy | 'whole_message' | 'nothing') => void;
}

interface Attempt {
  readonly letter: Letter;
  readonly way: Way;
  readonly message: Rendered;
  readonly used: readonly Remedy[];
  readonly splits: number;
}

const PAUSE_MS = 500;
/** Longer than this, somebody waiting is better served another way. */
export const LONGEST_WAIT_S = 30;
const MOST_SPLITS = 3;

/** Tells where the message stands, if it is one message that can be changed later. */
export const send = (desk: Desk, letter: Letter, way: Way): Promise<Posted | undefined> =>
  attempt(desk, { letter, way, message: letter.message, used: [], splits: 0 });

async function attempt(desk: Desk, tried: Attempt): Promise<Posted | undefined> {
  const sending = { letter: tried.letter, message: tried.message, mark: newMark() };
  const sentAt = desk.now();
  try {
    const sent = await ways[tried.way](desk.client, sending);
    return Posted.safeParse(sent).data;
  } catch (error) {
    const fault = faultOf(error);
    const remedy = fault && fallbacks[fault.kind].find((one) => fits[one](tried, fault));
    if (fault) desk.noted(fault.kind, remedy ?? 'nothing');
    if (!fault || !remedy) throw error;
    if (remedy === 'look_and_retry') {
      await desk.wait(PAUSE_MS);
      if (tried.way === 'post' && (await hasArrived(desk.client, sending, sentAt))) return undefined;
    }
    return take[remedy](desk, { ...tried, used: [...tried.used, remedy] }, fault);
  }
}

type Fits = (tried: Attempt, fault: Fault) => boolean;

/** Whether a remedy can help here, and has not been tried. */
const fits: Readonly<Record<Remedy, Fits>> = {
  response_url: ({ letter, way, used }) =>
    letter.to.respond !== undefined && way !== 'respond' && !used.includes('response_url'),
  direct_message: ({ way, used }) => way !== 'direct' && !used.includes('direct_message'),
  plain_text: ({ message }) => message.blocks.length > 0,
  split: ({ message, splits }) => splits < MOST_SPLITS && message.text.length > 1,
  wait_and_retry: ({ used }, { retryAfter = 1 }) =>
    retryAfter <= LONGEST_WAIT_S && !used.includes('wait_and_retry'),
  retry: ({ used }) => !used.includes('retry'),
  look_and_retry: ({ used }) => !used.includes('look_and_retry'),
};

type Take = (desk: Desk, tried: Attempt, fault: Fault) => Promise<Posted | undefined>;

const take: Readonly<Record<Remedy, Take>> = {
  response_url: (desk, tried) => attempt(desk, { ...tried, way: 'respond' }),
  direct_message: (desk, tried) => attempt(desk, { ...tried, way: 'direct' }),
  plain_text: (desk, tried) => each(desk, tried, plainPieces(tried.message)),
  split: (desk, tried) => each(desk, { ...tried, splits: tried.splits + 1 }, halves(tried.message)),
  wait_and_retry: async (desk, tried, { retryAfter = 1 }) => {
    await desk.wait(retryAfter * 1000);
    return attempt(desk, tried);
  },
  retry: async (desk, tried) => {
    await desk.wait(PAUSE_MS);
    return attempt(desk, tried);
  },
  look_and_retry: attempt,
};

/** One after the other, so that they stand in order. */
async function each(desk: Desk, tried: Attempt, messages: readonly Rendered[]): Promise<undefined> {
  for (const message of messages) await attempt(desk, { ...tried, message });
}
