// Tells screen readers of new messages in one sentence; the message itself is there to be read.
import { useEffect, useRef, useState } from 'react';
import type { Message } from '../../slack/workspace/model.ts';
import { readable } from '../blocks/mrkdwn.ts';
import { usePlayground } from '../state/playground.ts';
import { messagesIn } from '../state/workspace.ts';

export function Announcer({ room }: { readonly room: string }) {
  const { seen, me } = usePlayground();
  const last = messagesIn(seen, room).at(-1);
  const told = useRef(last?.ts);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (last === undefined || last.ts === told.current || last.stream?.state === 'open') return;
    told.current = last.ts;
    if (last.user === me.id) return;
    const name = seen.sight.users.find(({ id }) => id === last.user)?.name ?? 'Somebody';
    setWords(`${name}: ${firstLine(last)}`);
  }, [last, me.id, seen]);
  return (
    <p className="unseen" role="status">
      {words}
    </p>
  );
}

const firstLine = ({ text }: Message): string => readable(text.split('\n')[0] ?? '').slice(0, 200);
