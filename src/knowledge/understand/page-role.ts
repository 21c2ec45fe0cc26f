// Pages without level headings: the one role of the title, or the several that one grade block names.
import type { Passage } from '../model.ts';
import { gradeBelowHeading, gradedName } from './grade.ts';
import { sameText } from './text.ts';
import { isClosed, type Node } from './tree.ts';

export interface GradedRole {
  readonly name: string;
  readonly node: Node;
  readonly passage: Passage;
}

/** What a page's own "Job Grade" says, sentence by sentence. */
export function pageGrades(nodes: readonly Node[]): GradedRole[] {
  const blocks = nodes.filter((node) => node.role === 'grade' && node.owner === undefined && !isClosed(node));
  return blocks.flatMap((node) =>
    node.raw.passages.flatMap((passage) => {
      const name = gradedName(passage.text);
      return name && gradeBelowHeading(passage.text) !== null ? [{ name, node, passage }] : [];
    }),
  );
}

/** The title where it names the role, else the words of the grade sentence. */
export function roleOfPage(title: string, grade: GradedRole): string {
  const bare = title.replace(/\s*[-–—|]?\s*job (family|description)$/i, '').trim();
  const ofTitle = new Set(sameText(bare).split(' '));
  const ofSentence = sameText(grade.name).split(' ');
  const same = ofSentence.some((word) => word.length > 3 && ofTitle.has(word));
  return bare !== '' && (same || /^(role|position|this)\b/i.test(grade.name)) ? bare : grade.name;
}

const gradeColumn = /\b(grade|level|band)\b/i;

/** "| Senior Editor | 7 |" in a table whose column is called Grade. */
export function tableGrades(
  nodes: readonly Node[],
): ReadonlyMap<string, { grade: number; passage: Passage }> {
  const found = new Map<string, { grade: number; passage: Passage }>();
  for (const passage of nodes.flatMap((node) => node.raw.passages)) {
    for (const cell of passage.cells ?? []) {
      const digits = /^(?:(?:job )?(?:grade|level) )?(\d{1,2})$/i.exec(
        cell.inlines
          .map((run) => run.text)
          .join('')
          .trim(),
      )?.[1];
      if (digits && gradeColumn.test(cell.column) && cell.row)
        found.set(sameText(cell.row), { grade: Number(digits), passage });
    }
  }
  return found;
}
