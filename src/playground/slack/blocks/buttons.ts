// Elements that fire at once: buttons of every kind, and the overflow menu.
import { z } from 'zod';
import { menuOption } from './options.ts';
import { address, confirmDialog, identifier, plainText, style } from './text.ts';

const label = z.string().min(1).max(75);

export const button = z.strictObject({
  type: z.literal('button'),
  action_id: identifier,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: address.optional(),
  style: style.optional(),
  confirm: confirmDialog.optional(),
  accessibility_label: label.optional(),
});

export const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: identifier,
  options: z.array(menuOption).min(2).max(5),
  confirm: confirmDialog.optional(),
});

const feedbackButton = z.strictObject({
  text: plainText(75),
  value: z.string().min(1).max(2000),
  accessibility_label: label.optional(),
});

export const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: identifier,
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});

export const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  action_id: identifier,
  icon: z.literal('trash'),
  text: plainText(75),
  value: z.string().max(2000).optional(),
  confirm: confirmDialog.optional(),
  accessibility_label: label.optional(),
  visible_to_user_ids: z.array(z.string()).optional(),
});
