// The classic blocks: section, header, divider, context, actions, image, input, video, file.
import { z } from 'zod';
import {
  accessory,
  actionElement,
  image,
  inputElement,
  onePicture,
  onePictureRule,
  pictureSource,
} from './elements.ts';
import { address, anyText, identifier, plainText } from './text.ts';

const block = { block_id: identifier };

export const section = z
  .strictObject({
    type: z.literal('section'),
    ...block,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine((value) => value.text !== undefined || value.fields !== undefined, {
    error: 'missing required field: text',
  });

export const header = z.strictObject({ type: z.literal('header'), ...block, text: plainText(150) });
export const divider = z.strictObject({ type: z.literal('divider'), ...block });

export const context = z.strictObject({
  type: z.literal('context'),
  ...block,
  elements: z
    .array(z.discriminatedUnion('type', [anyText(3000), image]))
    .min(1)
    .max(10),
});

export const actions = z.strictObject({
  type: z.literal('actions'),
  ...block,
  elements: z.array(actionElement).min(1).max(25),
});

export const picture = z
  .strictObject({
    type: z.literal('image'),
    ...block,
    alt_text: z.string().min(1).max(2000),
    title: plainText(2000).optional(),
    ...pictureSource,
  })
  .refine(onePicture, onePictureRule);

export const input = z.strictObject({
  type: z.literal('input'),
  ...block,
  label: plainText(2000),
  element: inputElement,
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
});

export const video = z.strictObject({
  type: z.literal('video'),
  ...block,
  video_url: address,
  thumbnail_url: address,
  alt_text: z.string().min(1).max(2000),
  title: plainText(200),
  title_url: address.optional(),
  author_name: z.string().max(50).optional(),
  provider_name: z.string().optional(),
  provider_icon_url: address.optional(),
  description: plainText(200).optional(),
});
