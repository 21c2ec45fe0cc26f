// The gate every list of blocks passes before the stand-in keeps it.
import { z } from 'zod';
import { type Block, block, type Surface } from './block.ts';
import { type Checked, faultsOf } from './faults.ts';
import { fillIds } from './fill-ids.ts';
import { brokenRules } from './rules.ts';

const MOST: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 };
const listSchema: Readonly<Record<Surface, z.ZodType<Block[]>>> = {
  message: z.array(block).max(MOST.message),
  modal: z.array(block).max(MOST.modal),
  home: z.array(block).max(MOST.home),
};

export function checkBlocks(
  raw: unknown,
  surface: Surface,
  next: (prefix: string) => string,
  root = '/blocks',
): Checked<readonly Block[]> {
  if (!Array.isArray(raw)) {
    return {
      ok: false,
      faults: [{ error: 'invalid_blocks_format', pointer: root, message: 'must provide an array' }],
    };
  }
  const parsed = listSchema[surface].safeParse(fillIds(raw, next));
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error, root) };
  const faults = brokenRules(parsed.data, surface);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: parsed.data };
}
