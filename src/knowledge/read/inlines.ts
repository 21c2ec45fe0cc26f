// Markdown phrasing → runs of display text. Nothing but text, absolute links and three styles survives.
import type { Nodes, PhrasingContent } from 'mdast';
import type { Inline } from '../model.ts';

export type Resolve = (href: string) => string | undefined;

interface Around {
  readonly href?: string;
  readonly style?: NonNullable<Inline['style']>;
}

export function toInlines(
  nodes: readonly PhrasingContent[],
  resolve: Resolve,
  around: Around = {},
): Inline[] {
  return nodes.flatMap((node) => inline(node, resolve, around));
}

function inline(node: PhrasingContent, resolve: Resolve, around: Around): Inline[] {
  switch (node.type) {
    case 'text':
      return run(node.value, around);
    case 'inlineCode':
      return run(node.value, { ...around, style: 'code' });
    case 'break':
      return run(' ', around);
    case 'html':
      return /^<br\b/i.test(node.value) ? run(' ', around) : [];
    case 'image':
      return run(node.alt ?? '', around);
    case 'strong':
      return toInlines(node.children, resolve, { ...around, style: 'bold' });
    case 'emphasis':
      return toInlines(node.children, resolve, { ...around, style: around.style ?? 'italic' });
    case 'link': {
      const href = resolve(node.url);
      return toInlines(node.children, resolve, href ? { ...around, href } : around);
    }
    case 'linkReference': {
      const href = resolve(`[${node.identifier}]`);
      return toInlines(node.children, resolve, href ? { ...around, href } : around);
    }
    case 'imageReference':
      return run(node.alt ?? '', around);
    default:
      return 'children' in node ? toInlines(node.children, resolve, around) : [];
  }
}

function run(text: string, around: Around): Inline[] {
  const flat = text.replace(/\s+/g, ' ');
  return flat === '' ? [] : [{ text: flat, ...around }];
}

export const plain = (inlines: readonly Inline[]): string =>
  inlines
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

export const isParent = (node: Nodes): node is Extract<Nodes, { children: unknown[] }> => 'children' in node;
