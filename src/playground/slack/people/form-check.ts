// What Slack's own client finds wrong with a form before it sends it.
import { elementsOf, type PlacedElement } from '../blocks/elements-of.ts';
import { currentValue, viewScope } from '../workspace/inputs.ts';
import type { View } from '../workspace/model.ts';
import type { World } from '../workspace/world.ts';

const LONGEST_INPUT = 3000;

/** Input block → what is wrong with it. */
export function problemsIn(world: World, view: View): Readonly<Record<string, string>> {
  const problems = elementsOf(view.definition.blocks).flatMap((placed) => {
    const problem = problemWith(placed, currentValue(world, viewScope(view.id), placed));
    return problem === undefined ? [] : [[placed.blockId, problem] as const];
  });
  return Object.fromEntries(problems);
}

function problemWith({ element, input }: PlacedElement, value: unknown): string | undefined {
  if (input === undefined) return undefined;
  const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (empty) return input.optional ? undefined : 'Please complete this required field.';
  if (element.type !== 'plain_text_input' || typeof value !== 'string') return undefined;
  if (value.length < (element.min_length ?? 0))
    return `Please enter at least ${element.min_length} characters.`;
  const most = element.max_length ?? LONGEST_INPUT;
  return value.length > most ? `Please enter no more than ${most} characters.` : undefined;
}
