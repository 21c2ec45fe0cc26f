// `[label]: address` may stand anywhere in a document and is needed wherever `[label]` does.

const definition = /^ {0,3}\[([^[\]]{1,200})\]:[ \t]*\S/;
const reference = /\[([^[\]]{1,200})\]/g;

const keyOf = (label: string): string => label.toLowerCase().replace(/\s+/g, ' ').trim();

/** The lines that define something, by what they define; the first one counts. */
export function definitionsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const label = definition.exec(line)?.[1];
    if (label !== undefined && !found.has(keyOf(label))) found.set(keyOf(label), line);
  }
  return found;
}

/** Those of the definitions that a piece of text refers to. */
export function definitionsFor(text: string, all: ReadonlyMap<string, string>): string[] {
  if (all.size === 0) return [];
  const used = new Set<string>();
  for (const match of text.matchAll(reference)) used.add(keyOf(match[1] ?? ''));
  return [...used].flatMap((key) => all.get(key) ?? []);
}
