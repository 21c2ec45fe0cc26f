// A file of JSON lines, checked line by line; a faulty one is named by its number.
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { UsageError } from './command.ts';

export function* parseLines<T>(file: string, schema: z.ZodType<T>): Generator<T> {
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const parsed = schema.safeParse(parseJson(line, `${file}:${i + 1}`));
    if (parsed.success) yield parsed.data;
    else {
      const [issue] = parsed.error.issues;
      throw new UsageError(`${file}:${i + 1} ${issue?.path.join('.') || 'the line'}: ${issue?.message}.`);
    }
  }
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`${place} is not JSON.`);
  }
}
