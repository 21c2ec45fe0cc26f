// Nodes → the sections of the model, each made once, so that a level and the document's tree hold the same object.
import type { Passage, Section } from '../model.ts';
import type { Node } from './tree.ts';

export interface Shown {
  readonly section: (node: Node) => Section;
}

export function showSections(root: Node): Shown {
  const made = new Map<Node, Section>();
  const show = (node: Node): Section => {
    const { heading, depth, line, path, link } = node.raw;
    const passages = node.role === 'bonus' ? node.raw.passages.map(asBonus) : node.raw.passages;
    const sections = node.children.map(show);
    const section: Section = { heading, depth, line, path, link, role: node.role, passages, sections };
    made.set(node, section);
    return section;
  };
  show(root);
  return {
    section: (node) => {
      const section = made.get(node);
      if (!section) throw new RangeError(`"${node.heading}" is not a section of this document`);
      return section;
    },
  };
}

const asBonus = (passage: Passage): Passage => ({ ...passage, bonus: true });
