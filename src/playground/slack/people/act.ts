// block_actions: a person pressed, chose or typed something, and the app hears of it.

import type { PlacedElement } from '../blocks/elements-of.ts';
import { fieldOf, type JsonRecord } from '../blocks/record.ts';
import type { Delivery } from '../delivery/model.ts';
import type { User } from '../workspace/model.ts';
import { issueTrigger } from '../workspace/triggers.ts';
import { nextTimestamp, notify } from '../workspace/world.ts';
import { type DispatchError, dispatchError, interaction, type Site } from './site.ts';
import { findElement, type Place, placeOfTarget, type Target, type Which } from './target.ts';

export interface ActOutcome {
  /** Undefined where Slack keeps the change to itself until the view is submitted. */
  readonly delivery: Delivery | undefined;
  readonly error: DispatchError | undefined;
}

export async function press(
  site: Site,
  user: User,
  target: Target,
  actionId: string,
  which: Which = {},
): Promise<ActOutcome> {
  const place = placeOfTarget(site, user, target);
  const placed = findElement(place, actionId, which);
  return sendAction(site, user, place, placed, pressed(placed, which));
}

/** What the action says beyond its ids, for the elements that fire at once. */
function pressed({ element }: PlacedElement, which: Which): JsonRecord {
  switch (element.type) {
    case 'button':
    case 'icon_button':
      return {};
    case 'feedback_buttons': {
      const both = [element.positive_button, element.negative_button];
      const chosen = both.find((button) => button.value === which.value);
      if (chosen === undefined)
        throw new Error(`feedback is one of: ${both.map((button) => button.value).join(', ')}`);
      return { value: chosen.value, text: chosen.text };
    }
    case 'overflow': {
      const chosen = element.options.find((option) => option.value === which.value);
      if (chosen === undefined) throw new Error(`the menu has no option ${which.value}`);
      return { selected_option: chosen };
    }
    default:
      throw new Error(`A ${element.type} is not pressed: choose from it or type into it`);
  }
}

const ECHOED = [
  'text',
  'value',
  'url',
  'style',
  'icon',
  'confirm',
  'placeholder',
  'initial_option',
  'min_query_length',
];

export async function sendAction(
  site: Site,
  user: User,
  place: Place,
  placed: PlacedElement,
  said: JsonRecord,
): Promise<ActOutcome> {
  const { world } = site;
  const { element, blockId } = placed;
  const shown = ECHOED.flatMap((name) => {
    const value = fieldOf(element, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const action = {
    type: element.type,
    action_id: element.action_id,
    block_id: blockId,
    ...Object.fromEntries(shown),
    ...said,
    action_ts: nextTimestamp(world),
  };
  const payload = {
    ...interaction(site, user, 'block_actions'),
    trigger_id: issueTrigger(world, user.id, place.viewId),
    ...place.described(),
    ...place.responseUrl(),
    actions: [action],
  };
  const label = `block_actions ${element.action_id}`;
  const delivery = await site.desk.send({ type: 'interactive', label, payload });
  const error = dispatchError(delivery.answer);
  if (error !== undefined) notify(world, { userId: user.id, about: label, code: error });
  return { delivery, error };
}
