// The stand-in for Slack: a workspace, a Web API on loopback, and people who use the app.
import type { ApiCall, CallDesk } from './api/calls.ts';
import { connectionMethods } from './api/connections.ts';
import { type Faults, faultTable } from './api/faults.ts';
import { webApi } from './api/methods.ts';
import { apiHandler } from './api/server.ts';
import { type Clock, systemClock } from './clock.ts';
import { httpTransport } from './delivery/http.ts';
import type { Delivery } from './delivery/model.ts';
import { type SocketControl, socketHub } from './delivery/socket.ts';
import { openExchange } from './exchange.ts';
import { type Happenings, happenings as newHappenings } from './happenings.ts';
import { countedIds, type Ids } from './ids.ts';
import { type Installation, installationOf } from './installation.ts';
import { type Lookup, lookupIn } from './lookup.ts';
import { openLoopback } from './loopback.ts';
import type { Site } from './people/site.ts';
import { defaultWorkspace, type WorkspaceSeed } from './seed.ts';
import { type AppSettings, DEFAULT_APP, readManifest } from './settings.ts';
import { type Waiting, waiting } from './wait.ts';
import type { World } from './workspace/world.ts';

export interface StandInOptions {
  /** How the app is reached; over HTTP it also needs `deliverTo`. */
  readonly mode?: 'http' | 'socket';
  /** A parsed manifest: then only its scopes are granted, its events sent, its commands known. */
  readonly manifest?: unknown;
  readonly app?: Partial<AppSettings>;
  readonly workspace?: WorkspaceSeed;
  readonly clock?: Clock;
  readonly ids?: Ids;
}

export interface StandIn extends Lookup, Waiting, Installation, Pick<Happenings, 'subscribe'> {
  /** For `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  readonly app: AppSettings;
  readonly world: World;
  readonly calls: readonly ApiCall[];
  readonly deliveries: readonly Delivery[];
  readonly faults: Faults;
  readonly socket: SocketControl;
  /** The app's request URL, as in `http://127.0.0.1:3000/slack/events`. */
  readonly deliverTo: (url: string) => void;
  readonly stop: () => Promise<void>;
}

export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const clock = options.clock ?? systemClock;
  const app = settingsFrom(options);
  const { server, origin, close } = await openLoopback();
  const happenings = newHappenings();
  const socket = socketHub(app.appId, (connections) => happenings.announce({ about: 'socket', connections }));
  const http = httpTransport({ secret: app.signingSecret, clock });
  const site = openExchange({
    clock,
    app,
    origin,
    happenings,
    ids: options.ids ?? countedIds(),
    workspace: options.workspace ?? defaultWorkspace(app),
    transport: options.mode === 'socket' ? socket : http,
  });
  const desk = callDesk(site.world, happenings);
  const methods = { ...webApi, ...connectionMethods(() => socket.open(origin, app.appId)) };
  server.on('request', apiHandler(desk, methods));
  server.on('upgrade', socket.upgrade);
  return {
    ...lookupIn(site),
    ...waiting(happenings.subscribe, () => isBusy(site)),
    ...installationOf(site),
    subscribe: happenings.subscribe,
    apiUrl: `${origin}/api/`,
    app,
    world: site.world,
    calls: desk.calls,
    deliveries: site.desk.deliveries,
    faults: desk.faults,
    socket,
    deliverTo: http.deliverTo,
    stop: () => {
      socket.close();
      return close();
    },
  };
}

function settingsFrom(options: StandInOptions): AppSettings {
  const declared = options.manifest === undefined ? {} : { declared: readManifest(options.manifest) };
  return { ...DEFAULT_APP, ...declared, ...options.app };
}

function callDesk(world: World, happenings: Happenings): CallDesk {
  return {
    world,
    faults: faultTable(),
    calls: [],
    announce: (call) => happenings.announce({ about: 'call', call }),
  };
}

function isBusy(site: Site): boolean {
  return site.desk.deliveries.some((delivery) => delivery.answer === undefined);
}
