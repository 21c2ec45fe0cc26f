// A streamed message: the chunks sent so far, laid out as the blocks a reader sees.
import type { Block } from '../blocks/block.ts';
import type { RichText } from '../blocks/rich-text.ts';
import type { Chunk } from './chunk.ts';
import type { Stream } from './model.ts';

type TaskCard = Extract<Block, { type: 'task_card' }>;
type Plan = Extract<Block, { type: 'plan' }>;

const BLOCKS_IN_CHUNKS = 50;

export interface StreamContent {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Slack drops what exceeds its limit and only warns. */
  readonly dropped: number;
}

export function streamContent(stream: Stream): StreamContent {
  const laid = stream.chunks.reduce<readonly Block[]>(
    (blocks, chunk) => addChunk(blocks, chunk, stream.display),
    [],
  );
  const sent = stream.chunks.flatMap((chunk) => (chunk.type === 'blocks' ? chunk.blocks : []));
  const extra = new Set(sent.slice(BLOCKS_IN_CHUNKS));
  return {
    text: stream.chunks.map((chunk) => (chunk.type === 'markdown_text' ? chunk.text : '')).join(''),
    blocks: laid.filter((block) => !extra.has(block)),
    dropped: extra.size,
  };
}

function addChunk(blocks: readonly Block[], chunk: Chunk, display: Stream['display']): readonly Block[] {
  switch (chunk.type) {
    case 'markdown_text':
      return addText(blocks, chunk.text);
    case 'task_update':
      return display === 'plan' ? addToPlan(blocks, cardOf(chunk)) : replaceCard(blocks, cardOf(chunk));
    case 'plan_update':
      return withPlan(blocks, (plan) => ({ ...plan, title: chunk.title }));
    case 'blocks':
      return [...blocks, ...chunk.blocks];
  }
}

function addText(blocks: readonly Block[], text: string): readonly Block[] {
  const last = blocks.at(-1);
  return last?.type === 'markdown'
    ? [...blocks.slice(0, -1), { ...last, text: last.text + text }]
    : [...blocks, { type: 'markdown', text }];
}

function addToPlan(blocks: readonly Block[], card: TaskCard): readonly Block[] {
  return withPlan(blocks, (plan) => ({ ...plan, tasks: replaceTask(plan.tasks ?? [], card) }));
}

function withPlan(blocks: readonly Block[], change: (plan: Plan) => Plan): readonly Block[] {
  const planned = blocks.some((block) => block.type === 'plan');
  const all: readonly Block[] = planned
    ? blocks
    : [...blocks, { type: 'plan', block_id: 'plan', title: 'Plan' }];
  return all.map((block) => (block.type === 'plan' ? change(block) : block));
}

function replaceCard(blocks: readonly Block[], card: TaskCard): readonly Block[] {
  const isSame = (block: Block) => block.type === 'task_card' && block.task_id === card.task_id;
  return blocks.some(isSame) ? blocks.map((block) => (isSame(block) ? card : block)) : [...blocks, card];
}

function replaceTask(tasks: readonly TaskCard[], card: TaskCard): TaskCard[] {
  const others = tasks.some((task) => task.task_id === card.task_id);
  return others ? tasks.map((task) => (task.task_id === card.task_id ? card : task)) : [...tasks, card];
}

function cardOf(chunk: Extract<Chunk, { type: 'task_update' }>): TaskCard {
  return {
    type: 'task_card',
    block_id: `task-${chunk.id}`,
    task_id: chunk.id,
    title: chunk.title,
    status: chunk.status,
    ...(chunk.details === undefined ? {} : { details: paragraph(chunk.details) }),
    ...(chunk.output === undefined ? {} : { output: paragraph(chunk.output) }),
    ...(chunk.sources === undefined ? {} : { sources: chunk.sources }),
  };
}

function paragraph(text: string): RichText {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}
