// What people chose and typed, and the `state.values` Slack makes of it.
import type { Block } from '../blocks/block.ts';
import type { Element, ElementType } from '../blocks/elements.ts';
import { elementsOf, type PlacedElement } from '../blocks/elements-of.ts';
import { fieldOf } from '../blocks/record.ts';
import type { World } from './world.ts';

/** Element type → the field it starts from, the field it reports, and what it reports when empty. */
export const VALUE_FIELDS: Readonly<
  Partial<Record<ElementType, readonly [initial: string, current: string, empty: null | readonly []]>>
> = {
  plain_text_input: ['initial_value', 'value', null],
  email_text_input: ['initial_value', 'value', null],
  url_text_input: ['initial_value', 'value', null],
  number_input: ['initial_value', 'value', null],
  rich_text_input: ['initial_value', 'rich_text_value', null],
  file_input: ['initial_files', 'files', []],
  static_select: ['initial_option', 'selected_option', null],
  external_select: ['initial_option', 'selected_option', null],
  radio_buttons: ['initial_option', 'selected_option', null],
  multi_static_select: ['initial_options', 'selected_options', []],
  multi_external_select: ['initial_options', 'selected_options', []],
  checkboxes: ['initial_options', 'selected_options', []],
  users_select: ['initial_user', 'selected_user', null],
  multi_users_select: ['initial_users', 'selected_users', []],
  conversations_select: ['initial_conversation', 'selected_conversation', null],
  multi_conversations_select: ['initial_conversations', 'selected_conversations', []],
  channels_select: ['initial_channel', 'selected_channel', null],
  multi_channels_select: ['initial_channels', 'selected_channels', []],
  datepicker: ['initial_date', 'selected_date', null],
  timepicker: ['initial_time', 'selected_time', null],
  datetimepicker: ['initial_date_time', 'selected_date_time', null],
};

export type StateValues = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>
>;

/** Inputs belong to a view, or to one person's sight of a message. */
export type InputScope = string;
export const viewScope = (viewId: string): InputScope => `view ${viewId}`;
export const messageScope = (userId: string, channel: string, ts: string): InputScope =>
  `${userId} ${channel} ${ts}`;

export function setInput(world: World, scope: InputScope, placed: PlacedElement, value: unknown): void {
  world.inputs.set(keyOf(scope, placed), value);
}

export function currentValue(world: World, scope: InputScope, placed: PlacedElement): unknown {
  const fields = VALUE_FIELDS[placed.element.type];
  if (fields === undefined) return undefined;
  const [initial, , empty] = fields;
  return world.inputs.get(keyOf(scope, placed)) ?? fieldOf(placed.element, initial) ?? empty;
}

export function reportedValue(element: Element, value: unknown): Readonly<Record<string, unknown>> {
  const fields = VALUE_FIELDS[element.type];
  return fields === undefined ? {} : { [fields[1]]: value };
}

export function stateValues(world: World, scope: InputScope, blocks: readonly Block[]): StateValues {
  const values: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const placed of elementsOf(blocks)) {
    if (VALUE_FIELDS[placed.element.type] === undefined) continue;
    const inBlock = values[placed.blockId] ?? {};
    const value = reportedValue(placed.element, currentValue(world, scope, placed));
    inBlock[placed.element.action_id] = { type: placed.element.type, ...value };
    values[placed.blockId] = inBlock;
  }
  return values;
}

export function forgetInputs(world: World, scope: InputScope): void {
  for (const key of world.inputs.keys()) if (key.startsWith(`${scope} `)) world.inputs.delete(key);
}

function keyOf(scope: InputScope, placed: PlacedElement): string {
  return `${scope} ${placed.blockId} ${placed.element.action_id}`;
}
