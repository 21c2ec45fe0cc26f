// Levels given as bare numbers or as a row of words.
import type { Match } from './match-names.ts';
import type { NameTable } from './names.ts';
import type { Word } from './normalize.ts';
import type { Command } from './question.ts';

/** "/level 9" is short for grade 9, and so is "from 7 to 8". */
export function gradeWords(words: readonly Word[], command: Command | undefined): readonly Word[] {
  const commanded = command === 'level' || command === 'compare';
  const led = command === 'behaviors' || command === 'requirements';
  const plain = words.map((word) => word.text).join(' ');
  const pair = /\b(?:from )?(\d{1,2}) (?:to|and|vs|versus) (\d{1,2})\b/.exec(plain)?.slice(1) ?? [];
  return words.flatMap((word, i) => {
    const said = ['grade', 'level'].includes(words[i - 1]?.text ?? '');
    const meant = /^\d{1,2}$/.test(word.text) && (commanded || (led && i === 0) || pair.includes(word.text));
    return meant && !said ? [{ ...word, text: 'grade', marked: false }, word] : [word];
  });
}

/** Where two are asked for, "senior principal" names two levels, "intermediate senior principal" three. */
export function splitLevels(
  matches: Match[],
  words: readonly Word[],
  two: boolean,
  table: NameTable,
): Match[] {
  const levels = matches.filter((match) => match.names.some((name) => name.named.kind === 'level'));
  if (!two) return matches;
  const runs = (match: Match) =>
    levels.length === 1 || levels.some((other) => areTogether(other, match) || areTogether(match, other));
  const areTogether = (first: Match, second: Match) => first.to === second.from && !words[second.from]?.apart;
  return matches.flatMap((match) => {
    const split = levels.includes(match) && runs(match) ? rungsOf(match, words, table) : [];
    // "principal senior principal": a rung that is named already is part of the longer name.
    const again = split.some((rung) => levels.some((other) => other !== match && isSame(other, rung, words)));
    return split.length > 1 && !again ? split : [match];
  });
}

const isSame = (one: Match, other: Match, words: readonly Word[]): boolean => {
  const said = ({ from, to }: Match) =>
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  return said(one) === said(other);
};

/** The words of a level's name that are level names themselves. */
const rungsOf = ({ from, to }: Match, words: readonly Word[], table: NameTable): Match[] =>
  words.slice(from, to).flatMap((word, i): Match[] => {
    const names = (table.byFirst.get(word.text) ?? []).filter(
      (name) => name.words.length === 1 && name.named.kind === 'level',
    );
    return names.length > 0 ? [{ names, from: from + i, to: from + i + 1 }] : [];
  });
