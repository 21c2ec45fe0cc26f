// What is chosen in a select: what the server knows, else what the app chose at first.
import { fieldOf, listOf } from '../../slack/blocks/record.ts';
import { type Option, optionIn, type SelectElement } from './options.ts';

/** Select type → the fields of the server's value and of the element. */
const fields: Readonly<Record<SelectElement['type'], readonly [current: string, initial: string]>> = {
  static_select: ['selected_option', 'initial_option'],
  external_select: ['selected_option', 'initial_option'],
  users_select: ['selected_user', 'initial_user'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
  channels_select: ['selected_channel', 'initial_channel'],
  multi_static_select: ['selected_options', 'initial_options'],
  multi_external_select: ['selected_options', 'initial_options'],
  multi_users_select: ['selected_users', 'initial_users'],
  multi_conversations_select: ['selected_conversations', 'initial_conversations'],
  multi_channels_select: ['selected_channels', 'initial_channels'],
};

export function chosenIn(element: SelectElement, known: unknown): readonly Option[] {
  const [current, initial] = fields[element.type];
  const value = fieldOf(known, current) ?? fieldOf(element, initial);
  const all = Array.isArray(value) ? listOf(value) : [value];
  return all.flatMap((one) => (typeof one === 'string' ? { value: one, label: one } : (optionIn(one) ?? [])));
}
