// A message in smaller pieces, for where Slack finds it too long or its blocks at fault; no word is left out.
import type { Rendered } from '../../views/render.ts';

/** Slack advises at most 4,000; some room is left for what it counts differently. */
export const LONGEST_TEXT = 3_900;

/** The same words without blocks, in as many messages as they need. */
export const plainPieces = ({ text }: Rendered): readonly Rendered[] =>
  textPieces(text, LONGEST_TEXT).map((piece) => ({ text: piece, blocks: [] }));

/** Two messages with half of the blocks each; only the text where there is nothing to halve. */
export function halves(message: Rendered): readonly Rendered[] {
  const { text, blocks } = message;
  const middle = Math.ceil(blocks.length / 2);
  const [first = '', ...rest] = textPieces(text, Math.max(1, Math.ceil(text.length / 2)));
  if (blocks.length < 2)
    return textPieces(text, LONGEST_TEXT / 2).map((piece) => ({ text: piece, blocks: [] }));
  return [
    { text: first, blocks: blocks.slice(0, middle) },
    { text: rest.join('\n') || first, blocks: blocks.slice(middle) },
  ];
}

/** Cut at the end of a line, else between words, else where it must be, but never inside an `&amp;`. */
export function textPieces(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const at = cutAt(rest, most);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

function cutAt(text: string, most: number): number {
  const head = text.slice(0, most);
  const line = head.lastIndexOf('\n');
  if (line > most / 2) return line;
  const word = head.lastIndexOf(' ');
  if (word > most / 2) return word;
  const entity = /&(?:a|am|amp|l|lt|g|gt)?$/.exec(head);
  const whole = entity ? entity.index : most;
  const code = text.charCodeAt(whole - 1);
  // The first half of a character outside the basic plane.
  const split = code >= 0xd800 && code <= 0xdbff ? whole - 1 : whole;
  return Math.max(1, split);
}
