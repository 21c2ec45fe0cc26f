// Texts cut or split where a person would: between words, and within one only where it is longer than the room.
import { clean } from './escape.ts';

/** What a text takes up at most, character by character: as JSON in the blocks, or escaped in the message's text. */
export function weight(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += weightOf(text.charCodeAt(i));
  return sum;
}

const heavy = new Map([...'"\\\n\t\r'].map((character) => [character.charCodeAt(0), 2]));
for (const character of '<>') heavy.set(character.charCodeAt(0), 4);
heavy.set('&'.charCodeAt(0), 5);

/** Control characters are written by their number. Half characters would be too; `clean` has taken them out. */
function weightOf(code: number): number {
  const known = heavy.get(code);
  if (known !== undefined) return known;
  return code < 0x20 ? 6 : 1;
}

export const length = (text: string): number => text.length;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Words with the space before them; longer ones in pieces that fit. */
export function tokens(text: string, most: number, measure = weight): string[] {
  return (text.match(/\s*\S+|\s+$/g) ?? []).flatMap((word) =>
    measure(word) <= most ? [word] : pieces(word, most, measure),
  );
}

function pieces(word: string, most: number, measure: (text: string) => number): string[] {
  const found: string[] = [];
  let piece = '';
  let size = 0;
  const add = (part: string): void => {
    const more = measure(part);
    if (piece !== '' && size + more > most) {
      found.push(piece);
      piece = '';
      size = 0;
    }
    piece += part;
    size += more;
  };
  for (const { segment } of segmenter.segment(word)) {
    if (measure(segment) <= most) add(segment);
    else for (const character of segment) add(character);
  }
  return piece === '' ? found : [...found, piece];
}

const ELLIPSIS = '…';

/** The beginning that fits, with a sign that more follows; the whole where it fits. */
export function shorten(text: string, most: number, measure = weight): string {
  const whole = clean(text).trim();
  if (measure(whole) <= most) return whole;
  const room = most - measure(ELLIPSIS);
  let kept = '';
  let size = 0;
  for (const token of tokens(whole, room, measure)) {
    size += measure(token);
    if (size > room) break;
    kept += token;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}
