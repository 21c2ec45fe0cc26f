// An HTTP server that only this machine reaches, on a port that is free.
import { createServer, type Server } from 'node:http';

export interface Loopback {
  readonly server: Server;
  readonly origin: string;
  /** Breaks what is still open, so that nothing waits for a call that hangs. */
  readonly close: () => Promise<void>;
}

export async function openLoopback(): Promise<Loopback> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { server, origin: `http://127.0.0.1:${port}`, close };
}
