// Pages without level headings: the one role of the title, or the several that one grade block names.
import type { Cell, Passage } from '../model.ts';
import { plain } from '../read/inlines.ts';
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

/** "| Senior Editor | 7 |" or "| 7 | Senior Editor |" in a table whose column is called Grade. */
export function tableGrades(
  nodes: readonly Node[],
): ReadonlyMap<string, { grade: number; passage: Passage }> {
  const found = new Map<string, { grade: number; passage: Passage }>();
  for (const passage of nodes.flatMap((node) => node.raw.passages)) {
    const cells = passage.cells ?? [];
    for (const cell of cells) {
      const grade = gradeColumn.test(cell.column) ? numberIn(cell.inlines) : undefined;
      if (!grade) continue;
      for (const title of titlesBeside(cell, cells)) found.set(title, { grade: Number(grade), passage });
    }
  }
  return found;
}

/** A number at the head of the row may only count the levels, unless its column says that it grades. */
function titlesBeside(cell: Cell, cells: readonly Cell[]): string[] {
  if (cell.row !== '') return [sameText(cell.row)];
  const others = /\blevel\b/i.test(cell.column) ? [] : cells.filter((other) => other !== cell);
  return others.map((other) => sameText(plain(other.inlines)));
}

const numberIn = (inlines: Cell['inlines']): string | undefined =>
  /^(?:(?:job )?(?:grade|level) )?(\d{1,2})$/i.exec(plain(inlines))?.[1];
