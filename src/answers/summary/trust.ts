// When verified points may be shown: as long as most of what the model says holds. One that mostly invents shows nothing.
import type { Dropped, Judge } from './judge.ts';
import type { RawPoint } from './reply.ts';
import type { SummaryPoint } from './summary.ts';

/** The share of a model's points that must be supported for any of them to be shown. */
const LEAST_SUPPORTED = 0.5;
const MOST_SHOWN = 6;

export interface Trust {
  /** The points that may be shown now that this one has been judged. */
  readonly hear: (raw: RawPoint) => readonly SummaryPoint[];
  readonly shown: () => readonly SummaryPoint[];
  readonly standing: () => Standing;
}

export interface Standing {
  readonly heard: number;
  readonly supported: number;
  readonly full: boolean;
}

/** What is shown need never be taken back: a point is held until the points so far deserve trust. */
export function createTrust(judge: Judge, dropped: (drop: Dropped) => void): Trust {
  const shown: SummaryPoint[] = [];
  const held: SummaryPoint[] = [];
  let heard = 0;
  let supported = 0;
  const hear = (raw: RawPoint): readonly SummaryPoint[] => {
    const judged = judge(raw);
    heard += 1;
    if (judged.kept) {
      supported += 1;
      held.push(judged.point);
    } else {
      dropped(judged.dropped);
      // To repeat oneself is no lie.
      if (judged.dropped.kind === 'duplicate') heard -= 1;
    }
    if (supported < heard * LEAST_SUPPORTED) return [];
    const released = held.splice(0).slice(0, MOST_SHOWN - shown.length);
    shown.push(...released);
    return released;
  };
  return {
    hear,
    shown: () => shown,
    standing: () => ({ heard, supported, full: shown.length >= MOST_SHOWN }),
  };
}
