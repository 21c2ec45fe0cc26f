// asked.yml: how people ask for a passage or a whole section in words of their own.
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';

const Entry = z.strictObject({
  /** The beginning of the passage, or `§` and the heading of a section: for the reader of the file. */
  of: z.string(),
  asked: z.array(z.string()).default([]),
  /** Single words and short terms that point here. */
  words: z.string().default(''),
  /** Who wrote the entry; a model's entry may be rewritten by `npm run enrich`, a person's never. */
  by: z.enum(['hand', 'model']).default('hand'),
  stale: z.boolean().optional(),
});

const File = z.record(z.string(), z.record(z.string(), Entry));

export type AskedEntry = z.infer<typeof Entry>;
/** By document, then by the id of a passage or section. */
export type Asked = z.infer<typeof File>;

export class AskedError extends Error {
  override readonly name = 'AskedError';
}

export function parseAsked(text: string): Asked {
  const parsed = File.safeParse(readYaml(text) ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AskedError(`${issue?.path.join(' → ') || 'the file'}: ${issue?.message ?? 'not understood'}`);
}
