// The pieces a streamed message is sent in.
import { z } from 'zod';
import { block } from '../blocks/block.ts';
import { address } from '../blocks/text.ts';

const short = z.string().max(256);

export const chunk = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown_text'), text: z.string().max(12_000) }),
  z.strictObject({
    type: z.literal('task_update'),
    id: z.string().min(1),
    title: short.min(1),
    status: z.enum(['pending', 'in_progress', 'complete', 'error']),
    details: short.optional(),
    output: short.optional(),
    sources: z
      .array(z.strictObject({ type: z.literal('url'), url: address, text: z.string().min(1) }))
      .optional(),
  }),
  z.strictObject({ type: z.literal('plan_update'), title: short.min(1) }),
  z.strictObject({ type: z.literal('blocks'), blocks: z.array(block) }),
]);

export type Chunk = z.infer<typeof chunk>;
