// Every block Slack accepts, in one union, and where each may stand.
import { z } from 'zod';
import { alert, card, carousel, container, contextActions, markdown, plan, taskCard } from './cards.ts';
import { actions, context, divider, header, input, picture, section, video } from './layout.ts';
import { richText } from './rich-text.ts';
import { dataTable, dataVisualization, table } from './tables.ts';

export const block = z.discriminatedUnion('type', [
  section,
  header,
  divider,
  context,
  actions,
  picture,
  input,
  video,
  richText,
  markdown,
  alert,
  contextActions,
  card,
  carousel,
  container,
  taskCard,
  plan,
  table,
  dataTable,
  dataVisualization,
]);

export type Block = z.infer<typeof block>;
export type BlockType = Block['type'];
export type Surface = 'message' | 'modal' | 'home';

const everywhere = ['message', 'modal', 'home'] as const;
const messages = ['message'] as const;

/** Where the platform's notes leave a surface open, the narrow reading holds: what passes here passes there. */
export const surfacesOf: Readonly<Record<BlockType, readonly Surface[]>> = {
  section: everywhere,
  header: everywhere,
  divider: everywhere,
  context: everywhere,
  actions: everywhere,
  image: everywhere,
  input: everywhere,
  video: everywhere,
  rich_text: everywhere,
  alert: ['modal'],
  markdown: messages,
  context_actions: messages,
  card: messages,
  carousel: messages,
  container: messages,
  task_card: messages,
  plan: messages,
  table: messages,
  data_table: messages,
  data_visualization: messages,
};
