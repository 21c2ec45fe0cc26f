// The whole page: who and where on the left, the room in the middle, a thread and the inspector on the right.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Facts, Person } from '../server/wire.ts';
import { ConversationPane } from './conversation/conversation.tsx';
import { ThreadPane } from './conversation/thread.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { ModalStack } from './modal/stack.tsx';
import { Announcer } from './parts/announcer.tsx';
import { Toast } from './parts/toast.tsx';
import { Sidebar } from './sidebar/sidebar.tsx';
import { useOpeningThread } from './state/opening-thread.ts';
import { type Go, type Place, usePlace } from './state/place.ts';
import { type Playground, PlaygroundContext } from './state/playground.ts';
import { roomOf } from './state/rooms.ts';
import { type Act, perform as send } from './state/server.ts';
import { useTheme } from './state/theme.ts';
import { useWorkspace } from './state/workspace.ts';

export function App({ facts }: { readonly facts: Facts }) {
  const [place, go] = usePlace();
  const me = facts.people.find(({ role }) => role === place.as) ?? facts.people[0];
  if (me === undefined) return <p>Nobody is in this workspace.</p>;
  return <Session key={me.id} facts={facts} me={me} place={place} go={go} />;
}

interface SessionProps {
  readonly facts: Facts;
  readonly me: Person;
  readonly place: Place;
  readonly go: Go;
}

function Session({ facts, me, place, go }: SessionProps) {
  const { seen, entries, connected } = useWorkspace(me.id);
  const themed = useTheme();
  const [words, tell] = useState('');
  const perform = useCallback(
    async (act: Act) => {
      const outcome = await send(me.id, act);
      if (outcome.problem !== undefined) tell(outcome.problem);
      return outcome;
    },
    [me.id],
  );
  const playground = useMemo(
    () => seen && { facts, me, seen, entries, place, go, themed, perform, tell },
    [facts, me, seen, entries, place, go, themed, perform],
  );
  if (playground === undefined) return <p className="page-wait">Opening the workspace …</p>;
  return (
    <PlaygroundContext value={playground}>
      <Page playground={playground} />
      <Notices playground={playground} />
      {!connected && <p className="page-lost">The playground does not answer. Is it still running?</p>}
      {words !== '' && <Toast words={words} leave={() => tell('')} />}
    </PlaygroundContext>
  );
}

function Page({ playground }: { readonly playground: Playground }) {
  const { place } = playground;
  const room = roomOf(playground);
  useOpeningThread(playground, room);
  if (room === undefined) return <p>There is no room here.</p>;
  return (
    <div
      className="page"
      data-thread={place.thread !== undefined}
      data-inspector={place.inspector}
      data-rooms={place.rooms}
    >
      <SkipLink />
      <Sidebar />
      <ConversationPane room={room} />
      {place.thread !== undefined && <ThreadPane room={room} root={place.thread} />}
      {place.inspector && <Inspector />}
      <ModalStack />
      <Announcer key={room.id} room={room.id} />
    </div>
  );
}

/** Past the sidebar and all that was said, for those who come by keyboard. */
function SkipLink() {
  const skip = () => document.querySelector<HTMLElement>('.composer textarea')?.focus();
  return (
    <button type="button" className="skip" onClick={skip}>
      Skip to the message field
    </button>
  );
}

/** What Slack itself tells: that the app did not answer in time, or not as it should. */
function Notices({ playground }: { readonly playground: Playground }) {
  const { seen, tell, facts } = playground;
  const { notices } = seen.sight;
  const told = useRef(notices.length);
  useEffect(() => {
    const fresh = notices.slice(told.current).at(-1);
    told.current = notices.length;
    if (fresh !== undefined)
      tell(`${facts.app.name} did not answer as it should: ${fresh.code} (${fresh.about})`);
  }, [notices, tell, facts.app.name]);
  return null;
}
