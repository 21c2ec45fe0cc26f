// A comparison with one side missing: which level the one that is named is to be compared with.
import type { Library } from '../../knowledge/library/library.ts';
import type { Specialty } from '../../knowledge/model.ts';
import type { Answer } from '../answer.ts';
import type { Question } from '../question/question.ts';
import { chooseLevel } from './level.ts';
import { ladderOf, levelAsk, levelLabel, shortName } from './steps.ts';

export function chooseComparison(
  library: Library,
  { levels, specialties, competency, topicText }: Question,
): Answer {
  const [level] = levels;
  const [specialty] = specialties;
  if (!level) return specialty ? chooseOther(library, specialty) : chooseLevel(library);
  const unknown = topicText === '' ? '' : `“${topicText}” is no level. `;
  const ladder = ladderOf(library, level);
  const others = [...ladder, ...library.levels.filter((other) => !ladder.includes(other))];
  return {
    outcome: 'choose',
    intent: 'compare',
    title: `${unknown}Compare ${shortName(library, level)} with which level?`,
    options: others
      .filter((other) => other !== level)
      .map((other) => ({
        label: levelLabel(library, other),
        ask: `/compare ${levelAsk(library, level)}, ${levelAsk(library, other)}${competency ? ` ${competency}` : ''}`,
      })),
    next: [],
  };
}

const chooseOther = (library: Library, specialty: Specialty): Answer => ({
  outcome: 'choose',
  intent: 'compare',
  title: `Compare ${specialty.name} with which specialty?`,
  options: library.specialties
    .filter((other) => other !== specialty)
    .map(({ name }) => ({ label: name, ask: `/compare ${specialty.name}, ${name}` })),
  next: [],
});
