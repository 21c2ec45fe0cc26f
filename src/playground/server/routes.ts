// The playground's addresses: what the page needs under /api, and the page itself for all else.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Library } from '../../knowledge/library/library.ts';
import type { StandIn } from '../slack/stand-in.ts';
import { request as actRequest } from './acts.ts';
import { BadRequest, readBody } from './body.ts';
import { detailOf } from './entries.ts';
import { objection } from './guard.ts';
import type { Live } from './live.ts';
import type { ServePage } from './page.ts';
import { perform } from './perform.ts';
import type { Facts, Outcome } from './wire.ts';

export interface Playground {
  readonly standIn: StandIn;
  readonly library: () => Library;
  readonly facts: () => Facts;
  readonly live: Live;
  readonly page: ServePage;
  readonly port: number;
}

type Route = (
  playground: Playground,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<void> | void;

const routes: Readonly<Record<string, Route>> = {
  'GET /api/facts': ({ facts }, _, response) => send(response, 200, facts()),
  'GET /api/live': ({ live, standIn }, _, response, url) => {
    const as = url.searchParams.get('as') ?? '';
    if (!standIn.world.users.has(as)) throw new BadRequest('There is nobody of that id.');
    live.open(as, response);
  },
  'GET /api/detail': ({ standIn, library }, _, response, url) => {
    const detail = detailOf(standIn, library(), url.searchParams.get('id') ?? '');
    send(response, detail ? 200 : 404, detail ?? failed('There is no such line.'));
  },
  'POST /api/act': async ({ standIn }, request, response) => {
    const { as, act } = await readBody(request, actRequest);
    send(response, 200, await attempt(() => perform(standIn, as, act)));
  },
};

export async function answer(
  playground: Playground,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refused = objection(request.headers, playground.port);
  if (refused !== undefined) return send(response, 403, failed(refused));
  const url = new URL(request.url ?? '/', 'http://localhost');
  const route = routes[`${request.method} ${url.pathname}`];
  if (route === undefined && !url.pathname.startsWith('/api/')) return playground.page(request, response);
  if (route === undefined) return send(response, 404, failed('There is nothing here.'));
  try {
    await route(playground, request, response, url);
  } catch (error) {
    send(response, error instanceof BadRequest ? 400 : 500, failed(told(error)));
  }
}

/** What the stand-in does not let a person do is an outcome, told at the page. */
async function attempt(act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    return failed(told(error));
  }
}

const failed = (problem: string): Outcome => ({ ok: false, problem });
const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}
