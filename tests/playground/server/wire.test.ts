// The page's side of the wire, without a page: facts, acts, sights, and the inspector's lines.
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { RunningPlayground } from '../../../src/playground/main.ts';
import { ownPlayground } from '../own-playground.ts';

let playground: RunningPlayground;
beforeAll(async () => {
  playground = await ownPlayground();
}, 60_000);
afterAll(() => playground.close());

const act = async (as: string, wanted: object, headers: Record<string, string> = {}) => {
  const response = await fetch(`${playground.url}/api/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ as, act: wanted }),
  });
  return { status: response.status, body: z.looseObject({ ok: z.boolean() }).parse(await response.json()) };
};
const command = { do: 'command', where: 'C0PRODUCT', typed: '/level senior' };

describe('acts', () => {
  test('a command is answered, and the inspector knows how it was read', async () => {
    expect(await act('U0ALICE', command)).toMatchObject({ status: 200, body: { ok: true } });
    const { deliveries } = playground.standIn;
    const id = deliveries.findLast(({ label }) => label === '/level')?.id;
    const detail = await (await fetch(`${playground.url}/api/detail?id=d${id}`)).json();
    expect(detail).toMatchObject({
      kind: 'delivery',
      reading: { intent: 'level', levels: ['Senior Product Manager'], outcome: 'answered' },
    });
  });

  test('what the person could not do in Slack either is told in a sentence', async () => {
    const { body } = await act('U0ALICE', { ...command, where: 'C0LEADS' });
    expect(body).toMatchObject({ ok: false, problem: 'Alice Meyer cannot see leads' });
  });

  test('an element that is no longer there is told in a sentence', async () => {
    const target = { channel: 'C0PRODUCT', ts: '1.000001' };
    const { body } = await act('U0ALICE', { do: 'press', target, action: 'share' });
    expect(body).toEqual({ ok: false, problem: 'This message is no longer there.' });
  });

  test.each([
    ['another act', { do: 'fly' }],
    ['a field too many', { ...command, more: 1 }],
    ['nothing typed', { ...command, typed: '' }],
  ])('%s is refused', async (_, wanted) => expect((await act('U0ALICE', wanted)).status).toBe(400));

  test('only JSON is taken', async () => {
    expect((await act('U0ALICE', command, { 'content-type': 'text/plain' })).status).toBe(400);
  });
});

describe('strangers', () => {
  test('another page is refused, whatever it asks for', async () => {
    expect((await act('U0ALICE', command, { origin: 'http://evil.example' })).status).toBe(403);
    const page = await fetch(playground.url, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(page.status).toBe(403);
  });

  test('another name for this machine is refused', async () => {
    const { port } = new URL(playground.url);
    const status = await new Promise((resolve) => {
      const headers = { host: `evil.example:${port}` };
      request({ host: '127.0.0.1', port, path: '/api/facts', headers }, ({ statusCode }) =>
        resolve(statusCode),
      ).end();
    });
    expect(status).toBe(403);
  });

  test('nothing outside of the page is served', async () => {
    for (const path of ['/@fs/etc/passwd', `/@fs${process.cwd()}/package.json`, '/%2e%2e/main.ts']) {
      const response = await fetch(`${playground.url}${path}`);
      expect(await response.text(), path).not.toMatch(/root:|devDependencies|startStandIn/);
    }
  });
});

describe('the page', () => {
  test('it may run and reach nothing but its own', async () => {
    const page = await fetch(playground.url, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await page.text()).not.toContain('@vite/client');
  });

  test('everybody has three questions to click, of names the documents have', async () => {
    const facts = z
      .object({ people: z.array(z.object({ suggestions: z.array(z.object({ typed: z.string() })) })) })
      .parse(await (await fetch(`${playground.url}/api/facts`)).json());
    expect(facts.people.map(({ suggestions }) => suggestions.length)).toEqual([3, 3, 3]);
  });

  test('a sight has each message once', async () => {
    const lines = await fetch(`${playground.url}/api/live?as=U0ALICE`);
    const reader = lines.body?.pipeThrough(new TextDecoderStream()).getReader();
    const sights = async () => {
      const { value = '' } = (await reader?.read()) ?? {};
      const data = [...value.matchAll(/^event: sight\ndata: (.*)$/gm)].map(([, json = '']) => json);
      return data.map((json) => z.object({ bodies: z.array(z.unknown()) }).parse(JSON.parse(json)));
    };
    const [first] = await sights();
    expect(first?.bodies.length).toBeGreaterThan(0);
    await act('U0ALICE', { do: 'say', where: 'C0RANDOM', typed: 'Hello' });
    const [second] = await sights();
    expect(second?.bodies).toHaveLength(1);
    await reader?.cancel();
  });
});
