// Phrases that decide a topic by themselves: "stock options", "how much * earn", where * stands for a few words.
import { tokens } from './words.ts';

export interface Phrase<T> {
  readonly words: readonly string[];
  readonly pattern: RegExp;
  readonly means: T;
}

/** By the first word. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** What `*` may stand for: enough for "how many (of our engineers) switched". */
const GAP = '(?:\\S+ ){0,5}';

export function phrase<T>(written: string, means: T): Phrase<T> {
  const parts = written.split(/\s*\*\s*/).map(tokens);
  const pattern = parts.map((words) => words.map((word) => `${word} `).join('')).join(GAP);
  return { words: parts.flat(), pattern: new RegExp(` ${pattern}`, 'u'), means };
}

export const byFirstWord = <T>(phrases: readonly Phrase<T>[]): Phrases<T> =>
  Map.groupBy(phrases, ({ words }) => words[0] ?? '');

/** All of its words must be there before the pattern is worth trying. */
export function phrasesIn<T>(phrases: Phrases<T>, text: string): Phrase<T>[] {
  const words = new Set(tokens(text));
  const joined = ` ${tokens(text).join(' ')} `;
  return [...words].flatMap((first) =>
    (phrases.get(first) ?? []).filter(
      (one) => one.words.every((word) => words.has(word)) && one.pattern.test(joined),
    ),
  );
}

/** Without those that stand in one of the texts: what a document says, or is asked for, is not beyond it. */
export function unspoken<T>(phrases: readonly Phrase<T>[], texts: readonly string[]): Phrases<T> {
  const all = byFirstWord(phrases);
  const spoken = new Set(texts.flatMap((text) => phrasesIn(all, text)));
  return byFirstWord(phrases.filter((one) => !spoken.has(one)));
}
