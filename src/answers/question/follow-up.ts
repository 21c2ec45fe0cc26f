// "and principal?": what a short question leaves out is taken from the one before.
import type { Question } from './question.ts';

const opens = /^(and|or|what about|how about|same for|ok and|now|also)\b/i;
const SHORT = 6;

const named = (q: Question): boolean =>
  q.levels.length + q.specialties.length + q.documents.length > 0 || q.competency !== undefined;

export function followUp(before: Question, question: Question): Question {
  if (question.command && question.command !== 'career') return question;
  const short = question.text.split(/\s+/).length <= SHORT;
  if (!(opens.test(question.text) || short) || question.intent === 'help') return question;
  if (!named(question) && question.topic.length === 0 && question.intent === 'free') return question;
  const asksAnew = question.intent !== 'free';
  const changesTopic = question.topic.length > 0;
  return {
    ...question,
    intent: asksAnew ? question.intent : before.intent,
    levels: question.levels.length > 0 ? question.levels : before.levels,
    everyLevel: question.everyLevel || (question.levels.length === 0 && before.everyLevel),
    specialties: question.specialties.length > 0 ? question.specialties : before.specialties,
    documents: question.documents.length > 0 ? question.documents : before.documents,
    competency: question.competency ?? (changesTopic ? undefined : before.competency),
    facet: question.facet ?? before.facet,
    topic: changesTopic || asksAnew ? question.topic : before.topic,
    topicText: changesTopic || asksAnew ? question.topicText : before.topicText,
  };
}
