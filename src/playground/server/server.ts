// Opens the playground: a port, the page, and the line that keeps open pages current.
import type { Library } from '../../knowledge/library/library.ts';
import type { StandIn } from '../slack/stand-in.ts';
import { goLive } from './live.ts';
import { openPage, PAGE_CACHE } from './page.ts';
import { openPort } from './port.ts';
import { answer } from './routes.ts';
import type { Facts } from './wire.ts';

export interface OpenPlayground {
  readonly url: string;
  /** Whether it is open at the port that was wished for. */
  readonly wished: boolean;
  readonly close: () => Promise<void>;
}

export interface PlaygroundParts {
  readonly standIn: StandIn;
  readonly library: () => Library;
  readonly facts: () => Facts;
  readonly port: number;
  readonly pageCache?: string | undefined;
}

export async function openPlayground({
  standIn,
  library,
  facts,
  port,
  pageCache = PAGE_CACHE,
}: PlaygroundParts): Promise<OpenPlayground> {
  const page = await openPage(pageCache);
  const { server, port: open, wished } = await openPort(port);
  const live = goLive(standIn, library);
  const playground = { standIn, library, facts, live, page: page.serve, port: open };
  server.on('request', (request, response) => void answer(playground, request, response));
  return {
    url: `http://localhost:${open}`,
    wished,
    close: async () => {
      live.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await page.close();
    },
  };
}
