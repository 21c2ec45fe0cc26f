// "Engineering Leadership: …": what a passage says first of all is what it is about.
import type { Unit, Word } from './reading.ts';

/** A label has no more words. */
const LONGEST = 4;
const LABELLED = new RegExp(`^\\W*(?:\\w+\\W+){0,${LONGEST - 1}}\\w+: `);

export function labelOf({ text, words }: Unit): readonly Word[] {
  return LABELLED.test(text) ? words.filter(({ clause }) => clause === words[0]?.clause) : [];
}
