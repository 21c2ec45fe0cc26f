// Fields to type in, and to set a date or a time: the browser's own, with what Slack says of them.
import { type KeyboardEvent, useState } from 'react';
import type { Element } from '../../slack/blocks/elements.ts';
import { type ElementProps, useElement } from './form.ts';

type Typed = ElementProps<
  'plain_text_input' | 'email_text_input' | 'url_text_input' | 'number_input' | 'rich_text_input'
>;

const kinds = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
  rich_text_input: 'text',
} as const;

export function TextElement({ element, block, labelledBy, describedBy }: Typed) {
  const { draft, choose, current } = useElement(block, element.action_id);
  const known = current('value') ?? ('initial_value' in element ? element.initial_value : undefined);
  const [text, setText] = useState(typeof known === 'string' ? known : '');
  const type = (value: string) => {
    setText(value);
    draft(value);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const waits =
      'dispatch_action_config' in element &&
      element.dispatch_action_config?.trigger_actions_on.includes('on_enter_pressed');
    if (key === 'Enter' && waits) choose(text);
  };
  const common = {
    className: 'element-text',
    'data-action': element.action_id,
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    placeholder: element.placeholder?.text,
    value: text,
    onKeyDown,
  };
  const long = element.type === 'rich_text_input' || ('multiline' in element && element.multiline);
  return long ? (
    <textarea {...common} rows={4} onChange={({ target }) => type(target.value)} />
  ) : (
    <input {...common} type={kinds[element.type]} onChange={({ target }) => type(target.value)} />
  );
}

type Moment = ElementProps<'datepicker' | 'timepicker' | 'datetimepicker'>;

const moments = {
  datepicker: { kind: 'date', field: 'selected_date' },
  timepicker: { kind: 'time', field: 'selected_time' },
  datetimepicker: { kind: 'datetime-local', field: 'selected_date_time' },
} as const;

export function MomentElement({ element, block, labelledBy, describedBy }: Moment) {
  const { choose, current } = useElement(block, element.action_id);
  const { kind, field } = moments[element.type];
  const [moment, setMoment] = useState(String(current(field) ?? initialOf(element) ?? ''));
  return (
    <input
      type={kind}
      className="element-text element-moment"
      aria-label={labelledBy === undefined ? kind : undefined}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      value={moment}
      onChange={({ target }) => {
        setMoment(target.value);
        if (target.value !== '')
          choose(kind === 'datetime-local' ? Math.floor(Date.parse(target.value) / 1000) : target.value);
      }}
    />
  );
}

function initialOf(element: Extract<Element, { type: keyof typeof moments }>): string | undefined {
  switch (element.type) {
    case 'datepicker':
      return element.initial_date;
    case 'timepicker':
      return element.initial_time;
    case 'datetimepicker':
      return element.initial_date_time === undefined
        ? undefined
        : new Date(element.initial_date_time * 1000).toISOString().slice(0, 16);
  }
}
