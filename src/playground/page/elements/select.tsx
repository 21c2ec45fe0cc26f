// Selects with type-ahead: one field that shows what is chosen, and what fits while one types.
import { useId, useRef } from 'react';
import { Floating } from '../parts/floating.tsx';
import { Icon } from '../parts/icon.tsx';
import { OptionList, optionId } from './option-list.tsx';
import { isMany, type Option, type SelectElement } from './options.ts';
import { usePicking } from './picking.ts';

export interface SelectProps {
  readonly element: SelectElement;
  readonly block: string;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
}

export function Select({ element, block, labelledBy, describedBy }: SelectProps) {
  const { open, query, options, at, chosen, show, type, take, onKeyDown } = usePicking(element, block);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const label = element.placeholder?.text ?? 'Choose';
  const many = isMany(element);
  const [first] = many ? [] : chosen;
  return (
    <span className="element-select">
      {many && <Chosen chosen={chosen} drop={take} />}
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
        placeholder={first?.label ?? label}
        value={open ? query : (first?.label ?? '')}
        onClick={() => !open && show(true)}
        onBlur={() => show(false)}
        onChange={({ target }) => type(target.value)}
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
  if (chosen.length === 0) return null;
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
