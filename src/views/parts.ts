// Parts of an answer as they stand on one page: heading, lines, what is left out, and where it comes from.
import type { KnownBlock, RichTextBlockElement, RichTextSection } from '@slack/types';
import { button } from './elements.ts';
import { element, type Leaf } from './leaves.ts';
import { budgets } from './limits.ts';
import { type Line, lineText } from './lines.ts';
import { distinct, type Source, sourcesBlock, sourcesText } from './sources.ts';
import { sourceValue } from './values.ts';
import { shorten } from './words.ts';

export interface Part {
  /** '' where the lines speak for themselves. */
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly more?: More;
  /** Its lines name their sources themselves. */
  readonly cited?: true;
}

/** Lines that the first reply leaves out, and the question whose answer has them all. */
export interface More {
  readonly count: number;
  readonly ask: string | undefined;
}

/** What of a part stands on one page. */
export interface Piece {
  readonly part: Part;
  readonly lines: readonly Line[];
  /** Its lines began on an earlier page. */
  readonly continued: boolean;
  /** Its lines end here. */
  readonly ends: boolean;
}

export const sourcesIn = ({ lines }: Piece): Source[] =>
  distinct(lines.flatMap(({ source }) => source ?? []));

const namedIn = (piece: Piece): Source[] => (piece.part.cited ? [] : sourcesIn(piece));

const headingOf = ({ part, continued }: Piece): string =>
  part.heading === '' ? '' : `${shorten(part.heading, budgets.heading)}${continued ? ' (continued)' : ''}`;

export function pieceBlocks(piece: Piece, place: number): KnownBlock[] {
  const heading = headingOf(piece);
  const title: readonly RichTextBlockElement[] =
    heading === '' ? [] : [section([{ text: heading, look: { bold: true } }])];
  const elements = [...title, ...richLines(piece.lines)];
  const sources = namedIn(piece);
  return [
    ...(elements.length > 0 ? [{ type: 'rich_text', elements } as const] : []),
    ...moreBlock(piece, place),
    ...(sources.length > 0 ? [sourcesBlock(sources)] : []),
  ];
}

export function pieceText(piece: Piece): string {
  const heading = headingOf(piece);
  const sources = namedIn(piece);
  return [
    ...(heading === '' ? [] : [heading]),
    ...piece.lines.map(lineText),
    ...(piece.ends && piece.part.more ? [moreText(piece.part.more)] : []),
    ...(sources.length > 0 ? [sourcesText(sources)] : []),
  ].join('\n');
}

const section = (leaves: readonly Leaf[]): RichTextSection => ({
  type: 'rich_text_section',
  elements: leaves.filter(({ text }) => text !== '').map(element),
});

/** Bullets of one depth that follow each other are one list. */
function richLines(lines: readonly Line[]): RichTextBlockElement[] {
  const found: RichTextBlockElement[] = [];
  for (const { kind, indent, leaves } of lines) {
    const last = found.at(-1);
    if (kind === 'paragraph') found.push(section(leaves));
    else if (last?.type === 'rich_text_list' && last.indent === indent) last.elements.push(section(leaves));
    else found.push({ type: 'rich_text_list', style: 'bullet', indent, elements: [section(leaves)] });
  }
  return found;
}

const moreText = ({ count }: More): string => `… ${count} more`;

function moreBlock({ part, lines, ends }: Piece, place: number): KnownBlock[] {
  if (!ends || !part.more) return [];
  const { count, ask } = part.more;
  const ref = lines.findLast(({ source }) => source)?.source?.ref;
  const says = `Show ${count} more: ${part.heading}`;
  const shows =
    ask !== undefined
      ? [button({ action: 'ask', place, label: 'Show all', value: ask, says })]
      : ref !== undefined
        ? [button({ action: 'source', place, label: 'Show source', value: sourceValue([ref]), says })]
        : [];
  const [accessory] = shows;
  const text = { type: 'mrkdwn', text: `_${moreText(part.more)}_`, verbatim: true } as const;
  return [{ type: 'section', text, ...(accessory ? { accessory } : {}) }];
}
