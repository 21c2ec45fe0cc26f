// What this app can do, with examples from the documents at hand.
import type { Library } from '../../knowledge/library/library.ts';
import type { Answer } from '../answer.ts';
import { shortName } from './steps.ts';

export function composeHelp(library: Library): Answer {
  const ladder = library.documents[0]?.levels ?? [];
  const level = ladder[Math.min(1, ladder.length - 1)];
  const next = ladder[Math.min(2, ladder.length - 1)];
  const specialty = library.specialties[0];
  const a = level ? shortName(library, level) : 'LEVEL';
  const b = next ? shortName(library, next) : 'LEVEL';
  const competency = level?.behaviours[0]?.competency;
  const lines = [
    `/level ${a}: what a level expects`,
    `/requirements ${a}${specialty ? ` ${specialty.name}` : ''}: what it takes`,
    ...(competency ? [`/behaviors ${a} ${competency}: example behaviors`] : []),
    ...(specialty ? [`/specialty ${specialty.name}: what a specialty is about`] : []),
    ...(level && next && level !== next ? [`/compare ${a}, ${b}: what changes`] : []),
    'Or ask in a sentence: “how should a principal deal with rivals?”',
  ];
  return {
    outcome: 'help',
    intent: 'help',
    title: `I answer career questions from ${library.documents.length} job-family documents, line by line with the source.`,
    lines,
    next: level ? [{ label: `/level ${a}`, ask: `/level ${a}` }] : [],
  };
}
