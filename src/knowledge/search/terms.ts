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

export function terms(text: string): string[] {
  const found: string[] = [];
  for (const token of tokens(text)) if (!stopwords.has(token)) found.push(remembered(token));
  return found;
}
