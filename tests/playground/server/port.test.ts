// Where the playground opens: at the port one wished for, else at a free one, and on this machine alone.
import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { openPort } from '../../../src/playground/server/port.ts';

const open: { close: () => unknown }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const taken = (host: string): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
    open.push(server);
  });

test.each(['127.0.0.1', '::'])('a port that is taken on %s is not shared', async (host) => {
  const port = await taken(host);
  const opened = await openPort(port);
  open.push(opened.server);
  expect([opened.wished, opened.port === port]).toEqual([false, false]);
});

test('it listens on this machine alone', async () => {
  const { server, wished } = await openPort(0);
  open.push(server);
  const address = server.address();
  expect([wished, typeof address === 'object' && address?.address]).toEqual([true, '127.0.0.1']);
});
