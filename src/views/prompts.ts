// What the agent pane suggests to ask first: questions these very documents answer.
import { shortName } from '../answers/compose/steps.ts';
import type { Library } from '../knowledge/library/library.ts';
import { limits } from './limits.ts';
import { currentLevels } from './pickers.ts';

export interface Prompt {
  readonly title: string;
  readonly message: string;
}

export function suggestedPrompts(library: Library): readonly Prompt[] {
  const levels = currentLevels(library);
  const middle = levels[Math.min(1, levels.length - 1)];
  const above = levels.find((level) => level.doc === middle?.doc && level.rank > middle.rank);
  const competency = middle?.behaviours.find(({ items }) => items.length > 0)?.competency;
  const [specialty] = library.specialties;
  const a = middle ? shortName(library, middle) : '';
  const b = above ? shortName(library, above) : '';
  const prompts: readonly Prompt[] = [
    ...(middle
      ? [{ title: `What is expected at ${a}?`, message: `What is expected of a ${middle.name}?` }]
      : []),
    ...(above ? [{ title: `From ${a} to ${b}: what changes?`, message: `Compare ${a} and ${b}` }] : []),
    ...(middle && competency
      ? [{ title: `${competency} at ${a}`, message: `${a} example behaviors ${competency}` }]
      : []),
    ...(specialty
      ? [
          {
            title: `What is ${specialty.name} about?`,
            message: `What is the ${specialty.name} specialty about?`,
          },
        ]
      : []),
    { title: 'What can I ask?', message: 'help' },
  ];
  return prompts.slice(0, limits.prompts);
}
