// Ties the workspace to the app: each change becomes the events Slack would send of it.
import type { Clock } from './clock.ts';
import { type DeliveryDesk, deliveryDesk } from './delivery/desk.ts';
import { eventOf } from './delivery/event-body.ts';
import { eventsOf } from './delivery/events.ts';
import type { Delivery, Transport } from './delivery/model.ts';
import { sendEvent } from './delivery/retry.ts';
import type { Happenings } from './happenings.ts';
import type { Ids } from './ids.ts';
import type { Site } from './people/site.ts';
import type { WorkspaceSeed } from './seed.ts';
import type { AppSettings } from './settings.ts';
import { type Change, createWorld, type World } from './workspace/world.ts';

export interface ExchangeParts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly app: AppSettings;
  readonly workspace: WorkspaceSeed;
  readonly origin: string;
  readonly transport: Transport;
  readonly happenings: Happenings;
}

export function openExchange(parts: ExchangeParts): Site {
  const { happenings } = parts;
  const desk = deliveryDesk(parts.clock, parts.transport, (delivery) =>
    happenings.announce({ about: 'delivery', delivery }),
  );
  const caused: { current: Promise<Delivery>[] | undefined } = { current: undefined };
  const world: World = createWorld({
    ...parts.workspace,
    clock: parts.clock,
    ids: parts.ids,
    app: parts.app,
    origin: parts.origin,
    announce: (change) => {
      happenings.announce(change);
      const sent = sendEventsOf(world, desk, change);
      caused.current?.push(...sent);
    },
  });
  return { world, desk, causing: (act) => collect(caused, act) };
}

function sendEventsOf(world: World, desk: DeliveryDesk, change: Change): readonly Promise<Delivery>[] {
  if (world.installation.tokens === 'uninstalled') return [];
  return eventsOf(world, change).map((event) => sendEvent(desk, eventOf(world, event)));
}

function collect<T>(caused: { current: Promise<Delivery>[] | undefined }, act: () => T) {
  const mine: Promise<Delivery>[] = [];
  caused.current = mine;
  try {
    return { result: act(), sent: Promise.all(mine) };
  } finally {
    caused.current = undefined;
  }
}
