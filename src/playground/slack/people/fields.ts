// Choosing, ticking, typing: the elements that hold a value until it is sent.
import type { Element } from '../blocks/elements.ts';
import type { PlainOption } from '../blocks/options.ts';
import { listOf } from '../blocks/record.ts';
import { reportedValue, setInput } from '../workspace/inputs.ts';
import type { User } from '../workspace/model.ts';
import { type ActOutcome, sendAction } from './act.ts';
import { offersFor } from './options.ts';
import type { Site } from './site.ts';
import { findElement, placeOfTarget, type Target, type Which } from './target.ts';

/** An option by its value or label, an id, a date, a time; several of them for elements that take several. */
export type Choice = string | number | PlainOption | readonly (string | PlainOption)[];

export async function choose(
  site: Site,
  user: User,
  target: Target,
  actionId: string,
  choice: Choice,
  which: Which = {},
): Promise<ActOutcome> {
  const place = placeOfTarget(site, user, target);
  const placed = findElement(place, actionId, which);
  const { element, input } = placed;
  const offers = offersFor(site.world, place.scope, placed);
  const value = chosenValue(element, choice, offers);
  setInput(site.world, place.scope, placed, value);
  if (input !== undefined && !input.dispatched) return { delivery: undefined, error: undefined };
  // The place is described anew: its state now holds the choice.
  return sendAction(site, user, placeOfTarget(site, user, target), placed, reportedValue(element, value));
}

function chosenValue(element: Element, choice: Choice, offers: readonly PlainOption[]): unknown {
  const many = listOf(choice).length > 0 || Array.isArray(choice) ? listOf(choice) : [choice];
  switch (element.type) {
    case 'static_select':
    case 'radio_buttons':
      return oneOf(choicesOf(element), many[0]);
    case 'external_select':
      return oneOf(offers, many[0]);
    case 'multi_static_select':
    case 'checkboxes':
      return many.map((one) => oneOf(choicesOf(element), one));
    case 'multi_external_select':
      return many.map((one) => oneOf(offers, one));
    case 'multi_users_select':
    case 'multi_channels_select':
    case 'multi_conversations_select':
      return many;
    case 'button':
    case 'icon_button':
    case 'feedback_buttons':
    case 'overflow':
      throw new Error(`A ${element.type} is pressed, not chosen from`);
    default:
      return many[0];
  }
}

type Offered = PlainOption | Extract<Element, { type: 'checkboxes' }>['options'][number];

function choicesOf(
  element: Extract<
    Element,
    { type: 'static_select' | 'multi_static_select' | 'checkboxes' | 'radio_buttons' }
  >,
): readonly Offered[] {
  const grouped =
    'option_groups' in element ? (element.option_groups ?? []).flatMap((group) => group.options) : [];
  return [...(element.options ?? []), ...grouped];
}

function oneOf(offered: readonly Offered[], wanted: unknown): Offered {
  const value = typeof wanted === 'object' && wanted !== null && 'value' in wanted ? wanted.value : wanted;
  const found =
    offered.find((option) => option.value === value) ?? offered.find((option) => option.text.text === value);
  if (found === undefined) {
    throw new Error(
      `${String(value)} is not offered; there are: ${offered.map((option) => option.value).join(', ')}`,
    );
  }
  return found;
}
