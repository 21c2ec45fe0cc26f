// Slack's composer: what a person types becomes escaped text and the rich_text block that shows it.
import type { Block } from '../blocks/block.ts';
import type { RichText } from '../blocks/rich-text.ts';
import { roomNamed } from '../workspace/conversations.ts';
import type { World } from '../workspace/world.ts';

type Leaf = Extract<RichText['elements'][number], { type: 'rich_text_section' }>['elements'][number];

const TOKEN = /(@[\w.-]*\w|#[\w-]+|https?:\/\/[^\s<>]+)/;

export interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
}

export function compose(world: World, typed: string): Composed {
  const leaves = byHandle(world, typed)
    .split(TOKEN)
    .flatMap((part) => (part === '' ? [] : [leafOf(world, part)]));
  const section = { type: 'rich_text_section' as const, elements: leaves };
  return {
    text: leaves.map((leaf) => textOf(world, leaf)).join(''),
    blocks: [{ type: 'rich_text', block_id: world.ids.next('block'), elements: [section] }],
  };
}

/** People also write out the whole name that they see: "@PM Career Guide". */
function byHandle(world: World, typed: string): string {
  const named = [...world.users.values()].filter(({ name }) => typed.includes(`@${name}`));
  return named.reduce((text, { name, handle }) => text.replaceAll(`@${name}`, `@${handle}`), typed);
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

const BROADCASTS = ['here', 'channel', 'everyone'] as const;

function leafOf(world: World, part: string): Leaf {
  const name = part.slice(1);
  const text: Leaf = { type: 'text', text: part };
  if (part.startsWith('@')) {
    const range = BROADCASTS.find((one) => one === name);
    if (range !== undefined) return { type: 'broadcast', range };
    const user = [...world.users.values()].find((one) => one.handle === name);
    return user === undefined ? text : { type: 'user', user_id: user.id };
  }
  if (part.startsWith('#')) {
    const room = roomNamed(world, name);
    return room === undefined ? text : { type: 'channel', channel_id: room.id };
  }
  return /^https?:/.test(part) ? { type: 'link', url: part } : text;
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
    case 'broadcast':
      return `<!${leaf.range}>`;
    default:
      return leaf.type === 'text' ? escapeText(leaf.text) : '';
  }
}
