// A list of messages that stays at its end while new ones come, and shows long ones from their beginning.
import { Fragment, useLayoutEffect, useRef } from 'react';
import type { Message } from '../../slack/workspace/model.ts';
import { MessageRow } from '../message/message.tsx';
import { usePlayground } from '../state/playground.ts';

export interface MessagesProps {
  readonly label: string;
  readonly messages: readonly Message[];
  readonly inThread?: boolean;
  /** Replies by the timestamp of the message they answer. */
  readonly replies?: ReadonlyMap<string, readonly Message[]>;
  readonly children?: React.ReactNode;
}

/** How near the end counts as being there. */
const NEAR = 120;
const MINUTES = 5;

export function Messages({ label, messages, inThread = false, replies, children }: MessagesProps) {
  const list = useRef<HTMLDivElement>(null);
  const { me } = usePlayground();
  const last = messages.at(-1);
  useStayAtEnd(list, last, messages.length, last?.user === me.id || last?.viewer === me.id);
  const replied = messages.filter(({ viewer }, i) => i > 0 && viewer === undefined).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <div ref={list} className="messages" role="log" aria-live="off" aria-label={label} tabIndex={0}>
      <div className="messages-space" />
      {messages.map((message, i) => (
        <Fragment key={message.ts}>
          <MessageRow
            message={message}
            inThread={inThread}
            follows={follows(messages[i - 1], message)}
            replies={replies?.get(message.ts) ?? []}
          />
          {inThread && i === 0 && replied > 0 && (
            <p className="messages-count">{replied === 1 ? '1 reply' : `${replied} replies`}</p>
          )}
        </Fragment>
      ))}
      {children}
    </div>
  );
}

function follows(before: Message | undefined, message: Message): boolean {
  if (before === undefined || before.user !== message.user) return false;
  if (before.viewer !== undefined || message.viewer !== undefined) return false;
  return Number(message.ts) - Number(before.ts) < MINUTES * 60;
}

/** What one said oneself, or is answered alone, is scrolled to wherever one was. */
function useStayAtEnd(
  list: React.RefObject<HTMLDivElement | null>,
  last: Message | undefined,
  count: number,
  own: boolean,
): void {
  const near = useRef(true);
  /** Where a long message was put to its beginning: still as near the end as can be. */
  const put = useRef(-1);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const note = () => {
      const left = element.scrollHeight - element.scrollTop - element.clientHeight;
      near.current = left < NEAR || Math.abs(element.scrollTop - put.current) < 2;
    };
    element.addEventListener('scroll', note);
    return () => element.removeEventListener('scroll', note);
  }, [list]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is told by the last message and their number
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || !(near.current || own)) return;
    const newest = [...element.querySelectorAll<HTMLElement>('.message')].at(-1);
    if (newest === undefined) return;
    const whole = newest.offsetHeight + 12 < element.clientHeight;
    element.scrollTop = whole ? element.scrollHeight : newest.offsetTop - element.offsetTop - 12;
    put.current = element.scrollTop;
    near.current = true;
  }, [list, last?.ts, count]);
}
