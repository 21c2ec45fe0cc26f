// The form that asks what was good or wrong about an answer.
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { option, plain } from './elements.ts';
import { callbacks, fields } from './ids.ts';
import { limits } from './limits.ts';
import type { FeedbackValue, Verdict } from './values.ts';

/** What can be wrong, for owners to count. */
export const reasons = {
  wrong: 'It says something the documents do not say',
  missing: 'Something is missing',
  misunderstood: 'It answers another question',
  outdated: 'The documents are out of date',
  long: 'Too long or hard to read',
  other: 'Something else',
} as const;
export type Reason = keyof typeof reasons;

const titles: Readonly<Record<Verdict, string>> = { up: 'Glad it helped', down: 'What went wrong?' };
const questions: Readonly<Record<Verdict, string>> = { up: 'What was useful?', down: 'Anything to add?' };

export function feedbackModal({ verdict, question }: FeedbackValue): ModalView {
  const choices = Object.entries(reasons).map(([value, label]) => option({ value, label }));
  const why = {
    type: 'input',
    block_id: fields.reason,
    label: plain('Which fits best?', limits.input.label),
    element: { type: 'radio_buttons', action_id: fields.reason, options: choices },
  } as const;
  return {
    type: 'modal',
    callback_id: callbacks.feedback,
    private_metadata: JSON.stringify({ verdict, question }),
    title: plain(titles[verdict], limits.modal.title),
    submit: plain('Send', limits.modal.submit),
    close: plain('Cancel', limits.modal.close),
    blocks: [
      ...(verdict === 'down' ? [why] : []),
      {
        type: 'input',
        block_id: fields.comment,
        optional: true,
        label: plain(questions[verdict], limits.input.label),
        hint: plain('The owners of the documents read this. Please name no one.', limits.input.hint),
        element: {
          type: 'plain_text_input',
          action_id: fields.comment,
          multiline: true,
          max_length: limits.textInput.length,
        },
      },
    ],
  };
}

const names = Object.keys(reasons).filter((name): name is Reason => name in reasons);

const Form = z.object({
  [fields.reason]: z
    .object({ [fields.reason]: z.object({ selected_option: z.object({ value: z.enum(names) }).nullish() }) })
    .optional(),
  [fields.comment]: z.object({ [fields.comment]: z.object({ value: z.string().nullish() }) }),
});

export interface Feedback {
  readonly reason: Reason | undefined;
  readonly comment: string;
}

/** `view.state.values` of the form that was sent. */
export function readFeedbackForm(values: unknown): Feedback | undefined {
  const form = Form.safeParse(values).data;
  if (!form) return undefined;
  return {
    reason: form.reason?.reason.selected_option?.value,
    comment: (form.comment.comment.value ?? '').trim(),
  };
}
