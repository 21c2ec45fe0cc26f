// The question in a payload: what the person typed, or what the pressed button asks for them.

import type { Library } from '../../knowledge/library/library.ts';
import { actionPattern } from '../../views/ids.ts';
import { levelAsk, specialtyAsk } from '../../views/pickers.ts';
import { readPage } from '../../views/values.ts';
import { fieldOf, listOf } from '../slack/blocks/record.ts';
import type { Delivery } from '../slack/delivery/model.ts';

type Payload = Delivery['payload'];

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Undefined where nothing is asked. */
export function askedIn(library: Library, { type, payload }: Delivery): string | undefined {
  switch (type) {
    case 'slash_commands':
      return `${word(payload.command)} ${word(payload.text)}`.trim();
    case 'events_api':
      return saidIn(payload.event);
    case 'interactive':
      return interactions[word(payload.type)]?.(library, payload);
  }
}

const interactions: Readonly<Record<string, (library: Library, payload: Payload) => string | undefined>> = {
  block_actions: pressedIn,
  message_action: (_, { message }) => spoken(fieldOf(message, 'text')),
};

const spoken = (text: unknown): string | undefined =>
  word(text)
    .replace(/<@[^>]+>/g, ' ')
    .trim() || undefined;

function saidIn(event: unknown): string | undefined {
  const type = fieldOf(event, 'type');
  const isSaid = type === 'app_mention' || (type === 'message' && fieldOf(event, 'subtype') === undefined);
  if (!isSaid || fieldOf(event, 'bot_id') !== undefined) return undefined;
  return spoken(fieldOf(event, 'text'));
}

function pressedIn(library: Library, payload: Payload): string | undefined {
  const [action] = listOf(payload.actions);
  const id = word(fieldOf(action, 'action_id'));
  const value = word(fieldOf(action, 'value'));
  const chosen = word(fieldOf(fieldOf(action, 'selected_option'), 'value'));
  if (actionPattern('ask').test(id)) return value || chosen || undefined;
  if (actionPattern('page').test(id)) return readPage(value)?.question;
  if (actionPattern('level').test(id)) return levelAsk(library, chosen);
  return actionPattern('specialty').test(id) ? specialtyAsk(library, chosen) : undefined;
}

/** Which message an event is about, by its timestamp; the same for the two events of a mention. */
export const messageIn = ({ payload }: Delivery): string => word(fieldOf(payload.event, 'ts'));

/** Where a thread's messages belong together; undefined for what stands in no conversation of its own. */
export function threadOf(delivery: Delivery): string | undefined {
  if (delivery.type !== 'events_api') return undefined;
  const { event } = delivery.payload;
  const root = word(fieldOf(event, 'thread_ts')) || messageIn(delivery);
  return `${word(fieldOf(event, 'channel'))} ${root}`;
}
