// The pages that tell whoever runs the app how it is: alive, ready, and its figures.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { LiveLibrary } from '../knowledge/library/watch.ts';
import type { Log } from './log.ts';
import { METRICS_TYPE, type Metrics } from './metrics.ts';
import type { Store } from './store/store.ts';

export interface HealthParts {
  readonly live: Pick<LiveLibrary, 'library' | 'health'>;
  readonly store: Pick<Store, 'check'>;
  readonly metrics: Pick<Metrics, 'text'>;
  /** Whether Slack can reach us now; undefined where nothing tells. */
  readonly connected: () => boolean | undefined;
  readonly stopping: () => boolean;
}

export interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

type Show = (parts: HealthParts) => Promise<Page>;

const json = (status: number, body: unknown): Page => ({
  status,
  type: 'application/json',
  body: `${JSON.stringify(body)}\n`,
});

export const pages: Readonly<Record<string, Show>> = {
  '/healthz': async () => json(200, { alive: true }),
  '/readyz': async (parts) => {
    const { version, current, problems } = parts.live.health();
    const store = await parts.store.check().then(
      () => true,
      () => false,
    );
    const slack = parts.connected();
    const ready = store && slack !== false && !parts.stopping();
    // A document that cannot be taken over does not make the app unready: the last good one is answered from.
    const documents = { version, current, problems: problems.length };
    return json(ready ? 200 : 503, { ready, store, ...(slack === undefined ? {} : { slack }), documents });
  },
  '/metrics': async ({ metrics }) => ({ status: 200, type: METRICS_TYPE, body: metrics.text() }),
};

export async function showPage(
  parts: HealthParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const page = (await pages[pathname]?.(parts)) ?? json(404, { error: 'There is no such page.' });
  response.writeHead(page.status, { 'content-type': page.type, 'cache-control': 'no-store' });
  response.end(page.body);
}

/** For Bolt's own HTTP server. */
export const healthRoutes = (parts: HealthParts) =>
  Object.keys(pages).map((path) => ({
    path,
    method: ['GET', 'HEAD'],
    handler: (request: IncomingMessage, response: ServerResponse) => void showPage(parts, request, response),
  }));

export interface HealthServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** A server of their own, for Socket Mode. A port that is taken costs the pages, not the app. */
export function serveHealth(
  parts: HealthParts,
  port: number,
  log: Pick<Log, 'warn'>,
): Promise<HealthServer | undefined> {
  const server = createServer((request, response) => void showPage(parts, request, response));
  return new Promise((resolve) => {
    server.once('error', (err) => {
      log.warn({ err, port }, 'no health pages: the port cannot be used');
      resolve(undefined);
    });
    server.listen(port, () => {
      const address = server.address();
      const stop = () => {
        server.closeAllConnections();
        return new Promise<void>((done) => server.close(() => done()));
      };
      resolve({ port: typeof address === 'object' && address ? address.port : port, stop });
    });
  });
}
