// What a command was given beside the names it knows: said in a note, never dropped in silence.
import type { Library } from '../../knowledge/library/library.ts';
import { terms } from '../../knowledge/search/terms.ts';
import type { Answer, Answered, Step } from '../answer.ts';
import type { Question } from '../question/question.ts';
import { type Suggestion, suggestionFor } from '../question/suggestion.ts';
import { levelAsk } from './steps.ts';

export function withOverlooked<A extends Answer | undefined>(
  library: Library,
  question: Question,
  answer: A,
): A | Answered {
  if (answer?.outcome !== 'answered' || !question.command || question.command === 'career') return answer;
  const words = overlooked(question, answer);
  if (words === '') return answer;
  const meant = suggestionFor(library, words);
  const step = meant ? stepTo(library, question, meant) : undefined;
  return {
    ...answer,
    notes: [`“${words}” is none of the specialties or competencies${asking(meant)}`, ...answer.notes],
    next: [...(step ? [step] : []), ...answer.next],
  };
}

const asking = (meant: Suggestion | undefined): string => (meant ? `; did you mean ${meant.name}?` : '.');

/** The words that stand in no line shown. */
function overlooked({ topicText }: Question, { groups, title }: Answered): string {
  const texts = groups.flatMap((g) => [g.heading, ...g.points.map(({ passage }) => passage.text)]);
  const said = new Set([title, ...texts].flatMap(terms));
  const words = topicText.split(' ').filter((word) => terms(word).some((term) => !said.has(term)));
  return words.join(' ');
}

/** The same command with the name that was probably meant. */
export function stepTo(library: Library, { command, levels }: Question, { kind, name }: Suggestion): Step {
  const named = kind === 'level' ? [] : levels.map((level) => levelAsk(library, level));
  return { label: name, ask: `/${command ?? 'career'} ${[...named, name].join(' ')}` };
}
