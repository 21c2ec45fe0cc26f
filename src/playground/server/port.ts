// A port on this machine alone: the one wished for, or a free one where that is taken.
import { createServer, type Server } from 'node:http';

export interface OpenPort {
  readonly server: Server;
  readonly port: number;
  /** Whether it is the one that was wished for. */
  readonly wished: boolean;
}

const IPV4 = '127.0.0.1';
const IPV6 = '::1';

export async function openPort(wish: number): Promise<OpenPort> {
  const server = createServer();
  const free = wish === 0 || (await isFreeOnIpv6(wish));
  const wished = free && (await listen(server, IPV4, wish)) === 'listening';
  if (!wished) await listen(server, IPV4, 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the playground listens on no port');
  return { server, port: address.port, wished };
}

/** Browsers try `localhost` there first: whatever listened there would be opened in our place. */
async function isFreeOnIpv6(port: number): Promise<boolean> {
  const probe = createServer();
  const outcome = await listen(probe, IPV6, port);
  if (outcome === 'listening') await new Promise((resolve) => probe.close(resolve));
  return outcome !== 'taken';
}

type Outcome = 'listening' | 'taken' | 'impossible';

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  EADDRINUSE: 'taken',
  EACCES: 'taken',
  EADDRNOTAVAIL: 'impossible',
  EAFNOSUPPORT: 'impossible',
};

function listen(server: Server, host: string, port: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      server.off('listening', opened);
      const outcome = OUTCOMES[error.code ?? ''];
      if (outcome === undefined) reject(error);
      else resolve(outcome);
    };
    const opened = () => {
      server.off('error', refused);
      resolve('listening');
    };
    server.once('error', refused);
    server.once('listening', opened);
    server.listen(port, host);
  });
}
