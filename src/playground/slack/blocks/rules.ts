// Rules that hold over all blocks of one message or view together.
import type { Block, Surface } from './block.ts';
import { surfacesOf } from './block.ts';
import { elementsOf } from './elements-of.ts';
import type { BlockFault } from './faults.ts';
import { visibleLength } from './visible-text.ts';

type Rule = (blocks: readonly Block[], surface: Surface) => readonly BlockFault[];

const BLOCKS_TOGETHER = 13_200;

const fault = (message: string, pointer = '/blocks', error: BlockFault['error'] = 'invalid_blocks') => ({
  error,
  pointer,
  message,
});

/** No more than `most` characters in all the blocks of a type. */
const charactersOf =
  (type: Block['type'], most: number): Rule =>
  (blocks) =>
    visibleLength(blocks.filter((block) => block.type === type)) > most
      ? [fault(`${type} blocks must be less than ${most + 1} characters in all`)]
      : [];

const numberOf =
  (type: Block['type'], most: number): Rule =>
  (blocks) =>
    blocks.filter((block) => block.type === type).length > most
      ? [fault(`no more than ${most} ${type} allowed`)]
      : [];

const surfaceRule: Rule = (blocks, surface) =>
  blocks.flatMap((block, index) =>
    surfacesOf[block.type].includes(surface)
      ? []
      : [fault(`unsupported type: ${block.type}`, `/blocks/${index}/type`)],
  );

const blockIdsRule: Rule = (blocks) =>
  repeated(blocks.flatMap((block) => block.block_id ?? [])).map((id) =>
    fault(`block_id ${id} already exists`),
  );

const actionIdsRule: Rule = (blocks) =>
  blocks.flatMap((block, index) =>
    repeated(elementsOf([block]).map(({ element }) => element.action_id)).map((id) =>
      fault(`action_id ${id} already exists in this block`, `/blocks/${index}`),
    ),
  );

const togetherRule: Rule = (blocks, surface) =>
  surface === 'message' && visibleLength(blocks) > BLOCKS_TOGETHER
    ? [fault('blocks are too long', '/blocks', 'msg_blocks_too_long')]
    : [];

/** Several responders to one view would take the focus from each other. */
const focusRule: Rule = (blocks) => {
  const focused = elementsOf(blocks).filter(
    ({ element }) => 'focus_on_load' in element && element.focus_on_load,
  );
  return focused.length > 1 ? [fault('only one element may set focus_on_load')] : [];
};

const rules: readonly Rule[] = [
  surfaceRule,
  blockIdsRule,
  actionIdsRule,
  focusRule,
  numberOf('table', 1),
  numberOf('data_visualization', 2),
  charactersOf('markdown', 12_000),
  charactersOf('table', 10_000),
  charactersOf('data_table', 20_000),
  togetherRule,
];

export function brokenRules(blocks: readonly Block[], surface: Surface): readonly BlockFault[] {
  return rules.flatMap((rule) => rule(blocks, surface));
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
