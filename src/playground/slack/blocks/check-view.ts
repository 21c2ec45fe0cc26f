// The gate every modal and Home view passes: its own fields first, then its blocks.
import { z } from 'zod';
import type { Block } from './block.ts';
import { checkBlocks } from './check-blocks.ts';
import { type BlockFault, type Checked, faultsOf } from './faults.ts';
import { plainText } from './text.ts';

const LARGEST_VIEW = 250 * 1024;

const common = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
};

const frame = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('modal'),
    ...common,
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('home'), ...common }),
]);

type Frame = z.infer<typeof frame>;
export type ViewDefinition =
  | (Omit<Extract<Frame, { type: 'modal' }>, 'blocks'> & { readonly blocks: readonly Block[] })
  | (Omit<Extract<Frame, { type: 'home' }>, 'blocks'> & { readonly blocks: readonly Block[] });

export function checkView(raw: unknown, next: (prefix: string) => string): Checked<ViewDefinition> {
  if (Buffer.byteLength(JSON.stringify(raw ?? null)) > LARGEST_VIEW)
    return refused('view_too_large', 'view is greater than 250kb');
  const parsed = frame.safeParse(raw);
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error, '/view') };
  const blocks = checkBlocks(parsed.data.blocks, parsed.data.type, next, '/view/blocks');
  if (!blocks.ok) return blocks;
  if (parsed.data.type === 'modal' && parsed.data.submit === undefined && hasInput(blocks.value)) {
    return refused('invalid_blocks', 'missing required field: submit (the view has input blocks)');
  }
  return { ok: true, value: { ...parsed.data, blocks: blocks.value } };
}

function hasInput(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === 'input');
}

function refused(error: BlockFault['error'], message: string): Checked<ViewDefinition> {
  return { ok: false, faults: [{ error, pointer: '/view', message }] };
}
