// Passages → groups of points, cut to a first reply with the rest counted.
import type { Library } from '../../knowledge/library/library.ts';
import type { Passage } from '../../knowledge/model.ts';
import type { Group, Point } from '../answer.ts';

/** Longer lists are cut, unless the list is what was asked for. */
export const LIST = 8;
/** A paragraph this long is shown by the sentences that answer. */
const LONG_WORDS = 75;

export interface GroupOptions {
  readonly heading: string;
  readonly passages: readonly Passage[];
  readonly limit?: number;
  readonly moreAsk?: string;
  readonly note?: string;
  readonly from?: string;
}

export function group(options: GroupOptions): Group {
  const { heading, passages, limit = LIST, moreAsk, note, from } = options;
  const shown = passages.slice(0, limit);
  const first = passages[0];
  return {
    heading,
    doc: first?.doc ?? '',
    path: first?.path ?? [],
    points: shown.map((passage) => (from ? { passage, from } : { passage })),
    more: passages.length - shown.length,
    ...(moreAsk ? { moreAsk } : {}),
    ...(note ? { note } : {}),
  };
}

export const titleOf = (library: Library, doc: string): string =>
  library.documents.find((d) => d.file === doc)?.title ?? doc;

const boundary = /(?<=[.!?])\s+(?=[\p{Lu}"“(])/u;

export const sentencesOf = (text: string): string[] => text.split(boundary);

const wordCount = (text: string): number => text.split(/\s+/).length;

/** The sentences of a long paragraph that score best, in their order; short passages stay whole. */
export function excerpted(passage: Passage, score: (sentence: string) => number, keep = 2): Point {
  if (wordCount(passage.text) <= LONG_WORDS) return { passage };
  const sentences = sentencesOf(passage.text);
  if (sentences.length <= keep) return { passage };
  const ranked = sentences
    .map((text, at) => ({ text, at, score: score(text) }))
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const best = ranked.slice(0, keep).sort((a, b) => a.at - b.at);
  return { passage, excerpt: best.map(({ text }) => text).join(' … ') };
}

/** The same words, whatever the case, links and punctuation. */
export const wordsKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function withoutRepeats(passages: readonly Passage[], seen: Set<string> = new Set()): Passage[] {
  return passages.filter((passage) => {
    const key = wordsKey(passage.text);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
