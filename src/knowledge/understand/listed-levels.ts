// Levels that no heading names: the items of one list, or what opens the items of each competency's list.
import type { Passage } from '../model.ts';
import type { Draft } from './drafts.ts';
import { type LevelName, readLevelName } from './level-name.ts';
import { nestedBelow, openings } from './opening.ts';
import { maybeLevels } from './patterns.ts';
import type { TableLevel } from './tables.ts';
import { sameText } from './text.ts';
import { isClosed, type Node } from './tree.ts';

interface Item {
  readonly level: LevelName;
  readonly item: Passage;
  readonly passages: readonly Passage[];
}

const isSenior = ({ level: { likeness } }: Item): boolean => likeness === 'senior' || likeness === 'code';

/** Nothing but levels, and not only nouns. */
function itemsOf({ raw: { passages } }: Node): Item[] {
  const bullets = passages.filter((p) => p.kind === 'bullet' || p.kind === 'paragraph');
  const names = named(bullets);
  if (names.some(({ name }) => !isLevelName(name))) return [];
  const items = names.map(({ item, name }) => {
    return { item, level: readLevelName(name), passages: [item, ...nestedBelow(item, bullets)] };
  });
  return items.some(isSenior) ? items : [];
}

const isLevelName = (name: string): boolean => readLevelName(name).likeness !== 'none';

/** "IC2: Editor" is a name as a whole; "Editor: edits alone" is one with what is said of it. */
function named(bullets: readonly Passage[]): { item: Passage; name: string }[] {
  const whole = bullets
    .filter((item) => item.kind === 'bullet' && item.depth === 0)
    .map((item) => ({ item, name: item.text.replace(/[;,.]$/, '') }));
  const isName = whole.every(({ item, name }) => !explains(item) && isLevelName(name));
  return isName && whole.length > 1 ? whole : openings(bullets);
}

/** "**Senior**: …", "Senior: teaches …". */
const explains = ({ inlines: [first, ...more], text }: Passage): boolean =>
  (first?.style === 'bold' && more.length > 0) || /:\s+\p{Ll}/u.test(text);

/** "Levels" with nothing but a list of them; links lead to pages that say more, and to other documents. */
export function listedLevels(node: Node): Draft[] {
  if (isClosed(node) || (node.role !== 'levels' && !maybeLevels.test(node.heading))) return [];
  const items = itemsOf(node);
  const told = items.some(({ passages, level }) => passages.length > 1 || passages[0]?.text !== level.name);
  const linked = items.some(({ item }) => /^\[|^<a\b/.test(item.quote));
  if (linked || items.filter(isSenior).length < (told ? 1 : 2)) return [];
  return items.map(({ level: { name, codes, band }, item, passages }) => {
    const said = new Map<string, readonly Passage[]>();
    const line = item.lines[0];
    return { name, codes, band, at: node, line, owns: [], told: passages, said, gradeLine: undefined };
  });
}

/** "Safety" with "**Junior**: follows the rules" below, as "Speed" has it: each says something of the same levels. */
export function spokenLevels(nodes: readonly Node[]): TableLevel[] {
  const lists = nodes
    .filter((node) => node.role === 'other' && node.raw.depth > 0 && !isClosed(node))
    .map((node) => ({ node, items: itemsOf(node) }));
  const keys = (items: readonly Item[]) => items.map(({ level }) => sameText(level.name));
  const times = new Map<string, number>();
  for (const key of lists.flatMap(({ items }) => keys(items))) times.set(key, (times.get(key) ?? 0) + 1);
  const shared = lists.filter(
    ({ items }) => keys(items).filter((key) => (times.get(key) ?? 0) > 1).length > 1,
  );
  return shared.flatMap(({ node, items }) =>
    items.map(({ level, item, passages }) => {
      const behaviours = new Map([[node.heading, passages]]);
      return { level, node, line: item.lines[0], behaviours, defines: true };
    }),
  );
}
