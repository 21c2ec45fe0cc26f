// A bullet whose dash touches its first word is meant as a bullet; Markdown would glue it to the line above.
// The repair gives the parser a space to see; the source itself, and every quote from it, stays as it is.
import type { Problem } from '../model.ts';
import { type Source, toSource } from './source.ts';

export interface Repaired {
  readonly source: Source;
  /** Lines (1-based) that have one character more than the original, behind their dash. */
  readonly repaired: ReadonlySet<number>;
  readonly problems: readonly Omit<Problem, 'file'>[];
}

const glued = /^(\s*)([-+])(?=[\p{Lu}[])/u;
const bullet = /^(\s*)[-+*]\s+\S/;

export function repairBullets(source: Source): Repaired {
  const repaired = new Set<number>();
  const lines = source.lines.map((line, i) => {
    const match = glued.exec(line);
    const above = bullet.exec(source.lines[i - 1] ?? '');
    if (!match || !above || above[1] !== match[1]) return line;
    repaired.add(i + 1);
    return line.replace(glued, '$1$2 ');
  });
  const problems = [...repaired].map((line) => ({
    line,
    message: 'bullet lacks the space after its dash; it is read as a bullet',
    severity: 'warning' as const,
  }));
  return { source: toSource(lines.join('\n')), repaired, problems };
}
