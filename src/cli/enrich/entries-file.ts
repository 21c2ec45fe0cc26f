// asked.yml as a text that people edit: entries are put in and marked without touching comments, order or other entries.
import { type Document, isMap, parseDocument, type YAMLMap } from 'yaml';
import type { EntryId } from './plan.ts';

export interface NewEntry extends EntryId {
  readonly of: string;
  readonly asked: readonly string[];
  readonly words: string;
}

const HEADER = `# How people ask for the passages in words of their own: by document, then by the id of a passage or section.
# What a model wrote says so (by: model). Change that to by: hand when you edit an entry: it is left alone from then on.
`;

export const openEntries = (text: string): Document => parseDocument(text.trim() === '' ? HEADER : text);

/** Long lines stay long: a diff shows what was added and nothing else. */
export const entriesText = (document: Document): string => document.toString({ lineWidth: 0 });

/** Where the document has the entry before it in the order, right behind that; otherwise at the document's end. */
export function addEntry(document: Document, entry: NewEntry, order: readonly EntryId[]): void {
  const entries = entriesOf(document, entry.doc);
  const { of, asked, words } = entry;
  const pair = document.createPair(entry.id, { of, asked: [...asked], words, by: 'model' });
  entries.items.splice(placeFor(entries, entry, order), 0, pair);
}

export function markStale(document: Document, { doc, id }: EntryId): void {
  document.setIn([doc, id, 'stale'], true);
}

export function unmark(document: Document, { doc, id }: EntryId): void {
  document.deleteIn([doc, id, 'stale']);
}

function entriesOf(document: Document, doc: string): YAMLMap {
  if (!document.hasIn([doc])) document.setIn([doc], document.createNode({}));
  const entries = document.getIn([doc]);
  if (!isMap(entries)) throw new TypeError(`${doc} is not a map of entries`);
  entries.flow = false;
  return entries;
}

function placeFor(entries: YAMLMap, { doc, id }: EntryId, order: readonly EntryId[]): number {
  const before = order.slice(
    0,
    order.findIndex((other) => other.doc === doc && other.id === id),
  );
  const places = new Map(entries.items.map(({ key }, i) => [String(key), i]));
  const last = before.findLast((other) => other.doc === doc && places.has(other.id));
  return last
    ? (places.get(last.id) ?? 0) + 1
    : before.some((other) => other.doc === doc)
      ? entries.items.length
      : 0;
}
