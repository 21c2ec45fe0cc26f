// Which words of a question are its topic, rather than names or the way of asking.
import { stopwords } from '../../knowledge/search/stopwords.ts';
import { askingWords } from './intents.ts';
import type { NameTable } from './names.ts';
import type { Word } from './normalize.ts';

export const isTopic = (word: Word, before: Word | undefined, table: NameTable): boolean => {
  if (stopwords.has(word.text)) return false;
  const family = word.text.replace(/s$/, '');
  if (table.family.has(family)) return family === table.head && owners.has(before?.text ?? '');
  if (before?.apart && before.text === 'not') return false;
  return word.stressed || (!word.apart && subjects.has(before?.text ?? '')) || !askingWords.has(word.text);
};

/** What follows one of these is the subject, whatever word it is: "everything about sections". */
const subjects = new Set(['about', 'mention', 'mentions', 'mentioning', 'concerning', 'regarding']);

/** "my manager" is a person, "product manager" the profession. */
const owners = new Set(['my', 'your', 'their', 'his', 'her', 'our', 'line', 'people', 'own']);
