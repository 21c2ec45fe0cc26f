// What is said to a thank-you or an "ok": a line, not the whole help; and to a language the documents are not in.
import type { Answer } from '../answer.ts';
import type { Question } from '../question/question.ts';

export const composeCourtesy = (): Answer => ({
  outcome: 'help',
  intent: 'help',
  title: 'Glad to help. Ask me anything else about levels, specialties or requirements.',
  lines: [],
  next: [{ label: 'What I can answer', ask: 'help' }],
});

export const composeForeign = ({ intent }: Question): Answer => ({
  outcome: 'not_found',
  intent,
  title: 'I only understand English.',
  reason: 'The documents are in English, and so are the questions I can answer. Please ask again in English.',
  near: [],
  next: [{ label: 'What I can answer', ask: 'help' }],
});
