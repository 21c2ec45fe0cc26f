// Plain search engines on the same sections: what the product is measured against.
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document as FlexDocument } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Library } from '../src/knowledge/library/library.ts';
import { sectionsOf } from '../src/knowledge/library/library.ts';

export interface Engine {
  readonly name: string;
  /** The text of the best three sections. */
  readonly answer: (text: string) => string;
}

interface Section {
  readonly id: number;
  readonly heading: string;
  readonly text: string;
}

const BEST = 3;

export async function plainEngines(library: Library): Promise<Engine[]> {
  const sections: Section[] = library.documents
    .flatMap((d) => [...sectionsOf(d.root)])
    .filter((s) => s.passages.length > 0)
    .map((s, id) => ({ id, heading: s.path.join(' '), text: s.passages.map((p) => p.text).join('\n') }));
  const shown = (ids: readonly number[]) =>
    ids
      .slice(0, BEST)
      .map((id) => `${sections[id]?.heading}\n${sections[id]?.text}`)
      .join('\n\n');
  return [
    miniSearch(sections, shown),
    lunrSearch(sections, shown),
    await orama(sections, shown),
    flexSearch(sections, shown),
  ];
}

type Shown = (ids: readonly number[]) => string;

function miniSearch(sections: readonly Section[], shown: Shown): Engine {
  const index = new MiniSearch<Section>({ fields: ['heading', 'text'] });
  index.addAll(sections);
  return { name: 'MiniSearch', answer: (text) => shown(index.search(text).map((r) => Number(r.id))) };
}

function lunrSearch(sections: readonly Section[], shown: Shown): Engine {
  const index = lunr(function build() {
    this.ref('id');
    this.field('heading');
    this.field('text');
    for (const section of sections) this.add(section);
  });
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return { name: 'lunr', answer: (text) => shown(index.search(plain(text)).map((r) => Number(r.ref))) };
}

async function orama(sections: readonly Section[], shown: Shown): Promise<Engine> {
  const db = create({ schema: { heading: 'string', text: 'string' } });
  await insertMultiple(
    db,
    sections.map(({ id, heading, text }) => ({ id: String(id), heading, text })),
  );
  const answer = (text: string) => {
    const found = searchOrama(db, { term: text, limit: BEST });
    return found instanceof Promise ? '' : shown(found.hits.map((hit) => Number(hit.id)));
  };
  return { name: 'Orama', answer };
}

function flexSearch(sections: readonly Section[], shown: Shown): Engine {
  const index = new FlexDocument({ document: { id: 'id', index: ['heading', 'text'] }, tokenize: 'forward' });
  for (const { id, heading, text } of sections) index.add({ id, heading, text });
  const answer = (text: string) => {
    const fields = index.search(text, { limit: BEST, suggest: true });
    return shown([...new Set(fields.flatMap((field) => field.result.map(Number)))]);
  };
  return { name: 'FlexSearch', answer };
}
