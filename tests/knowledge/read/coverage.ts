// What losslessness means, in one place: every non-blank line in exactly one block, in order, quoted verbatim.
import { readDocument } from '../../../src/knowledge/read/read-document.ts';
import { toSource } from '../../../src/knowledge/read/source.ts';
import { understandDocument } from '../../../src/knowledge/understand/understand.ts';

/** The first thing that is wrong, or undefined. */
export function lossOf(file: string, text: string): string | undefined {
  const raw = readDocument(file, text);
  const { blocks, passages, root } = understandDocument(raw, {});
  const covered = new Map<number, number>();
  let end = 0;
  for (const { lines, quote } of blocks) {
    const [from, to] = lines;
    if (from <= end || to < from) return `block ${from}-${to} does not follow line ${end}`;
    if (!text.includes(quote))
      return `the quote of ${from}-${to} is not in the text: ${JSON.stringify(quote)}`;
    for (let line = from; line <= to; line++) covered.set(line, (covered.get(line) ?? 0) + 1);
    end = to;
  }
  for (const [i, line] of toSource(text).lines.entries()) {
    if (line.trim() !== '' && covered.get(i + 1) !== 1)
      return `line ${i + 1} is in ${covered.get(i + 1) ?? 0} blocks`;
  }
  const said = blocks.filter((block) => block.kind !== 'furniture' && block.kind !== 'heading').length;
  if (passages.length !== said) return `${said} statements became ${passages.length} passages`;
  if (new Set(passages.map((passage) => passage.id)).size !== said) return 'two passages share an id';
  const inTree = countPassages(root);
  return inTree === said ? undefined : `${inTree} of ${said} passages are in the tree`;
}

function countPassages(section: ReturnType<typeof understandDocument>['root']): number {
  return section.sections.reduce((sum, child) => sum + countPassages(child), section.passages.length);
}
