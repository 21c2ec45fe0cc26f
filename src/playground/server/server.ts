// Opens the playground: a port, the page, and the line that keeps open pages current.
import type { Library } from '../../knowledge/library/library.ts';
import type { StandIn } from '../slack/stand-in.ts';
import { goLive } from './live.ts';
import { openPage, type Page } from './page.ts';
import { openPort } from './port.ts';
import { answer } from './routes.ts';
import type { Facts } from './wire.ts';

export interface OpenPlayground {
  readonly url: string;
  /** Whether it is open at the port that was wished for. */
  readonly wished: boolean;
  /** Settles when the first page can be served without a wait. */
  readonly warm: Promise<unknown>;
  readonly close: () => Promise<void>;
}

export interface PlaygroundParts {
  readonly standIn: StandIn;
  readonly library: () => Library;
  readonly facts: () => Facts;
  readonly port: number;
}

export async function openPlayground({
  standIn,
  library,
  facts,
  port,
}: PlaygroundParts): Promise<OpenPlayground> {
  const { server, port: open, wished } = await openPort(port);
  const live = goLive(standIn, library);
  const page: Promise<Page> = openPage();
  server.on('request', async (request, response) => {
    // Nobody waits long for the page: it is being made since the start.
    const { serve } = await page;
    await answer({ standIn, library, facts, live, page: serve, port: open }, request, response);
  });
  return {
    url: `http://localhost:${open}`,
    wished,
    warm: page,
    close: async () => {
      live.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await (await page).close();
    },
  };
}
