// Asked how long something takes, a section that gives no time is no answer.
import type { Answer } from '../answer.ts';
import type { Question } from '../question/question.ts';

const asksTime = /\bhow (?:many (minute|hour|day|week|month|year)s?|long|soon|fast|quick(?:ly)?)\b/i;
const anyTime = /\b(minute|hour|day|week|month)s?\b/i;

export function timed({ text }: Question, answer: Answer | undefined): Answer | undefined {
  const asked = asksTime.exec(text);
  if (!asked || answer?.outcome !== 'answered') return answer;
  const [, unit] = asked;
  const given = unit === undefined ? anyTime : new RegExp(`\\b${unit}s?\\b`, 'i');
  const said = answer.groups.some(({ points }) => points.some(({ passage }) => given.test(passage.text)));
  return said ? answer : undefined;
}
