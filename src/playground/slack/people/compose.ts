// Slack's composer: what a person types becomes escaped text and the rich_text block that shows it.
import type { Block } from '../blocks/block.ts';
import type { RichText } from '../blocks/rich-text.ts';
import type { World } from '../workspace/world.ts';

type Leaf = Extract<RichText['elements'][number], { type: 'rich_text_section' }>['elements'][number];

const TOKEN = /(@[\w.-]*\w|#[\w-]+|https?:\/\/[^\s<>]+)/;

export interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
}

export function compose(world: World, typed: string): Composed {
  const leaves = typed.split(TOKEN).flatMap((part) => (part === '' ? [] : [leafOf(world, part)]));
  const section = { type: 'rich_text_section' as const, elements: leaves };
  return {
    text: leaves.map((leaf) => textOf(world, leaf)).join(''),
    blocks: [{ type: 'rich_text', block_id: world.ids.next('block'), elements: [section] }],
  };
}

export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** With `should_escape` Slack turns what it knows in a command's text into references. */
export function escapeCommandText(world: World, typed: string): string {
  return typed
    .split(TOKEN)
    .map((part) => {
      const leaf = leafOf(world, part);
      if (leaf.type === 'user') return `<@${leaf.user_id}|${part.slice(1)}>`;
      return textOf(world, leaf);
    })
    .join('');
}

function leafOf(world: World, part: string): Leaf {
  const name = part.slice(1);
  const user = part.startsWith('@')
    ? [...world.users.values()].find((one) => one.handle === name)
    : undefined;
  if (user !== undefined) return { type: 'user', user_id: user.id };
  const channel = part.startsWith('#')
    ? [...world.conversations.values()].find((one) => one.name === name)
    : undefined;
  if (channel !== undefined) return { type: 'channel', channel_id: channel.id };
  return /^https?:/.test(part) ? { type: 'link', url: part } : { type: 'text', text: part };
}

function textOf(world: World, leaf: Leaf): string {
  switch (leaf.type) {
    case 'user':
      return `<@${leaf.user_id}>`;
    case 'channel': {
      const channel = world.conversations.get(leaf.channel_id);
      // The name of a private channel is kept from whoever may not see it.
      return `<#${leaf.channel_id}|${channel?.kind === 'channel' ? channel.name : ''}>`;
    }
    case 'link':
      return `<${leaf.url}>`;
    default:
      return leaf.type === 'text' ? escapeText(leaf.text) : '';
  }
}
