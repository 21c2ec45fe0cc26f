// What a person at the page may do, as the server takes it.
import { z } from 'zod';

const text = z.string().min(1).max(12_000);
const id = z.string().min(1).max(255);
const place = z.string().min(1).max(80);

const target = z.union([z.strictObject({ channel: place, ts: place }), z.strictObject({ view: place })]);
const element = { target, action: id, block: id.optional() };
const option = z.looseObject({ value: z.string() });
const choice = z.union([z.string().max(3000), z.number(), option, z.array(z.union([z.string(), option]))]);

const act = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('command'), where: place, typed: text }),
  z.strictObject({ do: z.literal('say'), where: place, typed: text, thread: place.optional() }),
  z.strictObject({ do: z.literal('press'), ...element, value: z.string().max(2000).optional() }),
  z.strictObject({ do: z.literal('choose'), ...element, choice }),
  z.strictObject({ do: z.literal('search'), ...element, query: z.string().max(300) }),
  z.strictObject({ do: z.literal('submit'), typed: z.array(z.strictObject({ ...element, choice })) }),
  z.strictObject({ do: z.literal('close'), all: z.boolean() }),
  z.strictObject({ do: z.literal('shortcut'), callback: id }),
  z.strictObject({ do: z.literal('messageShortcut'), callback: id, channel: place, ts: place }),
  z.strictObject({ do: z.literal('openHome'), tab: z.enum(['home', 'messages']) }),
  z.strictObject({ do: z.literal('stop'), channel: place, ts: place }),
  z.strictObject({ do: z.literal('takePrompt'), title: id, thread: place.optional() }),
]);

export const request = z.strictObject({ as: place, act });

export type Act = z.infer<typeof act>;
export type ActTarget = z.infer<typeof target>;
export type ActChoice = z.infer<typeof choice>;
