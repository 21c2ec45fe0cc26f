// What goes over the wire, and how each question was read: for whoever builds on the app or tunes its documents.
import { useEffect, useState } from 'react';
import type { Detail, Entry } from '../../server/wire.ts';
import { Icon } from '../parts/icon.tsx';
import { usePlayground } from '../state/playground.ts';
import { readDetail } from '../state/server.ts';
import { DetailPane } from './detail.tsx';
import { EntryRow } from './entry-row.tsx';

/** Without a choice, the last question is shown. */
const lastQuestion = (entries: readonly Entry[]): Entry | undefined =>
  entries.findLast(({ asked }) => asked !== undefined);

export function Inspector() {
  const { entries, go } = usePlayground();
  const [picked, setPicked] = useState<string>();
  const shown = entries.find(({ id }) => id === picked) ?? lastQuestion(entries) ?? entries.at(-1);
  const detail = useDetail(shown);
  return (
    <aside className="inspector" aria-label="Inspector">
      <header className="conversation-head">
        <h2>Inspector</h2>
        <button
          type="button"
          className="plain-button"
          aria-label="Close the inspector"
          title="Close"
          onClick={() => go({ inspector: false })}
        >
          <Icon name="close" />
        </button>
      </header>
      {shown === undefined ? (
        <p className="inspector-empty">
          Ask something: what Slack sends the app, what the app calls, and how it read the question are shown
          here.
        </p>
      ) : (
        <>
          {detail && <DetailPane key={shown.id} entry={shown} detail={detail} />}
          <h3 className="inspector-title">Over the wire</h3>
          <ol className="entries" aria-label="Over the wire, latest first">
            {entries.toReversed().map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                current={entry.id === shown.id}
                pick={() => setPicked(entry.id)}
              />
            ))}
          </ol>
        </>
      )}
    </aside>
  );
}

/** Read again when its outcome is known. */
function useDetail(entry: Entry | undefined): Detail | undefined {
  const [detail, setDetail] = useState<Detail>();
  const { id, outcome } = entry ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: an outcome that changes is a reason to read again
  useEffect(() => {
    if (id === undefined) return;
    let wanted = true;
    readDetail(id).then((read) => wanted && setDetail(read));
    return () => {
      wanted = false;
    };
  }, [id, outcome]);
  return detail;
}
