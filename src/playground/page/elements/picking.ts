// A select at work: what is typed, what fits, what is marked, what is chosen.
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { chosenIn } from './chosen.ts';
import { useElement, useForm } from './form.ts';
import { isMany, type Option, type SelectElement, useOptions } from './options.ts';

export interface Picking {
  readonly open: boolean;
  readonly query: string;
  /** Undefined while the app is being asked. */
  readonly options: readonly Option[] | undefined;
  /** Which of them is marked. */
  readonly at: number;
  readonly chosen: readonly Option[];
  readonly show: (open: boolean) => void;
  readonly type: (query: string) => void;
  readonly take: (option: Option) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function usePicking(element: SelectElement, block: string): Picking {
  const { choose } = useElement(block, element.action_id);
  const { values } = useForm();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [picked, setPicked] = useState<readonly Option[]>();
  const options = useOptions(element, block, query, open);
  const chosen = picked ?? chosenIn(element, values?.[block]?.[element.action_id]);
  const many = isMany(element);
  const show = (wanted: boolean) => {
    setOpen(wanted);
    setQuery('');
    setAt(0);
  };
  const type = (typed: string) => {
    setOpen(true);
    setQuery(typed);
    setAt(0);
  };
  const take = (option: Option) => {
    const next = many ? toggled(chosen, option) : [option];
    setPicked(next);
    choose(many ? next.map(({ value }) => value) : option.value);
    show(many);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (open ? setAt(beside(at, 1, options)) : show(true)),
    ArrowUp: () => (open ? setAt(beside(at, -1, options)) : show(true)),
    Enter: () => {
      const option = options?.[at];
      if (!open) show(true);
      else if (option) take(option);
    },
    ...(open ? { Escape: () => show(false) } : {}),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { open, query, options, at, chosen, show, type, take, onKeyDown };
}

const beside = (at: number, step: number, options: readonly Option[] = []): number =>
  (at + step + options.length) % Math.max(1, options.length);

function toggled(chosen: readonly Option[], option: Option): readonly Option[] {
  const rest = chosen.filter(({ value }) => value !== option.value);
  return rest.length < chosen.length ? rest : [...chosen, option];
}
