// What can be pressed under an answer, by surface.
import type { ActionsBlock, ContextActionsBlock, KnownBlock, Overflow } from '@slack/types';
import type { Step } from '../answers/answer.ts';
import { button, option, plain, row } from './elements.ts';
import { actionId } from './ids.ts';
import { budgets, limits } from './limits.ts';
import { feedbackValue, type MenuItem, pageValue, shareValue, sourceValue } from './values.ts';
import { length, shorten } from './words.ts';

export type Surface = 'command' | 'thread' | 'dm' | 'shared' | 'modal' | 'explorer';

interface Offer {
  readonly steps: boolean;
  /** Only a private reply has something to share. */
  readonly share: boolean;
  readonly mute: boolean;
  readonly feedback: boolean;
}

const offers: Readonly<Record<Surface, Offer>> = {
  command: { steps: true, share: true, mute: false, feedback: true },
  thread: { steps: true, share: false, mute: true, feedback: true },
  dm: { steps: true, share: false, mute: false, feedback: true },
  shared: { steps: false, share: false, mute: false, feedback: true },
  modal: { steps: true, share: false, mute: false, feedback: false },
  explorer: { steps: false, share: false, mute: false, feedback: false },
};

export interface Offered {
  readonly surface: Surface;
  /** As `carried`. */
  readonly question: string;
  readonly steps: readonly Step[];
  /** What the button is called, where a model may be asked. */
  readonly summarize: { readonly label: string; readonly says: string } | undefined;
  /** A summary stands above: it is shared with the answer. */
  readonly summarized: boolean;
  /** Worth sharing and judging: an answer, or an honest no. */
  readonly shareable: boolean;
}

export interface Place {
  readonly page: number;
  readonly pages: number;
  /** What is cited on this page. */
  readonly refs: readonly string[];
}

export function controls(offered: Offered, place: Place): KnownBlock[] {
  const { surface, question, steps, shareable } = offered;
  const offer = offers[surface];
  return [
    ...pageRow(question, place),
    ...(offer.steps ? stepRow(steps) : []),
    ...toolRow(offered, place),
    ...(offer.feedback && shareable ? [feedbackRow(question)] : []),
  ];
}

export function pageRow(question: string, { page, pages }: Place): ActionsBlock[] {
  const to = (target: number, label: string) =>
    button({
      action: 'page',
      place: target,
      label,
      value: pageValue({ page: target, question }),
      says: `Go to page ${target} of ${pages}`,
    });
  return row([
    ...(page > 1 ? [to(page - 1, `← Page ${page - 1} of ${pages}`)] : []),
    ...(page < pages ? [to(page + 1, `Page ${page + 1} of ${pages} →`)] : []),
  ]);
}

export const stepRow = (steps: readonly Step[]): ActionsBlock[] =>
  row(
    steps
      .slice(0, budgets.row)
      .map(({ label, ask }, place) =>
        button({ action: 'ask', place, label: label.trim() || ask, value: ask, says: `Ask: ${label}` }),
      ),
  );

function toolRow(offered: Offered, { refs }: Place): ActionsBlock[] {
  const { surface, question, summarize, summarized, shareable } = offered;
  const { share, mute } = offers[surface];
  const sections = refs.length === 1 ? 'the section' : `the ${refs.length} sections`;
  return row([
    ...(summarize ? [button({ action: 'summarize', value: question, ...summarize })] : []),
    ...(refs.length > 0
      ? [
          button({
            action: 'source',
            label: 'Show source',
            value: sourceRefs(refs),
            says: `Show ${sections} this comes from`,
          }),
        ]
      : []),
    ...(share && shareable
      ? [
          button({
            action: 'share',
            label: 'Share here',
            value: shareValue({ question, summarized }),
            says: 'Share this answer in this channel',
          }),
        ]
      : []),
    ...(mute ? [threadMenu()] : []),
  ]);
}

function sourceRefs(refs: readonly string[]): string {
  const value = sourceValue(refs);
  return value.length <= limits.button.value ? value : sourceRefs(refs.slice(0, -1));
}

const menuLabels: Readonly<Record<MenuItem, string>> = {
  mute: 'Mute in this thread',
  help: 'What can I ask?',
};

function threadMenu(): Overflow {
  const { mute, help } = menuLabels;
  const options = [option({ label: mute, value: 'mute' }), option({ label: help, value: 'help' })];
  return { type: 'overflow', action_id: actionId('menu'), options };
}

function feedbackRow(question: string): ContextActionsBlock {
  const said = (verdict: 'up' | 'down', label: string) => ({
    text: plain(label, limits.feedbackButton.text),
    value: feedbackValue({ verdict, question }),
    accessibility_label: `${label}: give feedback on this answer`,
  });
  const element = {
    type: 'feedback_buttons',
    action_id: actionId('feedback'),
    positive_button: said('up', 'Helpful'),
    negative_button: said('down', 'Not helpful'),
  } as const;
  return { type: 'context_actions', elements: [element] };
}

const person = /^[UW][A-Z0-9]{2,20}$/;

/** Who shared it: the one mention there is, and only of a person's id. */
export function sharedBy(
  sharer: string,
  question: string,
): { readonly block: KnownBlock; readonly text: string } {
  const asked = shorten(question, budgets.heading);
  const who = shorten(sharer, budgets.heading, length);
  const mention = person.test(sharer)
    ? ({ type: 'user', user_id: sharer } as const)
    : ({ type: 'text', text: who || 'someone' } as const);
  const elements = [
    { type: 'text', text: 'Shared by ', style: { italic: true } } as const,
    mention,
    ...(asked === '' ? [] : [{ type: 'text', text: ` · asked: ${asked}`, style: { italic: true } } as const]),
  ];
  const block: KnownBlock = { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
  return {
    block,
    text: `Shared by ${person.test(sharer) ? 'a colleague' : who}${asked === '' ? '' : `, who asked: ${asked}`}`,
  };
}
