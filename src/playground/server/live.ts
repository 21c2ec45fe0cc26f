// The open pages: each is told what its person sees now, once for all that happens within a moment.
import type { ServerResponse } from 'node:http';
import type { Library } from '../../knowledge/library/library.ts';
import type { Happening } from '../slack/happenings.ts';
import type { StandIn } from '../slack/stand-in.ts';
import { callEntry, deliveryEntry, entriesOf } from './entries.ts';
import { type Sent, sightOf } from './sight.ts';
import type { Entry } from './wire.ts';

/** Short enough to feel immediate, long enough for a burst of changes to be one. */
const MOMENT_MS = 12;
const HEARTBEAT_MS = 15_000;

interface OpenPage {
  readonly as: string;
  readonly response: ServerResponse;
  readonly sent: Sent;
}

export interface Live {
  readonly open: (as: string, response: ServerResponse) => void;
  readonly close: () => void;
}

export function goLive(standIn: StandIn, library: () => Library): Live {
  const pages = new Set<OpenPage>();
  const entries = new Map<string, Entry>();
  let timer: NodeJS.Timeout | undefined;
  const tellAll = () => {
    timer = undefined;
    const fresh = [...entries.values()];
    entries.clear();
    for (const page of pages) tell(standIn, page, fresh);
  };
  const stopListening = standIn.subscribe((happening) => {
    const entry = entryIn(happening, library());
    if (entry !== undefined) entries.set(entry.id, entry);
    timer ??= setTimeout(tellAll, MOMENT_MS);
  });
  const heartbeat = setInterval(() => {
    for (const { response } of pages) response.write(': still here\n\n');
  }, HEARTBEAT_MS).unref();
  return {
    open: (as, response) => {
      const page: OpenPage = { as, response, sent: new WeakSet() };
      pages.add(page);
      response.on('close', () => pages.delete(page));
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      tell(standIn, page, entriesOf(standIn, library()));
    },
    close: () => {
      stopListening();
      clearTimeout(timer);
      clearInterval(heartbeat);
      for (const { response } of pages) response.end();
    },
  };
}

function entryIn(happening: Happening, library: Library): Entry | undefined {
  switch (happening.about) {
    case 'delivery':
      return deliveryEntry(library, happening.delivery);
    case 'call':
      return callEntry(happening.call);
    default:
      return undefined;
  }
}

function tell(standIn: StandIn, { as, response, sent }: OpenPage, entries: readonly Entry[]): void {
  const sight = sightOf(standIn.world, standIn.snapshot(standIn.user(as)), sent);
  response.write(`event: sight\ndata: ${JSON.stringify(sight)}\n\n`);
  if (entries.length > 0) response.write(`event: entries\ndata: ${JSON.stringify(entries)}\n\n`);
}
