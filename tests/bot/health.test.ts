import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type HealthParts, type HealthServer, serveHealth } from '../../src/bot/health.ts';
import { openMetrics } from '../../src/bot/metrics.ts';
import { library } from '../support/library.ts';

const warnings: unknown[] = [];
const log = { warn: (...said: unknown[]) => void warnings.push(said) };
let pages: HealthServer | undefined;
afterEach(async () => {
  await pages?.stop();
  warnings.splice(0);
});

const well: HealthParts = {
  live: { library: () => library, health: () => ({ current: true, version: 'v1', problems: [] }) },
  store: { check: async () => {} },
  metrics: openMetrics({ passages: () => 7 }),
  connected: () => true,
  stopping: () => false,
};

async function get(path: string, parts: Partial<HealthParts> = {}): Promise<Response> {
  pages = await serveHealth({ ...well, ...parts }, 0, log);
  return fetch(`http://127.0.0.1:${pages?.port}${path}`);
}

test('alive as long as it answers', async () => {
  const answer = await get('/healthz', { connected: () => false, stopping: () => true });
  expect([answer.status, await answer.json()]).toEqual([200, { alive: true }]);
});

describe('ready', () => {
  test('when documents, store and Slack are there', async () => {
    const answer = await get('/readyz?from=probe');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      ready: true,
      store: true,
      slack: true,
      documents: { version: 'v1', current: true, problems: 0 },
    });
  });

  test('with documents that could not be taken over: the last good ones answer', async () => {
    const problems = [{ file: 'a.md', line: 1, message: 'is broken', severity: 'error' as const }];
    const health = () => ({ current: false, version: 'v1', problems });
    const answer = await get('/readyz', { live: { ...well.live, health } });
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      { documents: { current: false, problems: 1 } },
    ]);
  });

  test.each([
    ['the store does not answer', { store: { check: () => Promise.reject(new Error('locked')) } }],
    ['the connection to Slack is gone', { connected: () => false }],
    ['it is being stopped', { stopping: () => true }],
  ])('not when %s', async (_, parts) => expect((await get('/readyz', parts)).status).toBe(503));
});

test('figures in the format of Prometheus', async () => {
  const answer = await get('/metrics');
  expect(answer.headers.get('content-type')).toContain('version=0.0.4');
  expect(await answer.text()).toContain('career_passages 7');
});

test('no other page', async () => expect((await get('/admin')).status).toBe(404));

test('a port that is taken costs the pages, not the app', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  expect(await serveHealth(well, port, log)).toBeUndefined();
  expect(JSON.stringify(warnings)).toContain('cannot be used');
  await new Promise((resolve) => other.close(resolve));
  pages = undefined;
});
