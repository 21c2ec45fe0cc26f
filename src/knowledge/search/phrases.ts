// Phrases that decide a topic by themselves: "stock options", "how much * earn", where * stands for a few words.
import { tokens } from './words.ts';

export interface Phrase<T> {
  readonly words: readonly string[];
  readonly pattern: RegExp;
  readonly means: T;
}

/** Each by the word of its own that the fewest others have: "how" and "what" would lead to hundreds. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** What `*` may stand for: enough for "how many (of our engineers) switched". */
const GAP = '(?:\\S+ ){0,5}';

export function phrase<T>(written: string, means: T): Phrase<T> {
  const parts = written.split(/\s*\*\s*/).map(tokens);
  const pattern = parts.map((words) => words.map((word) => `${word} `).join('')).join(GAP);
  return { words: parts.flat(), pattern: new RegExp(` ${pattern}`, 'u'), means };
}

export function byRarestWord<T>(phrases: readonly Phrase<T>[]): Phrases<T> {
  const counts = new Map<string, number>();
  for (const { words } of phrases) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = (words: readonly string[]): string =>
    words.reduce(
      (best, word) => ((counts.get(word) ?? 0) < (counts.get(best) ?? 0) ? word : best),
      words[0] ?? '',
    );
  return Map.groupBy(phrases, ({ words }) => rarest(words));
}

/** All of its words must be there before the pattern is worth trying. The longest, which says the most, comes first. */
export function phrasesIn<T>(phrases: Phrases<T>, text: string): Phrase<T>[] {
  const all = tokens(text);
  const words = new Set(all);
  const joined = ` ${all.join(' ')} `;
  return [...words]
    .flatMap((key) => phrases.get(key) ?? [])
    .filter((one) => one.words.every((word) => words.has(word)) && one.pattern.test(joined))
    .sort((a, b) => b.words.length - a.words.length);
}

/** Without those that stand in one of the texts: what a document says, or is asked for, is not beyond it. */
export function unspoken<T>(phrases: readonly Phrase<T>[], texts: readonly string[]): Phrases<T> {
  const all = byRarestWord(phrases);
  const spoken = new Set(texts.flatMap((text) => phrasesIn(all, text)));
  return byRarestWord(phrases.filter((one) => !spoken.has(one)));
}
