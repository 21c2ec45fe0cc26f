// Every interactive element in one union, and which of them each block accepts.
import { z } from 'zod';
import { button, feedbackButtons, iconButton, overflow } from './buttons.ts';
import { pickerSchemas, typedSchemas } from './fields.ts';
import { selectSchemas } from './selects.ts';
import { address } from './text.ts';

const slackFile = z.union([z.strictObject({ id: z.string() }), z.strictObject({ url: address })]);
export const pictureSource = { image_url: address.optional(), slack_file: slackFile.optional() };
export const onePicture = (image: { image_url?: unknown; slack_file?: unknown }) =>
  (image.image_url === undefined) !== (image.slack_file === undefined);
export const onePictureRule = { error: 'must provide either image_url or slack_file', path: ['image_url'] };

export const image = z
  .strictObject({ type: z.literal('image'), alt_text: z.string().min(1).max(2000), ...pictureSource })
  .refine(onePicture, onePictureRule);

const choosers = [button, overflow, ...selectSchemas, ...pickerSchemas] as const;

export const accessory = z.discriminatedUnion('type', [image, ...choosers]);
export const actionElement = z.discriminatedUnion('type', [...choosers]);
export const inputElement = z.discriminatedUnion('type', [
  ...selectSchemas,
  ...pickerSchemas,
  ...typedSchemas,
]);
export const contextAction = z.discriminatedUnion('type', [feedbackButtons, iconButton]);

export const element = z.discriminatedUnion('type', [
  ...choosers,
  ...typedSchemas,
  feedbackButtons,
  iconButton,
]);

/** Anything a person can press, choose from or type into. */
export type Element = z.infer<typeof element>;
export type ElementType = Element['type'];
