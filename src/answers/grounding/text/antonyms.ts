// Whether one word cannot stand for another: they are opposites, or one denies the other by its prefix.
import { stem } from '../../../knowledge/search/words.ts';
import { ANTONYMS } from './antonym-pairs.ts';

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = table(ANTONYMS);

function table(pairs: string): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const line of pairs.trim().split('\n')) {
    const [left = [], right = []] = line
      .split('|')
      .map((side) => side.trim().split(/\s+/).filter(Boolean).map(stem));
    for (const a of left)
      for (const b of right) {
        if (a === b) continue;
        opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
        opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
      }
  }
  return opposites;
}

const NEGATIVE_PREFIX = /^(un|in|im|ir|il|dis|non|mis)/;

export function areOpposite(a: string, b: string): boolean {
  if (OPPOSITES.get(a)?.has(b)) return true;
  return denies(a, b) || denies(b, a);
}

/** "Untested" denies "tested". */
export const denies = (a: string, b: string): boolean =>
  b.length >= 4 && a.length > b.length && NEGATIVE_PREFIX.test(a) && a.replace(NEGATIVE_PREFIX, '') === b;
