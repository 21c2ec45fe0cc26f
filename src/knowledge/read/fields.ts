// "**Scope**: one team" and, on the next line, "**Craft**: learns": one paragraph in Markdown, and two statements.
import type { Paragraph, PhrasingContent } from 'mdast';

/** The paragraph cut before every line that opens with a bold name and a colon. */
export function fields(node: Paragraph): Paragraph[] {
  const starts = [...node.children.keys()].filter((i) => i === 0 || opensField(node.children, i));
  if (starts.length < 2) return [node];
  return starts.map((from, i) => part(node, node.children.slice(from, starts[i + 1])));
}

function opensField(children: readonly PhrasingContent[], at: number): boolean {
  const [before, child, after] = children.slice(at - 1, at + 2);
  if (child?.type !== 'strong' || child.position === undefined || before?.position === undefined)
    return false;
  const last = child.children.at(-1);
  const colon =
    /:\s*$/.test(last?.type === 'text' ? last.value : '') ||
    /^\s*:/.test(after?.type === 'text' ? after.value : '');
  const opensLine = before.type === 'break' || (before.type === 'text' && /\n\s*$/.test(before.value));
  return colon && opensLine;
}

function part(node: Paragraph, children: PhrasingContent[]): Paragraph {
  const start = children[0]?.position?.start ?? node.position?.start;
  const end = children.at(-1)?.position?.end ?? node.position?.end;
  return start && end ? { ...node, children, position: { start, end } } : { ...node, children };
}
