// What Slack delivers → the words a person wrote: no markup, no mentions, no emoji codes, straight quotes.
import { joinInitials } from '../../knowledge/search/terms.ts';
import { abbreviations } from './abbreviations.ts';

export interface Word {
  /** Lower case, abbreviations written out. */
  readonly text: string;
  /** Written with a capital inside a sentence, or in bold: it may be a name. */
  readonly marked: boolean;
  /** Set in bold or quotes: the asker stresses it. */
  readonly stressed: boolean;
  /** A comma, slash or line break stands before it. */
  readonly apart: boolean;
}

/** Longer messages are cut: no question needs more, and time stays bounded. */
const LONGEST = 2_000;

export interface Clean {
  readonly text: string;
  readonly words: readonly Word[];
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

export function clean(raw: string): Clean {
  const body = raw
    .slice(0, LONGEST)
    .replace(/<[@#!][^>]*>/g, ' ')
    .replace(/<((?:https?|mailto)[^|>]*)(?:\|([^>]*))?>/g, (_, address: string, label = '') =>
      address.includes(label) ? ' ' : ` ${label} `,
    )
    .replace(/\bhttps?:\/\/\S+/g, ' ')
    .replace(/&(amp|lt|gt);/g, (entity) => entities[entity] ?? ' ')
    .replace(/(^|\s):[a-z0-9_+'-]+:(?=\s|$|[.,!?:])/gi, '$1 ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/(?:(?!\n)[\p{Cc}\p{Cf}])+/gu, ' ')
    .trim();
  return { text: body.replace(/\s+/g, ' '), words: wordsOf(joinInitials(body)) };
}

const word = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;

/** What separates the members of a list: "PM / Senior, Principal", a line each, "Geo - Search". */
const separator = /[,;:/|+?!(>→\n]|\s[-–—&]\s/;

function wordsOf(text: string): Word[] {
  const stressedWords = new Set(
    [...text.matchAll(/[*_"]([^*_"]{2,60})[*_"]/g)].flatMap((m) => lower(m[1] ?? '')),
  );
  let end = 0;
  return [...text.matchAll(word)].flatMap((match) => {
    const before = text.slice(0, match.index).trimEnd();
    const apart = separator.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    const opens = before === '' || /[.!?:]$/.test(before);
    const capital = /^\p{Lu}/u.test(match[0]) && !opens && match[0] !== 'I';
    const own = match[0].toLowerCase().replace(/'s?$/, '');
    const stressed = stressedWords.has(own);
    const marked = capital || stressed;
    return (abbreviations.get(own) ?? [own]).map((text, i) => ({
      text,
      marked,
      stressed,
      apart: apart && i === 0,
    }));
  });
}

const lower = (text: string): string[] => [...text.matchAll(word)].map(([w]) => w.toLowerCase());

/** A name as the words it is recognised by. */
export const nameWords = (name: string): string[] => wordsOf(name).map((w) => w.text);

/** A name that has a comma or slash of its own: "Group Manager, Product Operations". */
export const isSeparated = (name: string): boolean => separator.test(name);
