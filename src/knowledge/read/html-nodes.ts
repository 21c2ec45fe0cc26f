// The few questions the reader asks of a parsed HTML tree.
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.ChildNode;
export type Element = Tree.Element;

/** Elements whose text is for machines. */
export const silent = new Set(['style', 'script', 'template', 'noscript']);

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

export const textOf = (nodes: readonly Node[]): string => rawText(nodes).replace(/\s+/g, ' ').trim();

function rawText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if (!isElement(node) || silent.has(node.tagName)) return '';
      return node.tagName === 'br' ? ' ' : rawText(node.childNodes);
    })
    .join('');
}
