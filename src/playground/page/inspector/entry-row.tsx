// One line of the log.
import type { Entry } from '../../server/wire.ts';
import { msOf, secondOf } from '../message/time.ts';

const directions = {
  in: { sign: '→', says: 'Slack to the app' },
  out: { sign: '←', says: 'the app to Slack' },
} as const;

export interface EntryRowProps {
  readonly entry: Entry;
  readonly current: boolean;
  readonly pick: () => void;
}

export function EntryRow({ entry, current, pick }: EntryRowProps) {
  const { direction, label, ms, outcome, note, at, asked } = entry;
  const { sign, says } = directions[direction];
  return (
    <li>
      <button
        type="button"
        className="entry"
        data-direction={direction}
        data-outcome={outcome}
        aria-current={current}
        title={secondOf(at)}
        onClick={pick}
      >
        <span className="entry-sign" aria-hidden="true">
          {sign}
        </span>
        <span className="unseen">{says}: </span>
        <span className="entry-label">{label}</span>
        {asked !== undefined && <span className="entry-asked">{asked.replace(label, '').trim()}</span>}
        {outcome === 'failed' && <span className="entry-note">{note}</span>}
        <span className="entry-ms">{msOf(ms)}</span>
      </button>
    </li>
  );
}
