// What the views need to know of the library: the documents' titles, where their sections are published, on which hosts.
import { type Library, sectionsOf } from '../knowledge/library/library.ts';
import type { Hosts } from './links.ts';

export interface Catalogue {
  readonly documents: readonly Titled[];
  /** Only addresses on these are ever linked. */
  readonly hosts: Hosts;
  /** By `placeKey`. */
  readonly links: ReadonlyMap<string, string>;
}

export interface Titled {
  readonly file: string;
  readonly title: string;
  readonly superseded: boolean;
}

export const placeKey = (doc: string, path: readonly string[]): string => [doc, ...path].join('\u0000');

export function catalogueOf({ documents }: Library): Catalogue {
  const links = new Map<string, string>();
  for (const { file, root } of documents) {
    for (const { path, link } of sectionsOf(root)) {
      const key = placeKey(file, path);
      if (link !== undefined && !links.has(key)) links.set(key, link);
    }
  }
  return {
    documents: documents.map(({ file, title, status }) => ({
      file,
      title,
      superseded: status === 'superseded',
    })),
    hosts: new Set([...links.values()].flatMap((link) => URL.parse(link)?.host ?? [])),
    links,
  };
}

export function titleOf({ documents }: Catalogue, file: string): string {
  const document = documents.find((d) => d.file === file);
  if (!document) return file;
  return document.superseded ? `${document.title} (superseded)` : document.title;
}
