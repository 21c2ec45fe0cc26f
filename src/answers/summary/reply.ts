// What the model must answer with. The schema that is sent and the schema that is checked are the same one.
import { z } from 'zod';

export const RawPoint = z.object({
  text: z.string(),
  passages: z.array(z.string()),
});
export type RawPoint = z.infer<typeof RawPoint>;

/** `silent` comes first, so that it is known before anything could be shown. */
const Reply = z.object({ silent: z.boolean(), points: z.array(RawPoint) });

export const replyFormat = { name: 'summary', schema: wire(Reply) } as const;

/** As strict structured output wants it: every key required, no others, no `$schema`. */
export function wire(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...sent } = z.toJSONSchema(schema);
  return sent;
}
