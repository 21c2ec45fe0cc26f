// Runs of text with their look: what a line is made of before it becomes rich text, which needs no escaping.
import type { RichTextElement } from '@slack/types';
import type { Inline } from '../knowledge/model.ts';
import { clean } from './escape.ts';
import { type Hosts, safeUrl } from './links.ts';
import { tokens, weight } from './words.ts';

/** Room for a word, however much is around it. */
const SHORTEST = 8;

export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
  readonly strike?: true;
}

export interface Leaf {
  readonly text: string;
  readonly url?: string;
  readonly look?: Look;
  /** A word of this app's, not of the document's; in plain text it stands in brackets. */
  readonly mark?: true;
}

export function leavesOf(inlines: readonly Inline[], hosts: Hosts): Leaf[] {
  return inlines.map(({ text, href, style }) => {
    const url = safeUrl(href, hosts);
    return {
      text: clean(text),
      ...(url === undefined ? {} : { url }),
      ...(style ? { look: { [style]: true } } : {}),
    };
  });
}

export const mark = (text: string): Leaf => ({ text, look: { code: true }, mark: true });

export const leavesText = (leaves: readonly Leaf[]): string =>
  leaves.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

export const withLook = (leaves: readonly Leaf[], look: Look): Leaf[] =>
  leaves.map((leaf) => ({ ...leaf, look: { ...leaf.look, ...look } }));

export function element({ text, url, look }: Leaf): RichTextElement {
  const style = look ? { style: { ...look } } : {};
  return url === undefined ? { type: 'text', text, ...style } : { type: 'link', url, text, ...style };
}

/** The leaves of a stretch of the text. */
export function slice(leaves: readonly Leaf[], from: number, to: number): Leaf[] {
  let at = 0;
  return leaves.flatMap((leaf) => {
    const start = at;
    at += leaf.text.length;
    const text = leaf.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...leaf, text }];
  });
}

const frame = (leaf: Leaf): number => JSON.stringify(element({ ...leaf, text: '' })).length + 1;

const alike = (a: Leaf, b: Leaf): boolean => a.url === b.url && a.look === b.look && a.mark === b.mark;

interface Stretch {
  readonly leaf: Leaf;
  readonly text: string;
  /** What the leaf takes besides its text. */
  readonly around: number;
}

/** In pieces that each weigh at most so much, cut between words. */
export function splitLeaves(leaves: readonly Leaf[], most: number): (readonly Leaf[])[] {
  const shown = leaves.filter(({ text }) => text !== '');
  const whole = shown.reduce((sum, leaf) => sum + weight(leaf.text) + frame(leaf), 0);
  if (whole <= most) return shown.length > 0 ? [shown] : [];
  const found: Leaf[][] = [];
  let room = 0;
  for (const { leaf, text, around } of shown.flatMap((one) => stretches(one, most))) {
    const piece = found.at(-1);
    const last = piece?.at(-1);
    const joins = last !== undefined && alike(last, leaf);
    const size = weight(text) + (joins ? 0 : around);
    if (piece === undefined || size > room) {
      found.push([{ ...leaf, text }]);
      room = most - weight(text) - around;
      continue;
    }
    if (joins) piece[piece.length - 1] = { ...last, text: last.text + text };
    else piece.push({ ...leaf, text });
    room -= size;
  }
  return found;
}

function stretches(leaf: Leaf, most: number): Stretch[] {
  const around = frame(leaf);
  return tokens(leaf.text, Math.max(SHORTEST, most - around)).map((text) => ({ leaf, text, around }));
}
