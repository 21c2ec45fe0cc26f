// Lines dealt out to pages: nothing is left out, and each page is within Slack's limits with room for its buttons.
import type { KnownBlock } from '@slack/types';
import { escapeMrkdwn } from './escape.ts';
import { splitLeaves } from './leaves.ts';
import { budgets, limits } from './limits.ts';
import type { Line } from './lines.ts';
import { type Part, type Piece, pieceBlocks, pieceText, sourcesIn } from './parts.ts';

/** What a page has room for, or what something takes of it. */
export interface Size {
  readonly blocks: number;
  /** Of the blocks as JSON: how Slack counts is not documented, and this is never less. */
  readonly characters: number;
  /** Of the message's text, escaped. */
  readonly text: number;
}

export const sizeOf = (blocks: readonly KnownBlock[], text: string): Size => ({
  blocks: blocks.length,
  characters: JSON.stringify(blocks).length,
  text: escapeMrkdwn(text).length,
});

export function roomBeside(blocks: readonly KnownBlock[], text: string): Size {
  const taken = sizeOf(blocks, text);
  const { message } = limits;
  return {
    blocks: message.blocks - taken.blocks,
    characters: message.characters - taken.characters,
    text: message.text - taken.text,
  };
}

export const fits = (size: Size, room: Size): boolean =>
  size.blocks <= room.blocks && size.characters <= room.characters && size.text <= room.text;

interface Item {
  readonly part: Part;
  readonly line: Line | undefined;
  readonly first: boolean;
  readonly last: boolean;
}

type Page = readonly Piece[];

/** What stands between head and controls. */
export interface Content {
  readonly blocks: readonly KnownBlock[];
  readonly text: string;
  /** Passages of the sections that are cited. */
  readonly refs: readonly string[];
}

export function pagesOf(parts: readonly Part[], room: Size): readonly Content[] {
  const items = parts.flatMap((part) => itemsOf(part, room));
  const whole = contentOf(items.reduce(join, []));
  return fits(contentSize(whole), room) ? [whole] : dealt(items, room).map(contentOf);
}

function dealt(items: readonly Item[], room: Size): readonly Page[] {
  const pages: Page[] = [];
  for (const item of items) {
    const page = pages.at(-1) ?? [];
    const joined = join(page, item);
    if (page.length === 0 || !fits(contentSize(contentOf(joined)), room)) pages.push(join([], item));
    else pages[pages.length - 1] = joined;
  }
  return pages;
}

export const contentOf = (page: Page): Content => ({
  blocks: page.flatMap(pieceBlocks),
  text: page.map(pieceText).filter(Boolean).join('\n\n'),
  refs: [...new Set(page.flatMap(sourcesIn).map(({ ref }) => ref))],
});

/** Space for the heading, the source and the button that a line may bring along. */
const AROUND = { characters: 2300, text: 600 };
const SHORTEST = 120;

/** A line longer than a page is several. */
function itemsOf(part: Part, room: Size): Item[] {
  const most = Math.max(
    SHORTEST,
    Math.min(budgets.line, room.characters - AROUND.characters, room.text - AROUND.text),
  );
  const lines = part.lines.flatMap((line) => splitLine(line, most));
  const shown = lines.length > 0 ? lines : [undefined];
  return shown.map((line, i) => ({ part, line, first: i === 0, last: i === shown.length - 1 }));
}

function splitLine(line: Line, most: number): Line[] {
  return splitLeaves(line.leaves, most).map((leaves) => ({ ...line, leaves }));
}

function join(page: Page, { part, line, first, last }: Item): Page {
  const open = page.at(-1);
  const lines = line ? [line] : [];
  if (open?.part !== part) return [...page, { part, lines, continued: !first, ends: last }];
  return [...page.slice(0, -1), { ...open, lines: [...open.lines, ...lines], ends: last }];
}

const JOINTS = 4;

function contentSize({ blocks: shown, text: said, refs }: Content): Size {
  const { blocks, characters, text } = sizeOf(shown, said);
  const carried = refs.reduce((sum, ref) => sum + ref.length + 1, 0);
  return { blocks, characters: characters + carried, text: text + JOINTS };
}
