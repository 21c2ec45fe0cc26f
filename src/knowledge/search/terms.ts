// Text → the stems that count in a search.
import { stopwords } from './stopwords.ts';
import { stem, tokens } from './words.ts';

const stems = new Map<string, string>();
const MEMORY = 50_000;

/** Stemming is the costly part and words recur: remembered, within bounds. */
function remembered(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MEMORY) stems.clear();
  const made = stem(word);
  stems.set(word, made);
  return made;
}

/** "M&A", "P&L", "R&D" are one word each. */
export const joinInitials = (text: string): string => text.replace(/\b(\p{L})&(\p{L})\b/gu, '$1and$2');

export function terms(raw: string): string[] {
  const text = raw.includes('&') ? joinInitials(raw) : raw;
  const found: string[] = [];
  for (const token of isAscii.test(text) ? asciiTokens(text) : tokens(text)) {
    if (token !== '' && !stopwords.has(token)) found.push(remembered(token));
  }
  return found;
}

const isAscii = /^[\t\n\r -~]*$/;

/** The same words as `tokens` finds, several times faster: most of what is indexed is plain English. */
const asciiTokens = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/(?:[^a-z0-9']|'(?![a-z])|(?<![a-z0-9])')+/)
    .map((word) => (word.includes("'") ? word.replace(/'s?$/, '') : word));
