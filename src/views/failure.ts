// The one sentence people see when something breaks, with a reference that is also in the log.
import { button, row } from './elements.ts';
import { escapeMrkdwn, oneLine } from './escape.ts';
import { budgets } from './limits.ts';
import type { Rendered } from './render.ts';
import { askable } from './values.ts';
import { shorten } from './words.ts';

/** With the question, a button asks it again. */
export function renderFailure(reference: string, question?: string): Rendered {
  const name = shorten(oneLine(reference), budgets.heading);
  const text = `Sorry, that did not work: the fault is on our side, not in what you asked. Reference ${name}`;
  const again = askable(question ?? '');
  const retry =
    again === ''
      ? []
      : [button({ action: 'ask', label: 'Try again', value: again, says: 'Ask the same question again' })];
  return {
    text: escapeMrkdwn(text),
    blocks: [
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] },
      ...row(retry),
    ],
  };
}
