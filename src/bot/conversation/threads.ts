// What is known of a thread: its topic, who asked, whether we are to be quiet. A store that fails costs the topic only.
import { z } from 'zod';
import type { Answer } from '../../answers/answer.ts';
import { recall, remember } from '../../answers/question/memory.ts';
import type { Question } from '../../answers/question/question.ts';
import type { Library } from '../../knowledge/library/library.ts';
import type { Bot } from '../bot.ts';
import type { ThreadKey } from '../store/store.ts';

export interface Thread {
  /** The last question here, as far as the documents still know what it was about. */
  readonly before: Question | undefined;
  readonly askers: readonly string[];
  readonly muted: boolean;
  /** The last message was between people. */
  readonly aside: boolean;
}

const Topic = z.object({ question: z.unknown(), aside: z.boolean().default(false) });
const unknown: Thread = { before: undefined, askers: [], muted: false, aside: false };

/** A channel as a whole: muted there is muted in all its threads. */
export const wholeChannel = ({ team, channel }: Omit<ThreadKey, 'thread'>): ThreadKey => ({
  team,
  channel,
  thread: '*',
});

type Parts = Pick<Bot, 'store' | 'log'>;

export async function readThread(parts: Parts, at: ThreadKey, library: Library): Promise<Thread> {
  return orElse(parts, unknown, async () => {
    const [own, channel] = await Promise.all([
      parts.store.readThread(at),
      parts.store.readThread(wholeChannel(at)),
    ]);
    const topic = Topic.safeParse(own.topic).data;
    return {
      before: recall(library, topic?.question),
      askers: own.askers,
      muted: own.muted || channel.muted,
      aside: topic?.aside ?? false,
    };
  });
}

/** Help leaves the topic as it was. */
export async function keepTurn(parts: Parts, at: ThreadKey, { question, answer }: Turn, asker: string) {
  await quietly(parts, async () => {
    if (answer.outcome !== 'help') await parts.store.setTopic(at, { question: remember(question) });
    await parts.store.addAsker(at, asker);
  });
}

interface Turn {
  readonly question: Question;
  readonly answer: Answer;
}

/** People talk to each other here now. */
export async function keepAside(parts: Parts, at: ThreadKey, { before }: Thread): Promise<void> {
  const question = before ? { question: remember(before) } : {};
  await quietly(parts, () => parts.store.setTopic(at, { ...question, aside: true }));
}

/** What is only kept must never cost anybody an answer. */
export const quietly = (parts: Pick<Bot, 'log'>, work: () => Promise<void>): Promise<void> =>
  orElse(parts, undefined, work);

export async function orElse<T>({ log }: Pick<Bot, 'log'>, otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (err) {
    log.error({ err }, 'the store failed; went on without it');
    return otherwise;
  }
}
