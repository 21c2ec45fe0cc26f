// The words of a block that a person can read, in the order they are written.
import { isRecord } from './record.ts';

const SHOWN = new Set([
  'text',
  'title',
  'subtitle',
  'subtext',
  'body',
  'caption',
  'label',
  'hint',
  'placeholder',
  'description',
  'alt_text',
  'details',
  'output',
  'fallback',
]);

/** Behind a click, so neither read nor counted with the rest. */
const FOLDED = new Set(['confirm', 'options', 'option_groups']);

export function visibleText(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(visibleText);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (FOLDED.has(name)) return [];
    if (typeof part === 'string') return SHOWN.has(name) ? [part] : [];
    return visibleText(part);
  });
}

export function visibleLength(value: unknown): number {
  return visibleText(value).reduce((sum, text) => sum + text.length, 0);
}
