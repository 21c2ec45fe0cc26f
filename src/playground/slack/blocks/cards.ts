// The newer blocks: markdown, alert, card, carousel, container, context_actions, task_card, plan.
import { z } from 'zod';
import { button } from './buttons.ts';
import { contextAction, image } from './elements.ts';
import { actions, context, divider, header, input, picture, section, video } from './layout.ts';
import { richText } from './rich-text.ts';
import { table } from './tables.ts';
import { address, anyText, identifier, mrkdwn, plainText } from './text.ts';

const block = { block_id: identifier };

export const markdown = z.strictObject({
  type: z.literal('markdown'),
  block_id: identifier.optional(),
  text: z.string().min(1).max(12_000),
});

export const alert = z.strictObject({
  type: z.literal('alert'),
  ...block,
  text: anyText(200),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
});

export const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  ...block,
  elements: z.array(contextAction).min(1).max(5),
});

export const card = z
  .strictObject({
    type: z.literal('card'),
    ...block,
    hero_image: image.optional(),
    icon: image.optional(),
    slack_icon: z.looseObject({}).optional(),
    title: mrkdwn(150).optional(),
    subtitle: mrkdwn(150).optional(),
    body: mrkdwn(200).optional(),
    subtext: mrkdwn(200).optional(),
    actions: z.array(button).min(1).max(3).optional(),
  })
  .refine(
    (value) => [value.hero_image, value.title, value.actions, value.body].some((part) => part !== undefined),
    {
      error: 'must provide at least one of hero_image, title, actions, body',
    },
  )
  .refine((value) => value.icon === undefined || value.slack_icon === undefined, {
    error: 'must provide either icon or slack_icon',
    path: ['icon'],
  });

export const carousel = z.strictObject({
  type: z.literal('carousel'),
  ...block,
  elements: z.array(card).min(1).max(10),
});

const childBlock = z.discriminatedUnion('type', [
  actions,
  context,
  divider,
  header,
  picture,
  input,
  richText,
  section,
  table,
  video,
]);

export const container = z
  .strictObject({
    type: z.literal('container'),
    ...block,
    title: plainText(150).optional(),
    rich_text_title: richText.optional(),
    subtitle: anyText(150).optional(),
    child_blocks: z.array(childBlock).min(1).max(10),
    width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
    icon: image.optional(),
    is_collapsible: z.boolean().optional(),
    default_collapsed: z.boolean().optional(),
    has_header_divider: z.boolean().optional(),
  })
  .refine((value) => (value.title === undefined) !== (value.rich_text_title === undefined), {
    error: 'must provide either title or rich_text_title',
    path: ['title'],
  });

const source = z.strictObject({ type: z.literal('url'), url: address, text: z.string().min(1) });

export const taskCard = z.strictObject({
  type: z.literal('task_card'),
  ...block,
  task_id: z.string().min(1),
  title: z.string().min(1).max(256),
  status: z.enum(['pending', 'in_progress', 'complete', 'error']),
  details: richText.optional(),
  output: richText.optional(),
  sources: z.array(source).optional(),
});

export const plan = z.strictObject({
  type: z.literal('plan'),
  ...block,
  title: z.string().min(1).max(256),
  tasks: z.array(taskCard).optional(),
});
