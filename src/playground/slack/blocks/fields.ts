// Elements a person types or picks a moment in.
import { z } from 'zod';
import { richText } from './rich-text.ts';
import { confirmDialog, identifier, plainText } from './text.ts';

const field = {
  action_id: identifier,
  placeholder: plainText(150).optional(),
  focus_on_load: z.boolean().optional(),
};
const typed = {
  ...field,
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1),
    })
    .optional(),
};
const picker = {
  action_id: identifier,
  confirm: confirmDialog.optional(),
  focus_on_load: z.boolean().optional(),
};

export const pickerSchemas = [
  z.strictObject({
    type: z.literal('datepicker'),
    ...picker,
    placeholder: plainText(150).optional(),
    initial_date: z.iso.date().optional(),
  }),
  z.strictObject({
    type: z.literal('timepicker'),
    ...picker,
    placeholder: plainText(150).optional(),
    initial_time: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .optional(),
    timezone: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('datetimepicker'), ...picker, initial_date_time: z.int().optional() }),
] as const;

export const typedSchemas = [
  z
    .strictObject({
      type: z.literal('plain_text_input'),
      ...typed,
      initial_value: z.string().max(3000).optional(),
      multiline: z.boolean().optional(),
      min_length: z.int().min(0).max(3000).optional(),
      max_length: z.int().min(1).max(3000).optional(),
    })
    .refine((input) => (input.min_length ?? 0) <= (input.max_length ?? 3000), {
      error: 'min_length must be less than or equal to max_length',
      path: ['min_length'],
    }),
  z.strictObject({ type: z.literal('email_text_input'), ...typed, initial_value: z.string().optional() }),
  z.strictObject({ type: z.literal('url_text_input'), ...typed, initial_value: z.string().optional() }),
  z.strictObject({
    type: z.literal('number_input'),
    ...typed,
    is_decimal_allowed: z.boolean(),
    initial_value: z.string().optional(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('rich_text_input'),
    ...typed,
    initial_value: richText.optional(),
    min_lines: z.int().min(1).optional(),
    max_lines: z.int().min(1).optional(),
  }),
  z.strictObject({
    type: z.literal('file_input'),
    action_id: identifier,
    filetypes: z.array(z.string()).optional(),
    max_files: z.int().min(1).max(10).optional(),
  }),
] as const;
