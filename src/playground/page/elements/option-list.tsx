// The list under a select.
import { useEffect, useRef } from 'react';
import { Icon } from '../parts/icon.tsx';
import type { Option } from './options.ts';

export const optionId = (list: string, at: number): string => `${list}-${at}`;

export interface OptionListProps {
  readonly id: string;
  readonly label: string;
  /** Undefined while the app is being asked. */
  readonly options: readonly Option[] | undefined;
  readonly at: number;
  readonly chosen: readonly Option[];
  readonly take: (option: Option) => void;
}

export function OptionList({ id, label, options, at, chosen, take }: OptionListProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is at this place changes with the options
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, options]);
  if (options === undefined || options.length === 0)
    return (
      <p className="element-none" role="status">
        {options === undefined ? 'Searching …' : 'Nothing fits'}
      </p>
    );
  return (
    <div ref={list} id={id} role="listbox" tabIndex={-1} aria-label={label} className="element-options">
      {options.map((option, i) => (
        <OptionRow
          key={`${option.group ?? ''} ${option.value}`}
          id={optionId(id, i)}
          option={option}
          heading={option.group === options[i - 1]?.group ? undefined : option.group}
          active={i === at}
          chosen={chosen.some(({ value }) => value === option.value)}
          take={take}
        />
      ))}
    </div>
  );
}

interface OptionRowProps {
  readonly id: string;
  readonly option: Option;
  readonly heading: string | undefined;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly take: (option: Option) => void;
}

function OptionRow({ id, option, heading, active, chosen, take }: OptionRowProps) {
  return (
    <>
      {heading !== undefined && (
        <div role="presentation" className="element-group">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={active}
        className="element-option"
        // The field must not lose the focus before the click has counted.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => take(option)}
      >
        <span>
          {option.label}
          {option.about && <small>{option.about}</small>}
        </span>
        {chosen && <Icon name="check" size={16} />}
      </div>
    </>
  );
}
