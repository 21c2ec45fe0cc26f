// What the app says it is doing, while it does it, and the button that stops it.
import { useEffect, useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { usePlayground } from '../state/playground.ts';

const TURN_MS = 2_000;

export interface StatusProps {
  readonly channel: string;
  /** Undefined for a room: there what is done in any of its threads counts only where no thread is open. */
  readonly thread: string | undefined;
}

export function Status({ channel, thread }: StatusProps) {
  const { seen, facts, place, perform } = usePlayground();
  const session = seen.sight.sessions.find(
    (one) =>
      one.channel === channel &&
      one.status === 'processing' &&
      (thread === undefined ? place.thread === undefined : one.threadTs === thread),
  );
  const words = useTurns([session?.statusText ?? '', ...(session?.loadingMessages ?? [])].filter(Boolean));
  if (session === undefined) return null;
  const stop = () => perform({ do: 'stop', channel, ts: session.threadTs });
  return (
    <p className="status" role="status">
      <span className="status-dots" aria-hidden="true" />
      {facts.app.name} {words ?? 'is working …'}
      <button type="button" className="plain-button" onClick={stop}>
        <Icon name="stop" size={16} /> <span className="unseen">Stop</span>
      </button>
    </p>
  );
}

/** One after the other, as Slack shows them. */
function useTurns(words: readonly string[]): string | undefined {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (words.length < 2) return;
    const timer = setInterval(() => setTurn((before) => before + 1), TURN_MS);
    return () => clearInterval(timer);
  }, [words.length]);
  return words[turn % Math.max(1, words.length)];
}
