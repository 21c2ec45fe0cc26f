// "Beyond the base requirements and Senior …", "extends the Principal role": whose expectations a level presupposes.
import type { Level } from '../model.ts';

/** What follows these words, up to the end of the clause, is what is presupposed. */
const openings: readonly RegExp[] = [
  /\be?xt?en(?:d|ds|ding)\b(?: (?:to|that of|upon|on|either))*/i,
  /\bbuilds? (?:up)?on\b/i,
  /^(?:in addition to|beyond|on top of)\b/i,
  /\beverything (?:in|from|of|that)\b/i,
  /\ball (?:the |of the |non-IC )?(?:requirements|responsibilities|expectations)(?: and \w+)? (?:of|for|from|in)\b/i,
  /\bshares? the same (?:requirements|responsibilities) (?:as|of)\b/i,
  /^(?:are|is an?) (?=[A-Z])/i,
  /^the (?=.{3,50} (?:responsibilities|requirements),? plus\b)/i,
  /\bmeets? (?:all )?(?:the )?(?:requirements|expectations) (?:of|for)\b/i,
  /^same as\b/i,
];

/** Only after these does a comma end what is presupposed; elsewhere it may stand in a name. */
const opensSentence = /^(?:in addition to|beyond|on top of)$/i;

/** "All requirements of previous roles plus:" names nobody and means the level before. */
const previous =
  /\b(?:of|from|as|to) (?:the )?(?:previous|preceding|prior|earlier|lower) (?:roles?|levels?)\b/i;

/** Said once for the whole ladder. */
const cumulative =
  /\b(?:add(?:s|ed)? to|builds? (?:up)?on|includes?|cumulative|cascades? up|adds to)\b.{0,40}\b(?:earlier|previous|preceding|lower|below|before|one)\b|\blevels are cumulative\b|\bcascades? up\b/i;

const ofTheBase =
  /\b(?:base|general|common) (?:[a-z]+ )?requirements\b|\brequirements listed (?:above|below)\b|\ball (?:the )?requirements above\b/i;

export function linkLevels(levels: readonly Level[], pageTexts: readonly string[]): Level[] {
  const addUp = pageTexts.some((text) => text.length < 400 && cumulative.test(text));
  const names = namesOf(levels);
  const direct = levels.map((level, i): Level => {
    const texts = statements(level);
    const stated = texts.flatMap((text) => presupposed(text, names, level));
    const before = previous.test(texts.join('\n')) || addUp ? sameTrackBefore(levels, i) : [];
    const inherits = [...new Set(stated.length > 0 ? stated : before)];
    return { ...level, inherits, inheritsBase: texts.some((text) => ofTheBase.test(text)) };
  });
  const byName = new Map(direct.map((level) => [level.name, level.inherits]));
  return direct.map((level) => ({ ...level, chain: chainOf(level, byName) }));
}

/** Where such sentences stand: the intro, what leads a list, and its first item. */
function statements(level: Level): string[] {
  const parts = [level.requirements, level.responsibilities].filter((part) => part !== null);
  const intro = level.intro.filter((p) => p.kind === 'paragraph' || p === level.intro[0]);
  return [...intro, ...parts.flatMap((part) => [...part.lead, ...part.items.slice(0, 1)])].map((p) => p.text);
}

function sameTrackBefore(levels: readonly Level[], i: number): string[] {
  const track = (level: Level | undefined) => /^(\p{L}+)\s*\d/u.exec(level?.name ?? '')?.[1];
  const before = levels[i - 1];
  return before && track(before) === track(levels[i]) ? [before.name] : [];
}

/** Words alone, in the singular, so that "Senior Editors" are found as well. */
const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word));

/** What each level is called, by the words alone; the first level with a name keeps it. */
type Names = ReadonlyMap<string, string>;

const mostWords = 12;

function namesOf(levels: readonly Level[]): Names {
  const names = new Map<string, string>();
  for (const { name, aliases } of levels) {
    for (const alias of aliases) {
      const key = wordsOf(alias).join(' ');
      if (key !== '' && !/^(job )?(grade|level) \d/.test(key) && !names.has(key)) names.set(key, name);
    }
  }
  return names;
}

function presupposed(text: string, names: Names, self: Level): string[] {
  for (const opening of openings) {
    const at = opening.exec(text);
    if (!at) continue;
    const end = opensSentence.test(at[0]) ? /[.:;,]/ : /[.:;]| by | through /;
    const clause = text.slice(at.index + at[0].length).split(end)[0] ?? '';
    const found = namedIn(clause, names, self);
    if (found.length > 0) return found;
  }
  return [];
}

/** The longest names first, each taken out once found, so that "Senior Editor" is not also "Editor". */
function namedIn(clause: string, names: Names, self: Level): string[] {
  const words = wordsOf(clause.slice(0, 200));
  const found: { name: string; at: number }[] = [];
  for (let length = Math.min(mostWords, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const name = names.get(words.slice(at, at + length).join(' '));
      if (name === undefined) continue;
      words.fill('', at, at + length);
      if (name !== self.name) found.push({ name, at });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ name }) => name);
}

/** More steps than any ladder has; a document cannot make the chain longer than is useful. */
const longestChain = 40;

function chainOf(self: Level, byName: ReadonlyMap<string, readonly string[]>): string[] {
  const chain = new Set<string>();
  const queue = [...self.inherits];
  for (let next = queue.shift(); next !== undefined && chain.size < longestChain; next = queue.shift()) {
    if (next === self.name || chain.has(next)) continue;
    chain.add(next);
    queue.push(...(byName.get(next) ?? []));
  }
  return [...chain];
}
