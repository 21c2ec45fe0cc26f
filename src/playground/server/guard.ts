// Who may talk to the playground: this machine's own browser, on the playground's own page. Nobody is told apart by a password, so the address must be.
import type { IncomingHttpHeaders } from 'node:http';

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'] as const;

/** Undefined where it may pass; otherwise what to tell whoever asked. */
export function objection(headers: IncomingHttpHeaders, port: number): string | undefined {
  // Another site's name may be made to point at this machine; then the Host header still tells.
  const hosts: readonly string[] = LOCAL_NAMES.map((name) => `${name}:${port}`);
  if (headers.host === undefined || !hosts.includes(headers.host))
    return `The playground is for this machine only: open http://localhost:${port}.`;
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`)
    return 'Other pages may not use the playground.';
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return 'Other pages may not use the playground.';
  return undefined;
}
