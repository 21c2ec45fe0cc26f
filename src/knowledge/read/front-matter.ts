// The YAML block between two `---` lines at the top of a document.
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../model.ts';
import type { Source } from './source.ts';

export interface FrontMatter {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly layout: string | undefined;
  /** The last line of the block, 0 where there is none. */
  readonly end: number;
  readonly problems: readonly Omit<Problem, 'file'>[];
}

const text = z.string().optional().catch(undefined);
const Fields = z.object({ title: text, description: text, layout: text }).partial().catch({});

const none: FrontMatter = {
  title: undefined,
  description: undefined,
  layout: undefined,
  end: 0,
  problems: [],
};

const warning = (line: number, message: string) => ({ line, message, severity: 'warning' as const });

export function readFrontMatter(source: Source): FrontMatter {
  if (!/^-{2,3}$/.test(source.lines[0]?.trim() ?? '')) return none;
  const close = source.lines.findIndex((line, i) => i > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (close < 0 && source.lines[0]?.trim() !== '---') return none;
  if (close < 0) {
    const message = 'front matter opens with --- and does not close; it is read as text';
    return { ...none, problems: [warning(1, message)] };
  }
  const { fields, broken } = readFields(source.lines.slice(1, close).join('\n'));
  const problems = broken === undefined ? [] : [warning(1, `front matter is not valid YAML: ${broken}`)];
  return { ...none, ...fields, end: close + 1, problems };
}

/** The parser goes on behind an error, so the fields that are in order are still read. */
function readFields(yaml: string) {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false });
    const broken = document.errors[0]?.message;
    return { fields: Fields.parse(document.toJS() ?? {}), broken };
  } catch (error) {
    return { fields: {}, broken: error instanceof Error ? error.message : String(error) };
  }
}
