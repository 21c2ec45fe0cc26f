// What can be chosen in a select of any kind, wherever its options come from.
import { useEffect, useState } from 'react';
import type { Element } from '../../slack/blocks/elements.ts';
import { fieldOf, listOf } from '../../slack/blocks/record.ts';
import { usePlayground } from '../state/playground.ts';
import { type Form, useForm } from './form.ts';

export type SelectElement = Extract<
  Element,
  {
    type:
      | 'static_select'
      | 'external_select'
      | 'users_select'
      | 'conversations_select'
      | 'channels_select'
      | 'multi_static_select'
      | 'multi_external_select'
      | 'multi_users_select'
      | 'multi_conversations_select'
      | 'multi_channels_select';
  }
>;

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly about?: string | undefined;
  /** The heading it stands under. */
  readonly group?: string | undefined;
}

export const isMany = ({ type }: SelectElement): boolean => type.startsWith('multi_');
export const isExternal = ({ type }: SelectElement): boolean => type.endsWith('external_select');

export function optionIn(raw: unknown, group?: string): Option | undefined {
  const value = fieldOf(raw, 'value');
  const label = fieldOf(fieldOf(raw, 'text'), 'text');
  const about = fieldOf(fieldOf(raw, 'description'), 'text');
  if (typeof value !== 'string' || typeof label !== 'string') return undefined;
  return { value, label, group, about: typeof about === 'string' ? about : undefined };
}

const optionsIn = (raw: unknown, group?: string): readonly Option[] =>
  listOf(raw).flatMap((one) => optionIn(one, group) ?? []);

/** Words in any order, each somewhere in the label. */
function fits({ label, about = '' }: Option, query: string): boolean {
  const text = `${label} ${about}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The options for what is typed; undefined while the app is being asked. */
export function useOptions(
  element: SelectElement,
  block: string,
  query: string,
  open: boolean,
): readonly Option[] | undefined {
  const own = useOwnOptions(element);
  const offered = useOffered(element, block, query, open && isExternal(element));
  return isExternal(element) ? offered : own.filter((option) => fits(option, query));
}

function useOwnOptions(element: SelectElement): readonly Option[] {
  const { seen } = usePlayground();
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return [
        ...optionsIn(element.options),
        ...(element.option_groups ?? []).flatMap(({ label, options }) => optionsIn(options, label.text)),
      ];
    case 'users_select':
    case 'multi_users_select':
      return seen.sight.users.map(({ id, name, handle }) => ({
        value: id,
        label: name,
        about: `@${handle}`,
      }));
    case 'external_select':
    case 'multi_external_select':
      return [];
    default:
      return seen.sight.conversations
        .filter(({ kind, archived }) => (kind === 'channel' || kind === 'group') && !archived)
        .map(({ id, name }) => ({ value: id, label: `#${name}` }));
  }
}

const PAUSE_MS = 120;

function useOffered(
  element: SelectElement,
  block: string,
  query: string,
  asks: boolean,
): readonly Option[] | undefined {
  const { perform } = usePlayground();
  const form: Form = useForm();
  const [offered, setOffered] = useState<readonly Option[]>();
  const target = JSON.stringify(form.target);
  const { action_id: action } = element;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a target is the same as long as it names the same
  useEffect(() => {
    if (!asks) return;
    let wanted = true;
    setOffered(undefined);
    const timer = setTimeout(async () => {
      const { options = [], groups = [] } = await perform({
        do: 'search',
        target: form.target,
        action,
        block,
        query,
      });
      const found = [
        ...optionsIn(options),
        ...groups.flatMap((group) => optionsIn(group.options, group.label)),
      ];
      if (wanted) setOffered(found);
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asks, query, action, block, target]);
  return offered;
}
