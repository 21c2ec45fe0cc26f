// What losslessness means, in one place: every non-blank line in exactly one block, in order, quoted verbatim.
import type { Block, Section } from '../../../src/knowledge/model.ts';
import { readDocument } from '../../../src/knowledge/read/read-document.ts';
import { toSource } from '../../../src/knowledge/read/source.ts';
import { understandDocument } from '../../../src/knowledge/understand/understand.ts';

/** The first thing that is wrong, or undefined. */
export function lossOf(file: string, text: string): string | undefined {
  const { blocks, passages, root } = understandDocument(readDocument(file, text), {});
  const said = blocks.filter((block) => block.kind !== 'furniture' && block.kind !== 'heading').length;
  const faults = [
    misplaced(blocks, text),
    uncovered(blocks, text),
    passages.length === said ? undefined : `${said} statements became ${passages.length} passages`,
    new Set(passages.map((passage) => passage.id)).size === said ? undefined : 'two passages share an id',
    passagesIn(root) === said ? undefined : `${passagesIn(root)} of ${said} passages are in the tree`,
  ];
  return faults.find((fault) => fault !== undefined);
}

function misplaced(blocks: readonly Block[], text: string): string | undefined {
  let end = 0;
  for (const { lines, quote } of blocks) {
    const [from, to] = lines;
    if (from <= end || to < from) return `block ${from}-${to} does not follow line ${end}`;
    if (!text.includes(quote))
      return `the quote of ${from}-${to} is not in the text: ${JSON.stringify(quote)}`;
    end = to;
  }
  return undefined;
}

function uncovered(blocks: readonly Block[], text: string): string | undefined {
  const covered = new Set<number>();
  for (const { lines } of blocks) for (let line = lines[0]; line <= lines[1]; line++) covered.add(line);
  const missing = toSource(text).lines.findIndex((line, i) => line.trim() !== '' && !covered.has(i + 1));
  return missing < 0 ? undefined : `line ${missing + 1} is in no block`;
}

const passagesIn = (section: Section): number =>
  section.sections.reduce((sum, child) => sum + passagesIn(child), section.passages.length);
