// What the library has: its levels with their grades, its specialties, its competencies, by name.
import type { Library } from '../../knowledge/library/library.ts';
import type { Answer, Answered, Step } from '../answer.ts';
import type { Listing } from '../question/listings.ts';
import { composeGrade } from './grade.ts';
import { chooseLevel } from './level.ts';
import { counted, levelLabel } from './steps.ts';

export function composeListing(library: Library, listing: Listing): Answer {
  return listings[listing](library);
}

const listings: Readonly<Record<Listing, (library: Library) => Answer>> = {
  levels: listLevels,
  specialties: (library) =>
    named(
      counted(library.specialties.length, 'specialty', 'specialties'),
      library.specialties.map(({ name }) => name),
      'specialty',
      library.specialties.length > 0 ? [{ label: 'Choose a specialty', ask: '/specialty' }] : [],
    ),
  competencies: (library) => {
    const names = [...new Set(library.documents.flatMap(({ competencies }) => competencies))];
    const steps = names.slice(0, 5).map((name) => ({ label: name, ask: `/behaviors ${name}` }));
    return named(counted(names.length, 'competency', 'competencies'), names, 'behaviors', steps);
  },
};

/** The ladder as its grade lines say it; without grades the levels to choose from. */
function listLevels(library: Library): Answer {
  const grades = composeGrade(library, []);
  if (grades?.outcome !== 'answered') return chooseLevel(library);
  const ladder = library.documents[0]?.levels ?? [];
  const others = library.levels.filter((level) => !ladder.includes(level));
  const also = others.map((level) => levelLabel(library, level)).join('; ');
  const title = counted(ladder.length, 'level', 'levels');
  return { ...grades, title, notes: also === '' ? [] : [`In other documents: ${also}.`] };
}

const named = (
  title: string,
  names: readonly string[],
  intent: Answered['intent'],
  next: readonly Step[],
): Answered => ({
  outcome: 'answered',
  intent,
  title,
  groups: [],
  notes: names.length > 0 ? [names.join(' · ')] : ['The documents name none.'],
  next,
});
