// External selects: what was typed goes to the app, what it offers comes back.

import type { PlacedElement } from '../blocks/elements-of.ts';
import { type OptionGroup, offeredOptions, type PlainOption } from '../blocks/options.ts';
import type { Delivery } from '../delivery/model.ts';
import type { InputScope } from '../workspace/inputs.ts';
import type { User } from '../workspace/model.ts';
import { notify, type World } from '../workspace/world.ts';
import { dispatchError, interaction, type Site } from './site.ts';
import { findElement, placeOfTarget, type Target, type Which } from './target.ts';

const DEFAULT_QUERY_LENGTH = 3;

export interface OptionsOutcome {
  /** Undefined where too little was typed for Slack to ask. */
  readonly delivery: Delivery | undefined;
  readonly options: readonly PlainOption[];
  readonly groups: readonly OptionGroup[];
  readonly error: string | undefined;
}

const NONE = { options: [], groups: [], error: undefined } as const;

export async function search(
  site: Site,
  user: User,
  target: Target,
  actionId: string,
  query: string,
  which: Which = {},
): Promise<OptionsOutcome> {
  const place = placeOfTarget(site, user, target);
  const placed = findElement(place, actionId, which);
  const { element, blockId } = placed;
  if (element.type !== 'external_select' && element.type !== 'multi_external_select') {
    throw new Error(`A ${element.type} does not ask the app for its options`);
  }
  if (query.length < (element.min_query_length ?? DEFAULT_QUERY_LENGTH))
    return { delivery: undefined, ...NONE };
  const payload = {
    ...interaction(site, user, 'block_suggestion'),
    ...place.described(),
    action_id: actionId,
    block_id: blockId,
    value: query,
  };
  const delivery = await site.desk.send({
    type: 'interactive',
    label: `block_suggestion ${actionId}`,
    payload,
  });
  const outcome = offered(delivery);
  if (outcome.error !== undefined)
    notify(site.world, { userId: user.id, about: actionId, code: outcome.error });
  const all = [...outcome.options, ...outcome.groups.flatMap((group) => group.options)];
  site.world.offers.set(offerKey(place.scope, placed), all);
  return outcome;
}

function offered(delivery: Delivery): OptionsOutcome {
  const failed = dispatchError(delivery.answer);
  if (delivery.answer?.kind !== 'acknowledged') return { delivery, ...NONE, error: failed };
  const parsed = offeredOptions.safeParse(delivery.answer.body);
  if (!parsed.success) return { delivery, ...NONE, error: 'invalid_options' };
  return {
    delivery,
    options: parsed.data.options ?? [],
    groups: parsed.data.option_groups ?? [],
    error: undefined,
  };
}

/** What the app offered last for this element. */
export function offersFor(world: World, scope: InputScope, placed: PlacedElement): readonly PlainOption[] {
  return world.offers.get(offerKey(scope, placed)) ?? [];
}

function offerKey(scope: InputScope, placed: PlacedElement): string {
  return `${scope} ${placed.blockId} ${placed.element.action_id}`;
}
