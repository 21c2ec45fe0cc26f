// Reading a call's arguments: forms send everything as text, JSON bodies send values.
import { z } from 'zod';
import type { JsonRecord } from '../blocks/record.ts';
import { invalidArguments } from './refusal.ts';

export const required = z.string().min(1);
export const flag = z.preprocess(
  (value) => (typeof value === 'string' ? value === 'true' || value === '1' : value),
  z.boolean(),
);
export const count = z.coerce.number().int();
export const timestamp = z.string().regex(/^\d+\.\d+$/);

/** A nested value: JSON text in a form, the value itself in a JSON body. */
export const nested = <T extends z.ZodType>(schema: T) => z.preprocess(decoded, schema);

const MALFORMED = Symbol('malformed JSON');

export function decoded(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch {
    return MALFORMED;
  }
}

export function isMalformed(value: unknown): boolean {
  return value === MALFORMED;
}

export function readArguments<T extends z.ZodType>(schema: T, args: JsonRecord): z.infer<T> {
  const parsed = schema.safeParse(args);
  if (parsed.success) return parsed.data;
  throw invalidArguments(
    parsed.error.issues.map((issue) => {
      const field = issue.path.map(String).join('/');
      const missing = args[String(issue.path[0])] === undefined || args[String(issue.path[0])] === '';
      return missing
        ? `[ERROR] missing required field: ${field}`
        : `[ERROR] ${issue.message} [json-pointer:/${field}]`;
    }),
  );
}
