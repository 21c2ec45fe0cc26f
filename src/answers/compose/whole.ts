// A section asked for as a whole: "walk me through the steps", "where do people go after this job".
import type { Library } from '../../knowledge/library/library.ts';
import type { SectionRole } from '../../knowledge/model.ts';
import type { FoundSection } from '../../knowledge/search/search.ts';
import type { Answer } from '../answer.ts';
import { group, titleOf } from './groups.ts';

/** A list longer than this is no answer; its best lines are. */
const LONGEST = 10;
const FEWEST = 2;
/** Asked about in words of their own, these are answered by their best lines. */
const placed: ReadonlySet<SectionRole> = new Set(['level', 'specialty', 'competency', 'requirements']);

/** Undefined where the section is a wrapper, a single line or a wall of text. */
export function composeWhole(library: Library, { doc, section }: FoundSection): Answer | undefined {
  if (section.depth === 0 || placed.has(section.role)) return undefined;
  const lines = section.passages.filter((p) => p.depth === 0 && p.kind !== 'video' && p.kind !== 'row');
  if (lines.length < FEWEST || lines.length > LONGEST) return undefined;
  return {
    outcome: 'answered',
    intent: 'free',
    title: section.heading || titleOf(library, doc),
    groups: [
      group({
        heading: section.path.slice(-2).join(' › ') || titleOf(library, doc),
        passages: lines,
        limit: LONGEST,
      }),
    ],
    notes: [],
    next: [],
  };
}
