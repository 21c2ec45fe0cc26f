// A text as the checks see it: units, the words in them, and where commas and conjunctions divide them.

import type { Lexicon } from '../lexicon.ts';
import { keyOf } from './keys.ts';
import { units as unitsOf } from './plain.ts';
import { tokenize } from './tokenize.ts';
import { type Carries, carries } from './vocabulary.ts';

export interface Word {
  /** As displayed. */
  readonly text: string;
  readonly lower: string;
  /** What it shares with the other forms of the same word. */
  readonly stem: string;
  /** The stem that doer and deed share: "manager" and "management". */
  readonly root: string;
  /** Position among all words of the reading. */
  readonly at: number;
  /** Which text it stands in (0 for a point), which unit of the reading, clause and segment. */
  readonly quote: number;
  readonly unit: number;
  readonly clause: number;
  readonly segment: number;
  readonly first: boolean;
  readonly possessive: boolean;
  readonly carries: Carries;
  readonly groups: readonly number[];
}

export interface Unit {
  readonly text: string;
  readonly quote: number;
  /** Sentences of one paragraph share a block; list items are blocks of their own. */
  readonly block: string;
  /** The heading or the lead-in ending in a colon that this unit stands under. */
  readonly under: readonly number[];
  readonly words: readonly Word[];
}

export interface Reading {
  readonly units: readonly Unit[];
  readonly words: readonly Word[];
}

export function read(texts: readonly string[], lexicon: Lexicon): Reading {
  const units: Unit[] = [];
  const words: Word[] = [];
  const counter = { clause: 0, segment: 0 };
  texts.forEach((text, quote) => {
    const introducing: { unit: number; depth: number }[] = [];
    for (const { text: unitText, introduces, block, depth } of unitsOf(text)) {
      while (introducing.length > 0 && (introducing.at(-1)?.depth ?? 0) >= depth) introducing.pop();
      const unit = units.length;
      const own = unitWords(unitText, { quote, unit, at: words.length }, counter, lexicon);
      words.push(...own);
      units.push({
        text: unitText,
        quote,
        block: `${quote}.${block}`,
        under: introducing.map((above) => above.unit),
        words: own,
      });
      if (introduces) introducing.push({ unit, depth });
    }
  });
  return { units, words };
}

interface Place {
  readonly quote: number;
  readonly unit: number;
  readonly at: number;
}

function unitWords(
  text: string,
  place: Place,
  counter: { clause: number; segment: number },
  lexicon: Lexicon,
): Word[] {
  counter.clause += 1;
  counter.segment += 1;
  const tokens = tokenize(text);
  const keys = tokens.map((token) => keyOf(token.text.toLowerCase()));
  const groups = groupsOf(
    keys.map(({ stem }) => stem),
    lexicon,
  );
  return tokens.map((token, index) => {
    if (token.breaks === 'clause') counter.clause += 1;
    if (token.breaks !== '') counter.segment += 1;
    const lower = token.text.toLowerCase();
    const { stem, root } = keys[index] ?? keyOf(lower);
    return {
      text: token.text,
      lower,
      stem,
      root,
      at: place.at + index,
      quote: place.quote,
      unit: place.unit,
      clause: counter.clause,
      segment: counter.segment,
      first: index === 0,
      possessive: token.possessive,
      carries: carries(lower, stem),
      groups: groups[index] ?? [],
    };
  });
}

/** Each word's thesaurus groups: its own, and those of the phrases it is part of. */
function groupsOf(stems: readonly string[], lexicon: Lexicon): readonly (readonly number[])[] {
  const groups = stems.map((word) => [...(lexicon.words.get(word) ?? [])]);
  stems.forEach((word, start) => {
    for (const phrase of lexicon.phrases.get(word) ?? []) {
      for (const at of phraseAt(stems, start, phrase.stems)) groups[at]?.push(phrase.group);
    }
  });
  return groups;
}

/** "Tell … apart": what a verb governs may stand between it and its particle. */
const PARTICLES = new Set([
  'over',
  'apart',
  'up',
  'down',
  'off',
  'out',
  'in',
  'into',
  'away',
  'back',
  'through',
  'on',
  'ahead',
]);
const GAP = 8;

/** Where the words of a phrase stand, or nowhere. */
function phraseAt(stems: readonly string[], start: number, phrase: readonly string[]): readonly number[] {
  const next = phrase[1] ?? '';
  const second = stems.indexOf(next, start + 1);
  if (second !== start + 1 && !(PARTICLES.has(next) && second > start && second - start <= GAP)) return [];
  const rest = phrase.slice(1);
  if (!rest.every((part, offset) => stems[second + offset] === part)) return [];
  return [start, ...rest.map((_, offset) => second + offset)];
}
