// views.open, push, update and publish.
import { z } from 'zod';
import { checkView, type ViewDefinition } from '../blocks/check-view.ts';
import type { JsonRecord } from '../blocks/record.ts';
import type { Trigger, View } from '../workspace/model.ts';
import { spendTrigger } from '../workspace/triggers.ts';
import { allViews, modalsOf, openModal, publishHome, pushModal, updateView } from '../workspace/views.ts';
import type { World } from '../workspace/world.ts';
import { decoded, isMalformed, readArguments, required } from './arguments.ts';
import { bot, type MethodTable } from './method.ts';
import { invalidArguments, Refusal, refuseView } from './refusal.ts';
import { viewJson } from './view-json.ts';

const triggered = z.object({ trigger_id: required, view: z.unknown().optional() });
const updating = z.object({
  view_id: z.string().optional(),
  external_id: z.string().optional(),
  hash: z.string().optional(),
});
const publishing = z.object({ user_id: required, hash: z.string().optional() });

function open(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(triggered, args);
  const definition = readView(world, args, 'modal');
  needOwnExternalId(world, definition, undefined);
  const trigger = spend(world, call.trigger_id);
  return { view: viewJson(world, openModal(world, trigger.userId, definition)) };
}

function push(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(triggered, args);
  const definition = readView(world, args, 'modal');
  needOwnExternalId(world, definition, undefined);
  const trigger = spend(world, call.trigger_id);
  const inside = modalsOf(world, trigger.userId).some((view) => view.id === trigger.viewId);
  if (!inside) throw new Refusal('not_found');
  const view = pushModal(world, trigger.userId, definition);
  if (view === 'push_limit_reached') throw new Refusal(view);
  return { view: viewJson(world, view) };
}

function update(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(updating, args);
  if (call.view_id === undefined && call.external_id === undefined) {
    throw invalidArguments(['[ERROR] missing required field: view_id']);
  }
  const before = allViews(world).find(
    (view) =>
      view.id === call.view_id ||
      (call.external_id !== undefined && view.definition.external_id === call.external_id),
  );
  if (before === undefined) throw new Refusal('not_found');
  const definition = readView(world, args, before.definition.type);
  needOwnExternalId(world, definition, before);
  needHash(before, call.hash);
  return { view: viewJson(world, updateView(world, before, definition)) };
}

function publish(world: World, args: JsonRecord): JsonRecord {
  const call = readArguments(publishing, args);
  if (world.app.declared?.homeTab === false) throw new Refusal('not_enabled');
  if (!world.users.has(call.user_id)) throw new Refusal('user_not_found');
  const definition = readView(world, args, 'home');
  const before = world.homes.get(call.user_id);
  needOwnExternalId(world, definition, before);
  if (before !== undefined) needHash(before, call.hash);
  return { view: viewJson(world, publishHome(world, call.user_id, definition)) };
}

export function readView(world: World, args: JsonRecord, type: ViewDefinition['type']): ViewDefinition {
  if (args.view === undefined || args.view === '')
    throw invalidArguments(['[ERROR] missing required field: view']);
  const view = decoded(args.view);
  if (isMalformed(view)) throw invalidArguments(['[ERROR] must provide a JSON object [json-pointer:/view]']);
  const checked = checkView(view, world.ids.next);
  if (!checked.ok) throw refuseView(checked.faults);
  if (checked.value.type !== type) {
    throw invalidArguments([`[ERROR] must be a ${type} view [json-pointer:/view/type]`]);
  }
  return checked.value;
}

/** The trigger goes last of all checks, so that a faulty view does not cost it. */
function spend(world: World, id: string): Trigger {
  const trigger = spendTrigger(world, id);
  if (typeof trigger === 'string') throw new Refusal(trigger);
  return trigger;
}

function needHash(view: View, hash: string | undefined): void {
  if (hash !== undefined && hash !== view.hash) throw new Refusal('hash_conflict');
}

function needOwnExternalId(world: World, definition: ViewDefinition, before: View | undefined): void {
  const id = definition.external_id;
  if (id === undefined || id === '') return;
  const taken = allViews(world).some((view) => view.id !== before?.id && view.definition.external_id === id);
  if (taken) throw new Refusal('duplicate_external_id');
}

export const viewMethods: MethodTable = {
  'views.open': bot([], open),
  'views.push': bot([], push),
  'views.update': bot([], update),
  'views.publish': bot([], publish),
};
