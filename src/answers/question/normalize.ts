// What Slack delivers → the words a person wrote: no markup, no mentions, no emoji codes, straight quotes.
import { joinInitials } from '../../knowledge/search/terms.ts';
import { abbreviations } from './abbreviations.ts';

export interface Word {
  /** Lower case, abbreviations written out. */
  readonly text: string;
  /** Written with a capital inside a sentence, or in bold: it may be a name. */
  readonly marked: boolean;
}

/** Longer messages are cut: no question needs more, and time stays bounded. */
const LONGEST = 2_000;

export interface Clean {
  readonly text: string;
  readonly words: readonly Word[];
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

export function clean(raw: string): Clean {
  const text = raw
    .slice(0, LONGEST)
    .replace(/<[@#!][^>]*>/g, ' ')
    .replace(/<(?:https?|mailto)[^|>]*(?:\|([^>]*))?>/g, ' $1 ')
    .replace(/&(amp|lt|gt);/g, (entity) => entities[entity] ?? ' ')
    .replace(/(^|\s):[a-z0-9_+'-]+:(?=\s|$|[.,!?:])/gi, '$1 ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { text, words: wordsOf(joinInitials(text)) };
}

const word = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;

function wordsOf(text: string): Word[] {
  const bold = new Set([...text.matchAll(/[*_"]([^*_"]{2,60})[*_"]/g)].flatMap((m) => lower(m[1] ?? '')));
  return [...text.matchAll(word)].flatMap((match) => {
    const before = text.slice(0, match.index).trimEnd();
    const opens = before === '' || /[.!?:]$/.test(before);
    const capital = /^\p{Lu}/u.test(match[0]) && !opens && match[0] !== 'I';
    const own = match[0].toLowerCase().replace(/'s?$/, '');
    const marked = capital || bold.has(own);
    return (abbreviations.get(own) ?? [own]).map((text) => ({ text, marked }));
  });
}

const lower = (text: string): string[] => [...text.matchAll(word)].map(([w]) => w.toLowerCase());

/** A name as the words it is recognised by. */
export const nameWords = (name: string): string[] => wordsOf(name).map((w) => w.text);
