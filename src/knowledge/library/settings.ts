// library.yml: what the owner of the documents says about them.
import { parse } from 'yaml';
import { z } from 'zod';

const Entry = z.strictObject({
  title: z.string().trim().min(1).optional(),
  kind: z.enum(['family', 'page', 'posting']).optional(),
  status: z.enum(['current', 'superseded']).optional(),
  /** Where the document is published, absolute or relative to its base. */
  page: z.string().optional(),
  base: z.url({ protocol: /^https?$/ }).optional(),
  owner: z.string().trim().min(1).optional(),
});

const File = z.strictObject({
  base: z.url({ protocol: /^https?$/ }).optional(),
  documents: z
    .record(
      z.string(),
      Entry.nullable().transform((entry) => entry ?? {}),
    )
    .default({}),
});

export type DocumentEntry = z.infer<typeof Entry>;
export type Settings = z.infer<typeof File>;

export const noSettings: Settings = { documents: {} };

export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export function parseSettings(text: string): Settings {
  let raw: unknown;
  try {
    raw = parse(text) ?? {};
  } catch (cause) {
    throw new SettingsError(`not valid YAML: ${firstLine(cause)}`, { cause });
  }
  const parsed = File.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SettingsError(`${issue?.path.join(' → ') || 'the file'}: ${issue?.message ?? 'not understood'}`);
}

const firstLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
