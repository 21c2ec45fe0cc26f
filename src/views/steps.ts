// Which questions fit what is pressed to ask them.
import type { Step } from '../answers/answer.ts';
import { clean } from './escape.ts';
import { budgets, limits } from './limits.ts';
import type { Line } from './lines.ts';
import { weight } from './words.ts';

const isAsked = ({ ask }: Step): boolean => ask.trim() !== '' && ask.isWellFormed();

export const fitsButton = (step: Step): boolean => isAsked(step) && weight(step.ask) <= budgets.ask;

/** A menu's options carry less than a button does. */
export const fitsMenu = (step: Step): boolean => isAsked(step) && step.ask.length <= limits.option.value;

export interface Sorted {
  readonly steps: readonly Step[];
  /** What finds no place in the row, to be written out. */
  readonly rest: readonly Step[];
}

/** Each question once; as many as stand in a row. */
export function sortSteps(next: readonly Step[]): Sorted {
  const first = new Map<string, Step>();
  for (const step of next) if (!first.has(step.ask)) first.set(step.ask, step);
  const distinct = [...first.values()].filter(isAsked);
  const steps = distinct.filter(fitsButton).slice(0, budgets.row);
  return { steps, rest: distinct.filter((step) => !steps.includes(step)) };
}

export const stepLine = (step: Step): Line => ({
  kind: 'bullet',
  indent: 0,
  leaves: [
    { text: clean(step.label) },
    ...(fitsButton(step) && step.ask !== step.label ? [{ text: `: ${clean(step.ask)}` }] : []),
  ],
});
