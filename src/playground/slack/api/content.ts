// What a message says: its text, blocks and attachments, checked as Slack checks them.
import { z } from 'zod';
import type { Block } from '../blocks/block.ts';
import { checkBlocks } from '../blocks/check-blocks.ts';
import type { JsonRecord } from '../blocks/record.ts';
import type { World } from '../workspace/world.ts';
import { decoded, isMalformed, readArguments } from './arguments.ts';
import { Refusal, refuseBlocks } from './refusal.ts';

const LONGEST_TEXT = 40_000;
const LONGEST_MARKDOWN = 12_000;
const MOST_ATTACHMENTS = 100;

export interface Content {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly attachments: readonly unknown[];
  /** Which of the three the caller sent: an update keeps some of what it does not. */
  readonly sent: { readonly text: boolean; readonly blocks: boolean; readonly attachments: boolean };
  readonly truncated: boolean;
}

const schema = z.object({
  text: z.string().default(''),
  markdown_text: z.string().optional(),
  blocks: z.unknown().optional(),
  attachments: z.unknown().optional(),
});

export function readContent(world: World, args: JsonRecord): Content {
  const {
    text,
    markdown_text: markdown,
    blocks: rawBlocks,
    attachments: rawAttachments,
  } = readArguments(schema, args);
  if (markdown !== undefined) return markdownContent(world, markdown, text !== '' || rawBlocks !== undefined);
  const blocks = readBlocks(world, rawBlocks);
  const attachments = readAttachments(rawAttachments);
  if (text.trim() === '' && blocks.length === 0 && attachments.length === 0) throw new Refusal('no_text');
  return {
    text: text.slice(0, LONGEST_TEXT),
    blocks,
    attachments,
    sent: { text: text !== '', blocks: rawBlocks !== undefined, attachments: rawAttachments !== undefined },
    truncated: text.length > LONGEST_TEXT,
  };
}

export function readBlocks(world: World, raw: unknown): readonly Block[] {
  if (raw === undefined || raw === '') return [];
  const value = decoded(raw);
  if (isMalformed(value)) throw new Refusal('invalid_blocks_format');
  const checked = checkBlocks(value, 'message', world.ids.next);
  if (!checked.ok) throw refuseBlocks(checked.faults);
  return checked.value;
}

function markdownContent(world: World, markdown: string, conflicts: boolean): Content {
  if (conflicts) throw new Refusal('markdown_text_conflict');
  if (markdown.length > LONGEST_MARKDOWN) throw new Refusal('msg_too_long');
  if (markdown === '') throw new Refusal('no_text');
  return {
    text: markdown,
    blocks: readBlocks(world, [{ type: 'markdown', text: markdown }]),
    attachments: [],
    sent: { text: true, blocks: true, attachments: false },
    truncated: false,
  };
}

function readAttachments(raw: unknown): readonly unknown[] {
  const value = raw === undefined || raw === '' ? [] : decoded(raw);
  if (!Array.isArray(value)) throw new Refusal('invalid_attachments');
  if (value.length > MOST_ATTACHMENTS) throw new Refusal('too_many_attachments');
  return value;
}
