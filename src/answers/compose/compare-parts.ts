// The requirements of levels side by side: line by line where they clearly speak of the same, else a list for each.
import type { Library } from '../../knowledge/library/library.ts';
import type { Level, Part, Passage } from '../../knowledge/model.ts';
import type { Group, Point } from '../answer.ts';
import { align } from './align.ts';
import { group, LIST, withoutRepeats } from './groups.ts';
import { likenessIn } from './likeness.ts';
import { levelAsk } from './steps.ts';

/** Two lists are set side by side where this share of the shorter one has a counterpart. */
const CLEAR = 0.5;
/** With more than two lists each has room for fewer lines. */
const FEWER = 4;

const kinds = [
  { heading: 'Requirements', of: (level: Level) => level.requirements },
  { heading: 'Responsibilities', of: (level: Level) => level.responsibilities },
] as const;

/** What the levels ask for; where no document says so, what they are responsible for. */
export function comparedParts(library: Library, levels: readonly Level[], names: readonly string[]): Group[] {
  const kind = kinds.find(({ of }) => levels.some((level) => linesOf(of(level)).length > 0));
  if (!kind) return [];
  const sides = levels.map((level, i) => ({
    level,
    name: names[i] ?? level.name,
    part: kind.of(level),
    passages: linesOf(kind.of(level)),
  }));
  return sideBySide(library, sides, kind.heading) ?? ownLists(library, sides, kind.heading);
}

interface Compared {
  readonly level: Level;
  readonly name: string;
  readonly part: Part | null;
  readonly passages: readonly Passage[];
}

const linesOf = (part: Part | null): Passage[] =>
  part ? withoutRepeats(part.items.filter((item) => item.depth === 0)) : [];

/** Undefined where the lists have little in common, as where the one comes on top of the other. */
function sideBySide(library: Library, sides: readonly Compared[], heading: string): Group[] | undefined {
  const [first, second, ...more] = sides;
  if (!first || !second || more.length > 0) return undefined;
  const different = first.level.doc === second.level.doc ? 'raised' : 'changed';
  const points = align(first, second, likenessIn(library), different);
  const paired = points.filter(({ change }) => change?.kind !== 'only').length;
  const shorter = Math.min(first.passages.length, second.passages.length);
  if (shorter === 0 || paired < shorter * CLEAR) return undefined;
  return [shownOf(heading, points)];
}

function shownOf(heading: string, points: readonly Point[]): Group {
  const passages = points.map(({ passage }) => passage);
  return { ...group({ heading, passages, limit: 2 * LIST }), points: points.slice(0, 2 * LIST) };
}

const ownLists = (library: Library, sides: readonly Compared[], heading: string): Group[] =>
  sides
    .filter(({ passages }) => passages.length > 0)
    .map(({ level, name, part, passages }) => {
      const lead = part?.lead.filter((p) => p.kind === 'paragraph').slice(0, 1) ?? [];
      return group({
        heading: `${name}: ${heading.toLowerCase()}`,
        passages: [...lead, ...passages],
        limit: lead.length + (sides.length > 2 ? FEWER : LIST),
        moreAsk: `/requirements ${levelAsk(library, level)}`,
      });
    });
