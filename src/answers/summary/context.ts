// A passage as the verifier reads it: under its headings, the sentence that introduces its list, and the bullets above it.
import type { Library } from '../../knowledge/library/library.ts';
import type { Passage } from '../../knowledge/model.ts';

type Quotes = ReadonlyMap<string, string>;

const made = new WeakMap<Library, Quotes>();

/** Without what it stands under, "A team of engineers" would not tell "responsible for" from "not responsible for". */
export function quoteOf(library: Library, passage: Passage): string {
  const known = made.get(library) ?? quotes(library);
  made.set(library, known);
  return known.get(passage.id) ?? passage.quote;
}

function quotes(library: Library): Quotes {
  const found = new Map<string, string>();
  for (const { section } of library.search.sections) {
    let lead: Passage | undefined;
    for (const passage of section.passages) {
      const item = passage.kind === 'bullet' || passage.kind === 'row';
      found.set(passage.id, inContext(library, passage, item ? lead : undefined));
      if (!item) lead = /:\W*$/.test(passage.text) ? passage : undefined;
    }
  }
  return found;
}

const DEEPEST = 6;

function inContext(library: Library, passage: Passage, lead: Passage | undefined): string {
  const path = passage.path.slice(-DEEPEST);
  const headings = path.map((heading, depth) => `${'#'.repeat(depth + 1)} ${heading}`);
  const lines = [...(lead ? [lead.quote] : []), ...aboveOf(library, passage), passage].map((line) =>
    typeof line === 'string' ? line : asLine(line),
  );
  return [...headings, ...lines].join('\n\n');
}

const asLine = ({ kind, depth, quote }: Passage): string =>
  kind === 'bullet' ? `${'  '.repeat(depth)}- ${quote}` : quote;

/** The bullets this one is nested under, outermost first. */
function aboveOf(library: Library, passage: Passage): Passage[] {
  const above: Passage[] = [];
  let next = passage.parent;
  while (next !== undefined && above.length < DEEPEST) {
    const parent = library.passages.get(next);
    if (!parent) break;
    above.unshift(parent);
    next = parent.parent;
  }
  return above;
}
