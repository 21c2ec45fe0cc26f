// Selects with type-ahead: one field that shows what is chosen, and what fits while one types.
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Floating } from '../parts/floating.tsx';
import { Icon } from '../parts/icon.tsx';
import { chosenIn } from './chosen.ts';
import { useElement, useForm } from './form.ts';
import { isMany, type Option, type SelectElement, useOptions } from './options.ts';
import { OptionList, optionId } from './option-list.tsx';
import './select.css';

export interface SelectProps {
  readonly element: SelectElement;
  readonly block: string;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
}

export function Select({ element, block, labelledBy, describedBy }: SelectProps) {
  const { choose } = useElement(block, element.action_id);
  const { values } = useForm();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [picked, setPicked] = useState<readonly Option[]>();
  const options = useOptions(element, block, query, open);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const many = isMany(element);
  const chosen = picked ?? chosenIn(element, values?.[block]?.[element.action_id]);
  const label = element.placeholder?.text ?? 'Choose';

  const show = (wanted: boolean) => {
    setOpen(wanted);
    setQuery('');
    setAt(0);
  };
  const take = (option: Option) => {
    const rest = chosen.filter(({ value }) => value !== option.value);
    const next = !many ? [option] : rest.length < chosen.length ? rest : [...chosen, option];
    setPicked(next);
    choose(many ? next.map(({ value }) => value) : option.value);
    show(many);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const known = options ?? [];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (open) setAt((at + step + known.length) % Math.max(1, known.length));
      else show(true);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const option = known[at];
      if (!open) show(true);
      else if (option) take(option);
    }
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      show(false);
    }
    if (event.key === 'Tab') show(false);
  };
  return (
    <span className="element-select">
      {many && chosen.length > 0 && <Chosen chosen={chosen} drop={take} />}
      <input
        ref={field}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        data-action={element.action_id}
        aria-label={labelledBy === undefined ? label : undefined}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-expanded={open}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={open && options?.[at] ? optionId(id, at) : undefined}
        placeholder={chosen.length > 0 && !many ? chosen[0]?.label : label}
        value={open || many ? query : (chosen[0]?.label ?? '')}
        onClick={() => !open && show(true)}
        onBlur={() => show(false)}
        onChange={({ target }) => {
          setOpen(true);
          setQuery(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Icon name="down" size={16} />
      {open && (
        <Floating anchor={field} onLeave={() => show(false)} wide>
          <OptionList id={id} label={label} options={options} at={at} chosen={chosen} take={take} />
        </Floating>
      )}
    </span>
  );
}

interface ChosenProps {
  readonly chosen: readonly Option[];
  readonly drop: (option: Option) => void;
}

function Chosen({ chosen, drop }: ChosenProps) {
  return (
    <span className="element-chosen">
      {chosen.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-label={`Remove ${option.label}`}
          onClick={() => drop(option)}
        >
          {option.label} <Icon name="close" size={12} />
        </button>
      ))}
    </span>
  );
}
