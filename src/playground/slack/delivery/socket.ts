// Socket Mode's server: one-off addresses, up to ten connections, and ways to break them.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Envelopes, envelopes, greeting } from './envelopes.ts';
import type { Transport } from './model.ts';

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';

/** What a test or the playground may see of the connections and do to them. */
export interface SocketControl {
  readonly connections: () => number;
  /** Settles when at least one connection stands. */
  readonly connected: () => Promise<void>;
  /** Slack's polite way: it tells the client to reconnect. */
  readonly disconnect: (reason: DisconnectReason) => void;
  /** The rude way: every connection breaks without a word. */
  readonly drop: () => void;
  /** Connections stay open, but neither pings nor acknowledgements are heard. */
  readonly goDeaf: (deaf: boolean) => void;
  /** Any text, such as one no client expects. */
  readonly sendText: (text: string) => void;
}

export interface SocketHub extends Transport, SocketControl {
  /** A one-off address; undefined where ten connections stand already. */
  readonly open: (origin: string, appId: string) => string | undefined;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly close: () => void;
}

const MOST_CONNECTIONS = 10;

export function socketHub(appId: string, changed: (connections: number) => void): SocketHub {
  const links = openLinks(appId, changed);
  const state = { turn: 0 };
  return {
    ...controlOf(links),
    via: 'socket',
    ready: links.connected,
    send: (outgoing) => {
      const open = [...links.all].filter((one) => one.readyState === one.OPEN);
      // Any connection may get any payload; taking turns makes that show.
      const connection = open[state.turn++ % Math.max(1, open.length)];
      return connection === undefined
        ? Promise.resolve({ kind: 'unreachable', reason: 'no connection', again: true })
        : links.envelopes.send(connection, outgoing);
    },
    open: (origin, app) => (links.all.size >= MOST_CONNECTIONS ? undefined : links.invite(origin, app)),
    upgrade: links.upgrade,
    close: () => terminateAll(links.all),
  };
}

type Links = ReturnType<typeof openLinks>;

function openLinks(appId: string, changed: (connections: number) => void) {
  const server = new WebSocketServer({ noServer: true, autoPong: false });
  const tickets = new Set<string>();
  const all = new Set<WebSocket>();
  const arrivals = new Set<() => void>();
  const hall = { all, arrivals, changed, hearing: { deaf: false }, envelopes: envelopes() };
  return {
    ...hall,
    connected: () =>
      all.size > 0 ? Promise.resolve() : new Promise<void>((resolve) => arrivals.add(resolve)),
    invite: (origin: string, app: string) => {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${origin.replace('http', 'ws')}/link/?ticket=${ticket}&app_id=${app}`;
    },
    upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
      if (tickets.delete(ticket))
        server.handleUpgrade(request, socket, head, (one) => welcome(hall, appId, one));
      else socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
    },
  };
}

interface Hall {
  readonly all: Set<WebSocket>;
  readonly arrivals: Set<() => void>;
  readonly changed: (connections: number) => void;
  readonly hearing: { readonly deaf: boolean };
  readonly envelopes: Envelopes;
}

function welcome(hall: Hall, appId: string, connection: WebSocket): void {
  hall.all.add(connection);
  connection.on('ping', (data) => {
    if (!hall.hearing.deaf) connection.pong(data);
  });
  connection.on('message', (data) => {
    if (!hall.hearing.deaf) hall.envelopes.receive(String(data));
  });
  connection.on('error', () => connection.terminate());
  connection.on('close', () => {
    hall.all.delete(connection);
    hall.envelopes.giveUp(connection);
    hall.changed(hall.all.size);
  });
  connection.send(greeting(appId, hall.all.size));
  for (const arrived of hall.arrivals) arrived();
  hall.arrivals.clear();
  hall.changed(hall.all.size);
}

function controlOf(links: Links): SocketControl {
  const sendText = (text: string) => {
    for (const connection of links.all) connection.send(text);
  };
  return {
    connections: () => links.all.size,
    connected: links.connected,
    disconnect: (reason) =>
      sendText(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'stand-in' } })),
    drop: () => terminateAll(links.all),
    goDeaf: (deaf) => {
      links.hearing.deaf = deaf;
    },
    sendText,
  };
}

function terminateAll(connections: ReadonlySet<WebSocket>): void {
  for (const connection of connections) connection.terminate();
}
