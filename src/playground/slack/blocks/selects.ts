// Elements that choose from a list: selects, checkboxes, radio buttons.
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { boxOption, optionGroups, optionList, plainOption } from './options.ts';
import { confirmDialog, identifier, plainText } from './text.ts';

const common = {
  action_id: identifier,
  confirm: confirmDialog.optional(),
  focus_on_load: z.boolean().optional(),
};
const menu = { ...common, placeholder: plainText(150).optional() };
const several = { max_selected_items: z.int().min(1).optional() };
const ids = z.array(z.string());
const filter = z.strictObject({
  include: z
    .array(z.enum(['im', 'mpim', 'private', 'public']))
    .min(1)
    .optional(),
  exclude_external_shared_channels: z.boolean().optional(),
  exclude_bot_users: z.boolean().optional(),
});

interface Choices {
  readonly options?: readonly unknown[] | undefined;
  readonly option_groups?: readonly { readonly options: readonly unknown[] }[] | undefined;
  readonly initial_option?: unknown;
  readonly initial_options?: readonly unknown[] | undefined;
}

const oneSource = (select: Choices) =>
  (select.options === undefined) !== (select.option_groups === undefined);
const oneSourceRule = { error: 'must provide either options or option_groups', path: ['options'] };

/** Slack compares the whole option object, not its value alone. */
const initialIsOffered = (select: Choices) => {
  const offered = [
    ...(select.options ?? []),
    ...(select.option_groups ?? []).flatMap((group) => group.options),
  ];
  const initial = [
    ...(select.initial_option === undefined ? [] : [select.initial_option]),
    ...(select.initial_options ?? []),
  ];
  return initial.every((wanted) => offered.some((option) => isDeepStrictEqual(option, wanted)));
};
const initialRule = {
  error: 'initial option must match one of the options exactly',
  path: ['initial_option'],
};

const staticOptions = { options: optionList.optional(), option_groups: optionGroups.optional() };
const boxes = z.array(boxOption).min(1).max(10);

export const selectSchemas = [
  z
    .strictObject({
      type: z.literal('static_select'),
      ...menu,
      ...staticOptions,
      initial_option: plainOption.optional(),
    })
    .refine(oneSource, oneSourceRule)
    .refine(initialIsOffered, initialRule),
  z
    .strictObject({
      type: z.literal('multi_static_select'),
      ...menu,
      ...several,
      ...staticOptions,
      initial_options: optionList.optional(),
    })
    .refine(oneSource, oneSourceRule)
    .refine(initialIsOffered, initialRule),
  z.strictObject({
    type: z.literal('external_select'),
    ...menu,
    initial_option: plainOption.optional(),
    min_query_length: z.int().min(0).optional(),
  }),
  z.strictObject({
    type: z.literal('multi_external_select'),
    ...menu,
    ...several,
    initial_options: optionList.optional(),
    min_query_length: z.int().min(0).optional(),
  }),
  z.strictObject({ type: z.literal('users_select'), ...menu, initial_user: z.string().optional() }),
  z.strictObject({
    type: z.literal('multi_users_select'),
    ...menu,
    ...several,
    initial_users: ids.optional(),
  }),
  z.strictObject({
    type: z.literal('conversations_select'),
    ...menu,
    initial_conversation: z.string().optional(),
    default_to_current_conversation: z.boolean().optional(),
    response_url_enabled: z.boolean().optional(),
    filter: filter.optional(),
  }),
  z.strictObject({
    type: z.literal('multi_conversations_select'),
    ...menu,
    ...several,
    initial_conversations: ids.optional(),
    default_to_current_conversation: z.boolean().optional(),
    filter: filter.optional(),
  }),
  z.strictObject({
    type: z.literal('channels_select'),
    ...menu,
    initial_channel: z.string().optional(),
    response_url_enabled: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('multi_channels_select'),
    ...menu,
    ...several,
    initial_channels: ids.optional(),
  }),
  z
    .strictObject({
      type: z.literal('checkboxes'),
      ...common,
      options: boxes,
      initial_options: boxes.optional(),
    })
    .refine(initialIsOffered, initialRule),
  z
    .strictObject({
      type: z.literal('radio_buttons'),
      ...common,
      options: boxes,
      initial_option: boxOption.optional(),
    })
    .refine(initialIsOffered, initialRule),
] as const;
