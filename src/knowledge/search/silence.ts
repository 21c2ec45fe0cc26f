// silent.yml: what people ask that job-family documents usually do not say. Each topic competes with the passages
// for a question; where it wins, the honest answer is that the documents are silent.
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';

const Topic = z.strictObject({
  topic: z.string(),
  /** One sentence: what is not in the documents and who or what may know. */
  reason: z.string(),
  /** The roles of the sections that come nearest. */
  near: z.array(z.string()).default([]),
  asked: z.array(z.string()).min(1),
  words: z.string().default(''),
  /** Each of these words and phrases means this topic, unless some passage uses it. `*` stands for a few words. */
  decisive: z.array(z.coerce.string()).default([]),
  /** Each of these means this topic where a question has no other word. */
  alone: z.array(z.coerce.string()).default([]),
});

export type Silence = z.infer<typeof Topic>;

export class SilenceError extends Error {
  override readonly name = 'SilenceError';
}

export function parseSilences(text: string): readonly Silence[] {
  const parsed = z.array(Topic).safeParse(readYaml(text) ?? []);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SilenceError(`${issue?.path.join(' → ') || 'the file'}: ${issue?.message ?? 'not understood'}`);
}
