// The job grade of one level, or of the whole ladder.
import type { Library } from '../../knowledge/library/library.ts';
import type { Level } from '../../knowledge/model.ts';
import type { Answer } from '../answer.ts';
import { group, titleOf } from './groups.ts';
import { levelStep } from './steps.ts';

export function composeGrade(library: Library, levels: readonly Level[]): Answer | undefined {
  const asked = levels.length > 0 ? levels : (library.documents[0]?.levels ?? []);
  const lines = asked.flatMap((level) => level.gradeLine ?? []);
  const [level] = asked;
  if (!level || lines.length === 0) return undefined;
  const title = asked.length === 1 ? `${level.name}: grade ${level.grade}` : 'Job grades';
  return {
    outcome: 'answered',
    intent: 'grade',
    title,
    groups: [group({ heading: titleOf(library, level.doc), passages: lines, limit: lines.length })],
    notes: [],
    next: asked.map((l) => levelStep(library, l)).slice(0, 5),
  };
}
