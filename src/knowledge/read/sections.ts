// Blocks → the tree of headings, with every statement turned into a passage that knows where it stands.
import { createHash } from 'node:crypto';
import type { Block, Passage } from '../model.ts';
import { plain } from './inlines.ts';

/** The tree as written, before anything is known about what its headings mean. */
export interface RawSection {
  readonly heading: string;
  readonly depth: number;
  readonly line: number;
  readonly path: readonly string[];
  readonly passages: readonly Passage[];
  readonly sections: readonly RawSection[];
  readonly link: string | undefined;
  /** The table whose row head or group head this is. */
  readonly table: number | undefined;
}

interface Open {
  heading: string;
  depth: number;
  line: number;
  path: readonly string[];
  passages: Passage[];
  sections: Open[];
  link: string | undefined;
  /** The bullets that are still open, outermost first. */
  bullets: Passage[];
  /** The table whose row head or group head this is. */
  table: number | undefined;
}

const bonus =
  /^\W*bonus points?\b|\b(is|are|would be) an? (big |huge |definite )?(plus|bonus)\b|\bnice to have\b|\bbonus points if\b/i;
const pending =
  /\b(to be (added|published|defined|determined|announced)|future iteration|coming soon|not yet (published|available|defined)|work in progress)\b|^(TBD|TBA|TODO)\b/i;

export function buildSections(
  doc: string,
  blocks: readonly Block[],
  pageUrl: string | undefined,
): RawSection {
  const root = open('', 0, 0, [], pageUrl);
  const stack: Open[] = [root];
  const ids = new Map<string, number>();
  const slugs = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind === 'furniture') continue;
    while (stack.length > 1 && isOver(stack.at(-1), block)) stack.pop();
    const around = stack.at(-1) ?? root;
    if (block.kind === 'heading') stack.push(addSection(block, around, slugs, pageUrl));
    else addPassage(doc, block, around, ids);
  }
  return root;
}

/** A heading ends what is as deep; a table's heads reign over the table and no further. */
function isOver(section: Open | undefined, block: Block): boolean {
  if (!section) return false;
  if (section.table !== undefined && section.table !== block.table) return true;
  return block.kind === 'heading' && section.depth >= block.depth;
}

function addSection(
  block: Block,
  parent: Open,
  slugs: Map<string, number>,
  pageUrl: string | undefined,
): Open {
  const heading = headingText(block);
  const slug = unique(slugs, slugOf(heading));
  const link = pageUrl ? `${pageUrl}#${slug}` : undefined;
  const path = [...parent.path, heading];
  const section = { ...open(heading, block.depth, block.lines[0], path, link), table: block.table };
  parent.sections.push(section);
  return section;
}

const open = (
  heading: string,
  depth: number,
  line: number,
  path: readonly string[],
  link: string | undefined,
): Open => ({
  heading,
  depth,
  line,
  path,
  link,
  passages: [],
  sections: [],
  bullets: [],
  table: undefined,
});

export const headingText = (block: Block): string =>
  plain(block.inlines)
    .replace(/\s*\{#[^}]*\}$/, '')
    .replace(/\s*:$/, '')
    .trim();

const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

function unique(seen: Map<string, number>, key: string): string {
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return count === 0 ? key : `${key}-${count}`;
}

function addPassage(doc: string, block: Block, section: Open, ids: Map<string, number>): void {
  const text = plain(block.inlines);
  while (section.bullets.length > 0 && (section.bullets.at(-1)?.depth ?? 0) >= block.depth)
    section.bullets.pop();
  if (block.kind !== 'bullet' && block.depth === 0) section.bullets.length = 0;
  const parent = section.bullets.at(-1);
  const passage: Passage = {
    ...block,
    id: unique(ids, idOf(doc, section.path, text)),
    doc,
    path: section.path,
    text,
    link: section.link,
    parent: parent?.id,
    bonus: bonus.test(text) || (parent?.bonus ?? false),
    pending: pending.test(text) && text.split(' ').length < 25,
  };
  section.passages.push(passage);
  if (block.kind === 'bullet') section.bullets.push(passage);
}

/** Stable while the text and its headings stay: a line may move, its id does not. */
const idOf = (doc: string, path: readonly string[], text: string): string =>
  createHash('sha256')
    .update([doc, ...path, text].join('\u0000'))
    .digest('hex')
    .slice(0, 10);
