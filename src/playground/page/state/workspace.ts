// What the person sees, kept current by the server: one line stays open, and each sight on it replaces the last.
import { useEffect, useState } from 'react';
import type { Entry, Sight } from '../../server/wire.ts';
import type { Message } from '../../slack/workspace/model.ts';

export interface Seen {
  readonly sight: Sight;
  /** All messages by channel and timestamp. */
  readonly messages: ReadonlyMap<string, Message>;
}

export interface Workspace {
  readonly seen: Seen | undefined;
  /** The inspector's lines, oldest first. */
  readonly entries: readonly Entry[];
  readonly connected: boolean;
}

const messageKey = (channel: string, ts: string): string => `${channel} ${ts}`;

const NOTHING: Workspace = { seen: undefined, entries: [], connected: false };

export function useWorkspace(as: string | undefined): Workspace {
  const [workspace, setWorkspace] = useState(NOTHING);
  useEffect(() => {
    if (as === undefined) return;
    const line = new EventSource(`/api/live?as=${encodeURIComponent(as)}`);
    line.addEventListener('open', () => setWorkspace((before) => ({ ...before, connected: true })));
    line.addEventListener('error', () => setWorkspace((before) => ({ ...before, connected: false })));
    line.addEventListener('sight', ({ data }) => {
      const sight: Sight = JSON.parse(data);
      setWorkspace((before) => ({ ...before, connected: true, seen: seenAfter(before.seen, sight) }));
    });
    line.addEventListener('entries', ({ data }) => {
      const fresh: readonly Entry[] = JSON.parse(data);
      setWorkspace((before) => ({ ...before, entries: entriesAfter(before.entries, fresh) }));
    });
    return () => {
      line.close();
      setWorkspace(NOTHING);
    };
  }, [as]);
  return workspace;
}

function seenAfter(before: Seen | undefined, sight: Sight): Seen {
  const messages = new Map<string, Message>();
  const fresh = new Map(sight.bodies.map((message) => [messageKey(message.channel, message.ts), message]));
  for (const { id, messages: order } of sight.conversations) {
    for (const ts of order) {
      const key = messageKey(id, ts);
      const message = fresh.get(key) ?? before?.messages.get(key);
      if (message !== undefined) messages.set(key, message);
    }
  }
  return { sight, messages };
}

function entriesAfter(before: readonly Entry[], fresh: readonly Entry[]): readonly Entry[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  for (const entry of fresh) known.set(entry.id, entry);
  return [...known.values()];
}

export function messagesIn({ sight, messages }: Seen, channel: string): readonly Message[] {
  const order = sight.conversations.find(({ id }) => id === channel)?.messages ?? [];
  return order.flatMap((ts) => messages.get(messageKey(channel, ts)) ?? []);
}
