// The option objects of selects, menus and boxes.
import { z } from 'zod';
import { address, anyText, plainText } from './text.ts';

export const plainOption = z.strictObject({
  text: plainText(75),
  value: z.string().min(1).max(75),
  description: plainText(75).optional(),
});

export const boxOption = z.strictObject({
  text: anyText(75),
  value: z.string().min(1).max(75),
  description: anyText(75).optional(),
});

export const menuOption = plainOption.extend({ url: address.optional() });

export const optionGroup = z.strictObject({
  label: plainText(75),
  options: z.array(plainOption).min(1).max(100),
});

export const optionList = z.array(plainOption).min(1).max(100);
export const optionGroups = z.array(optionGroup).min(1).max(100);

export type PlainOption = z.infer<typeof plainOption>;
export type OptionGroup = z.infer<typeof optionGroup>;

/** What an app may answer when Slack asks it for the options of an external select. */
export const offeredOptions = z
  .strictObject({
    options: z.array(plainOption).max(100).optional(),
    option_groups: z.array(optionGroup).max(100).optional(),
  })
  .refine((answer) => (answer.options === undefined) !== (answer.option_groups === undefined), {
    error: 'must provide either options or option_groups',
  });
