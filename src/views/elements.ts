// The small pieces that views are built of, each within its own limit.
import type {
  ActionsBlock,
  Button,
  HeaderBlock,
  PlainTextElement,
  PlainTextOption,
  StaticSelect,
} from '@slack/types';
import { oneLine } from './escape.ts';
import { type Action, actionId } from './ids.ts';
import { limits } from './limits.ts';
import { length, shorten } from './words.ts';

/** Slack refuses a text without a visible character. */
export function plain(text: string, most: number): PlainTextElement {
  return { type: 'plain_text', text: shorten(oneLine(text), most, length) || '–', emoji: false };
}

export const header = (text: string): HeaderBlock => ({
  type: 'header',
  text: plain(text, limits.header.text),
});

export interface ButtonOptions {
  readonly action: Action;
  /** Tells apart buttons of one action in one row. */
  readonly place?: number;
  readonly label: string;
  readonly value: string;
  /** What a screen reader says, where the label alone is too short. */
  readonly says?: string;
  readonly primary?: boolean;
}

export function button({ action, place, label, value, says = label, primary }: ButtonOptions): Button {
  return {
    type: 'button',
    action_id: actionId(action, place),
    text: plain(label, limits.button.text),
    value,
    accessibility_label: plain(says, limits.button.accessibility).text,
    ...(primary ? { style: 'primary' } : {}),
  };
}

export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

export const option = ({ label, value, description }: Choice): PlainTextOption => ({
  text: plain(label, limits.option.text),
  value,
  ...(description ? { description: plain(description, limits.option.description) } : {}),
});

export interface MenuOptions {
  readonly action: Action;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  /** The value that is chosen already. */
  readonly chosen?: string | undefined;
}

/** More than one list holds are several under headings, so that none is missing. */
export function menu({ action, placeholder, choices, chosen }: MenuOptions): StaticSelect {
  const options = choices.map(option);
  const initial = chosen === undefined ? undefined : options.find(({ value }) => value === chosen);
  const offered = options.length <= limits.select.options ? { options } : { option_groups: grouped(options) };
  return {
    type: 'static_select',
    action_id: actionId(action),
    placeholder: plain(placeholder, limits.select.placeholder),
    ...offered,
    ...(initial ? { initial_option: initial } : {}),
  };
}

function grouped(options: readonly PlainTextOption[]) {
  const size = limits.select.options;
  const starts = Array.from({ length: Math.ceil(options.length / size) }, (_, i) => i * size);
  return starts.map((from) => {
    const group = options.slice(from, from + size);
    return { label: plain(`${from + 1} to ${from + group.length}`, limits.select.group), options: group };
  });
}

/** A row, or nothing where there is nothing to press. */
export const row = (elements: ActionsBlock['elements']): ActionsBlock[] =>
  elements.length > 0 ? [{ type: 'actions', elements }] : [];
