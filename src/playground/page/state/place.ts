// Where the person is, kept in the address, so that reloading and going back work as on any page.
import { useEffect, useMemo, useState } from 'react';

export interface Place {
  readonly as: string;
  /** A conversation's id; '' until one is known. */
  readonly room: string;
  readonly tab: 'messages' | 'home';
  /** The timestamp of the message whose thread is open. */
  readonly thread: string | undefined;
  readonly inspector: boolean;
  /** On a narrow page: the list of rooms instead of a room. */
  readonly rooms: boolean;
}

export type Go = (change: Partial<Place>) => void;

function placeIn(hash: string): Place {
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    as: named.get('as') ?? '',
    room: named.get('in') ?? '',
    tab: named.get('tab') === 'home' ? 'home' : 'messages',
    thread: named.get('thread') ?? undefined,
    inspector: named.has('inspector'),
    rooms: named.has('rooms'),
  };
}

function hashOf({ as, room, tab, thread, inspector, rooms }: Place): string {
  const named = new URLSearchParams({
    as,
    in: room,
    ...(tab === 'home' ? { tab } : {}),
    ...(thread === undefined ? {} : { thread }),
    ...(inspector ? { inspector: '' } : {}),
    ...(rooms ? { rooms: '' } : {}),
  });
  return `#${named}`;
}

export function usePlace(): readonly [Place, Go] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const place = useMemo(() => placeIn(hash), [hash]);
  const go: Go = (change) => {
    location.hash = hashOf({ ...placeIn(location.hash), ...change });
  };
  return [place, go];
}
