// Buttons, with the question Slack asks first where the app wants one asked.
import { useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { Confirm } from './confirm.tsx';
import { type ElementProps, useElement } from './form.ts';

export function ButtonElement({ element, block }: ElementProps<'button'>) {
  const { action_id, text, style = 'default', accessibility_label, confirm, url, value } = element;
  const { press } = useElement(block, action_id);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setAsking(false);
    if (url !== undefined) open(url, '_blank', 'noopener');
    setBusy(true);
    await press(value);
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        className="element-button"
        data-style={style}
        data-action={action_id}
        aria-busy={busy}
        aria-label={spoken(text.text, accessibility_label)}
        onClick={() => (confirm === undefined ? run() : setAsking(true))}
      >
        {text.text}
      </button>
      {asking && confirm && <Confirm confirm={confirm} yes={run} no={() => setAsking(false)} />}
    </>
  );
}

/** What is said begins with what is seen, so that people who speak to their machine can press it. */
function spoken(seen: string, said: string | undefined): string | undefined {
  if (said === undefined || said === seen) return undefined;
  const words = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(said).includes(words(seen)) ? said : `${seen}: ${said}`;
}

export function FeedbackElement({ element, block }: ElementProps<'feedback_buttons'>) {
  const { action_id, positive_button: good, negative_button: bad } = element;
  const { press } = useElement(block, action_id);
  const [given, setGiven] = useState<string>();
  return (
    <fieldset className="element-feedback">
      <legend className="unseen">Feedback</legend>
      {[good, bad].map((button) => (
        <button
          key={button.value}
          type="button"
          className="plain-button"
          data-action={action_id}
          title={button.text.text}
          aria-label={spoken(button.text.text, button.accessibility_label) ?? button.text.text}
          aria-pressed={given === button.value}
          onClick={() => {
            setGiven(button.value);
            press(button.value);
          }}
        >
          <Icon name={button === good ? 'up' : 'notUp'} size={17} />
        </button>
      ))}
    </fieldset>
  );
}

export function IconButtonElement({ element, block }: ElementProps<'icon_button'>) {
  const { action_id, text, accessibility_label, value } = element;
  const { press } = useElement(block, action_id);
  return (
    <button
      type="button"
      className="plain-button"
      title={text.text}
      aria-label={accessibility_label ?? text.text}
      onClick={() => press(value)}
    >
      <Icon name="bin" size={17} />
    </button>
  );
}
