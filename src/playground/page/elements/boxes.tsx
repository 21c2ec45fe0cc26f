// Radio buttons and checkboxes.
import { useId, useState } from 'react';
import { fieldOf, listOf } from '../../slack/blocks/record.ts';
import { Words } from '../blocks/words.tsx';
import { type ElementProps, useElement } from './form.ts';

const valueIn = (option: unknown): string => String(fieldOf(option, 'value') ?? '');

export function BoxesElement({
  element,
  block,
  labelledBy,
  describedBy,
}: ElementProps<'radio_buttons' | 'checkboxes'>) {
  const { choose, current } = useElement(block, element.action_id);
  const one = element.type === 'radio_buttons';
  const known = one
    ? [current('selected_option') ?? element.initial_option]
    : listOf(current('selected_options') ?? element.initial_options);
  const [picked, setPicked] = useState<readonly string[]>();
  const chosen = picked ?? known.map(valueIn);
  const name = useId();
  const take = (value: string) => {
    const rest = chosen.filter((other) => other !== value);
    const next = one ? [value] : rest.length < chosen.length ? rest : [...chosen, value];
    setPicked(next);
    choose(one ? value : next);
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
    <div
      role={one ? 'radiogroup' : 'group'}
      className="element-boxes"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {element.options.map(({ text, value, description }) => (
        <label key={value}>
          <input
            type={one ? 'radio' : 'checkbox'}
            name={name}
            data-action={element.action_id}
            checked={chosen.includes(value)}
            onChange={() => take(value)}
          />
          <span>
            <Words text={text} />
            {description && (
              <small>
                <Words text={description} />
              </small>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}
