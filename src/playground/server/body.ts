// A request's body as JSON of a known shape; anything else is an error that can be said.
import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';

const MOST_BYTES = 256 * 1024;

export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}

export async function readBody<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  // Forms of other pages cannot be sent as JSON without asking first.
  if (!request.headers['content-type']?.startsWith('application/json')) throw new BadRequest('Send JSON.');
  const parsed = schema.safeParse(parse(await textOf(request)));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadRequest(`${issue?.path.join('.')}: ${issue?.message}`);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const piece = Buffer.from(chunk);
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new BadRequest('That is too long.');
    chunks.push(piece);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest('That is not JSON.');
  }
}
