// One exchange in full: the question as read, what was sent, and what came back.
import type { Detail, Entry } from '../../server/wire.ts';
import { msOf } from '../message/time.ts';
import { Json } from './json.tsx';
import { ReadingPane } from './reading.tsx';

export function DetailPane({ entry, detail }: { readonly entry: Entry; readonly detail: Detail }) {
  const reading = detail.kind === 'delivery' ? detail.reading : undefined;
  return (
    <div className="detail">
      {reading && <ReadingPane reading={reading} />}
      <h3 className="inspector-title">
        {entry.label}
        <small>
          {entry.note} in {msOf(entry.ms)}
        </small>
      </h3>
      {detail.kind === 'delivery' ? (
        <>
          <Json title="Payload in" value={detail.delivery.payload} />
          <Json title="Answer" value={detail.delivery.answer ?? null} />
        </>
      ) : (
        <>
          <Json title="Call out" value={detail.call.args} />
          <Json title="Answer" value={detail.call.answer ?? null} />
        </>
      )}
    </div>
  );
}
