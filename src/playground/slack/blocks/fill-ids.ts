// Slack names the blocks and elements an app left nameless; so that later payloads can point at them.
import { isRecord, type JsonRecord, listOf } from './record.ts';

const NAMED_ELEMENTS =
  /^(button|overflow|feedback_buttons|icon_button|checkboxes|radio_buttons|\w+_select|\w*picker|\w+_input)$/;

export function fillIds(blocks: unknown, next: (prefix: string) => string): unknown {
  if (!Array.isArray(blocks)) return blocks;
  return blocks.map((block) => (isRecord(block) ? fillBlock(block, next) : block));
}

function fillBlock(block: JsonRecord, next: (prefix: string) => string): JsonRecord {
  const type = String(block.type);
  // Slack does not even keep the name an app gives a markdown block.
  const named = type === 'markdown' ? {} : { block_id: block.block_id ?? next('block') };
  const { block_id: _, ...rest } = block;
  const fillChildren = (name: string) => (name in block ? { [name]: fillIds(block[name], next) } : {});
  const fillElements = (name: string) => (name in block ? { [name]: fillEach(block[name], next) } : {});
  return {
    ...rest,
    ...named,
    ...fillElements('accessory'),
    ...fillElements('element'),
    ...fillElements('actions'),
    ...(type === 'carousel' ? fillChildren('elements') : fillElements('elements')),
    ...fillChildren('child_blocks'),
    ...fillChildren('tasks'),
  };
}

function fillEach(part: unknown, next: (prefix: string) => string): unknown {
  return Array.isArray(part) ? listOf(part).map((one) => fillElement(one, next)) : fillElement(part, next);
}

function fillElement(element: unknown, next: (prefix: string) => string): unknown {
  if (!isRecord(element) || element.action_id !== undefined) return element;
  return NAMED_ELEMENTS.test(String(element.type)) ? { ...element, action_id: next('action') } : element;
}
