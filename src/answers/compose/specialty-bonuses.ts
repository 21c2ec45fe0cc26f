// What the specialties call a plus: the bonus lines of each.
import type { Library } from '../../knowledge/library/library.ts';
import type { Answer } from '../answer.ts';
import type { Question } from '../question/question.ts';
import { group } from './groups.ts';
import { quotedIn } from './quoted.ts';
import { specialtyStep } from './steps.ts';

/** Undefined where no specialty has such a line. */
export function specialtyBonuses(library: Library, { text }: Question): Answer | undefined {
  const quoted = quotedIn(text);
  const found = library.specialties.flatMap((specialty) => {
    const lines = (specialty.requirements?.items ?? []).filter(({ bonus }) => bonus);
    const said = lines.filter((line) => quoted.some((phrase) => phrase.isIn(line.text)));
    const passages = said.length > 0 || quoted.length > 0 ? said : lines;
    return passages.length > 0 ? [{ specialty, passages }] : [];
  });
  if (found.length === 0) return undefined;
  return {
    outcome: 'answered',
    intent: 'requirements',
    title: 'What the specialties call a plus',
    groups: found.map(({ specialty, passages }) => group({ heading: specialty.name, passages })),
    notes: [],
    next: found.map(({ specialty }) => specialtyStep(specialty)).slice(0, 5),
  };
}
