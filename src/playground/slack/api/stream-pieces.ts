// The text or chunks of one streaming call; never both, and never the other kind than before.
import { z } from 'zod';
import { fillIds } from '../blocks/fill-ids.ts';
import { isRecord, type JsonRecord, listOf } from '../blocks/record.ts';
import { type Chunk, chunk } from '../workspace/chunk.ts';
import type { Stream } from '../workspace/model.ts';
import type { World } from '../workspace/world.ts';
import { decoded } from './arguments.ts';
import { Refusal } from './refusal.ts';

const LONGEST_MARKDOWN = 12_000;

export interface Pieces {
  readonly chunks: readonly Chunk[];
  readonly mode: Stream['mode'];
}

export function readPieces(world: World, args: JsonRecord, before: Stream['mode']): Pieces {
  const text = args.markdown_text;
  const raw = args.chunks === undefined ? undefined : decoded(args.chunks);
  if (text !== undefined && raw !== undefined)
    throw new Refusal('cannot_provide_both_markdown_text_and_chunks');
  if (typeof text === 'string') return { chunks: textPieces(text), mode: sameMode(before, 'markdown_text') };
  if (raw === undefined) return { chunks: [], mode: before };
  const chunks = chunkPieces(world, raw);
  return { chunks, mode: chunks.length === 0 ? before : sameMode(before, 'chunks') };
}

function textPieces(text: string): readonly Chunk[] {
  if (text.length > LONGEST_MARKDOWN) throw new Refusal('msg_too_long');
  return text === '' ? [] : [{ type: 'markdown_text', text }];
}

function chunkPieces(world: World, raw: unknown): readonly Chunk[] {
  const named = listOf(raw).map((one) =>
    isRecord(one) && one.type === 'blocks' ? { ...one, blocks: fillIds(one.blocks, world.ids.next) } : one,
  );
  const parsed = z.array(chunk).safeParse(Array.isArray(raw) ? named : raw);
  if (parsed.success) return parsed.data;
  const messages = parsed.error.issues.map(
    (issue) => `[ERROR] ${issue.message} [json-pointer:/chunks/${issue.path.join('/')}]`,
  );
  throw new Refusal('invalid_chunks', { response_metadata: { messages } });
}

function sameMode(before: Stream['mode'], now: NonNullable<Stream['mode']>): Stream['mode'] {
  if (before !== undefined && before !== now) throw new Refusal('streaming_mode_mismatch');
  return now;
}
