// "and principal?": what a short question leaves out is taken from the one before.
import { asksToCompare } from './asks-for.ts';
import type { Question } from './question.ts';

const opens = /^(and|or|what about|how about|same for|ok and|now|also)\b/i;
const SHORT = 6;

const named = (q: Question): boolean =>
  q.levels.length + q.specialties.length + q.documents.length > 0 || q.competency !== undefined;

/** Whether a question stands on its own or leans on the one before. */
function leans(question: Question): boolean {
  if (question.intent === 'help' || (question.command && question.command !== 'career')) return false;
  const short = question.text.split(/\s+/).length <= SHORT;
  return (
    (short || opens.test(question.text)) &&
    (named(question) || question.topic.length > 0 || question.intent !== 'free')
  );
}

const orBefore = <T>(own: readonly T[], before: readonly T[]): readonly T[] =>
  own.length > 0 ? own : before;

/** "compare it with senior": the other side is what was talked about. */
function compared(before: Question, question: Question): Question | undefined {
  const [level, ...more] = question.levels;
  const others = before.levels.filter((other) => other !== level);
  if (!level || more.length > 0 || others.length === 0 || !asksToCompare.test(question.text))
    return undefined;
  return { ...question, intent: 'compare', levels: [...others, level] };
}

export function followUp(before: Question, question: Question): Question {
  if (!leans(question)) return question;
  const both = compared(before, question);
  if (both) return both;
  const asksAnew = question.intent !== 'free';
  const changesTopic = question.topic.length > 0;
  const { topic, topicText } = changesTopic || asksAnew ? question : before;
  return {
    ...question,
    intent: asksAnew ? question.intent : before.intent,
    levels: orBefore(question.levels, before.levels),
    everyLevel: question.everyLevel || (question.levels.length === 0 && before.everyLevel),
    specialties: orBefore(question.specialties, before.specialties),
    documents: orBefore(question.documents, before.documents),
    competency: question.competency ?? (changesTopic ? undefined : before.competency),
    facet: question.facet ?? before.facet,
    topic,
    topicText,
  };
}
