// Thesaurus → lookup by stem: which groups a word stands in, and which phrases begin with it.
import type { Thesaurus } from '../../knowledge/search/thesaurus.ts';
import { tokens } from '../../knowledge/search/words.ts';
import { keyOf } from './text/keys.ts';

export interface Phrase {
  readonly stems: readonly string[];
  readonly group: number;
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

export const EMPTY_LEXICON: Lexicon = { words: new Map(), phrases: new Map() };

export function createLexicon(thesaurus: Thesaurus): Lexicon {
  const words = new Map<string, number[]>();
  const phrases = new Map<string, Phrase[]>();
  thesaurus.groups.forEach((entries, group) => {
    for (const entry of entries) {
      const stems = tokens(entry).map((word) => keyOf(word).stem);
      const [first] = stems;
      if (first === undefined) continue;
      if (stems.length === 1) push(words, first, group);
      else push(phrases, first, { stems, group });
    }
  });
  return { words, phrases };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
