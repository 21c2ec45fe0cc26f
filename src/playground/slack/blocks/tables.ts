// Blocks that lay figures out: table, data_table, data_visualization.
import { z } from 'zod';
import { richText } from './rich-text.ts';
import { identifier } from './text.ts';

const block = { block_id: identifier };
const rawText = z.strictObject({ type: z.literal('raw_text'), text: z.string() });
const rawNumber = z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string() });
const cell = z.discriminatedUnion('type', [rawText, rawNumber, richText]);
const column = z.strictObject({
  align: z.enum(['left', 'center', 'right']).optional(),
  is_wrapped: z.boolean().optional(),
});

export const table = z.strictObject({
  type: z.literal('table'),
  ...block,
  rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
  column_settings: z.array(column.nullable()).max(20).optional(),
});

export const dataTable = z
  .strictObject({
    type: z.literal('data_table'),
    ...block,
    caption: z.string().min(1),
    rows: z.array(z.array(cell).min(1).max(20)).min(2).max(201),
    page_size: z.int().min(1).max(100).optional(),
    row_header_column_index: z.int().min(0).max(19).optional(),
  })
  .refine((data) => new Set(data.rows.map((row) => row.length)).size === 1, {
    error: 'rows must have the same number of cells',
    path: ['rows'],
  })
  .refine((data) => data.rows[0]?.every((heading) => heading.type !== 'rich_text') ?? true, {
    error: 'header cells cannot be rich_text',
    path: ['rows', 0],
  });

const figures = z.array(z.looseObject({})).min(1).max(6);

export const dataVisualization = z.strictObject({
  type: z.literal('data_visualization'),
  ...block,
  title: z.string().min(1).max(50),
  chart: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('pie'), segments: figures }),
    ...(['bar', 'line', 'area'] as const).map((type) =>
      z.strictObject({ type: z.literal(type), series: figures, axis_config: z.looseObject({}) }),
    ),
  ]),
});
