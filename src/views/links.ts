// Which addresses may be clicked: those of the documents themselves, and no others.
import { budgets } from './limits.ts';

export type Hosts = ReadonlySet<string>;

/** The address as a browser would read it, or undefined where it is to be shown as plain text. */
export function safeUrl(href: string | undefined, hosts: Hosts): string | undefined {
  if (href === undefined) return undefined;
  const url = URL.parse(href);
  if (!url || !(url.protocol === 'https:' || url.protocol === 'http:')) return undefined;
  if (url.username !== '' || url.password !== '' || !hosts.has(url.host)) return undefined;
  return url.href.length <= budgets.url ? url.href : undefined;
}
