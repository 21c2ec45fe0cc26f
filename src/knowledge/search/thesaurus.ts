// thesaurus.yml → groups of words and short phrases that can stand for each other.
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';

export interface Thesaurus {
  readonly groups: readonly (readonly string[])[];
}

/** YAML reads a bare 360 or true as a number or a boolean; here they are words. */
const entry = z
  .union([z.string(), z.number(), z.boolean()])
  .transform(String)
  .pipe(z.string().trim().toLowerCase().min(1));
const file = z.array(z.array(entry).min(2).readonly()).readonly();

export class ThesaurusError extends Error {
  override readonly name = 'ThesaurusError';
}

export function parseThesaurus(text: string): Thesaurus {
  const parsed = file.safeParse(readYaml(text) ?? []);
  if (parsed.success) return { groups: parsed.data };
  const [issue] = parsed.error.issues;
  const group = issue?.path[0] === undefined ? '' : ` (group ${Number(issue.path[0]) + 1})`;
  throw new ThesaurusError(
    `The thesaurus must be a list of groups of two or more words${group}: ${issue?.message}`,
  );
}
