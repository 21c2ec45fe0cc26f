// The name that an item of a list opens with: "**Fraud**: finds …", "Fraud - finds …", "[Fraud](…)", "Fraud".
import type { Passage } from '../model.ts';

const mostWords = 6;

export function openingOf({ kind, text, inlines, cells }: Passage): string | undefined {
  const [first] = inlines;
  const opening =
    kind === 'row' ? cells?.[1]?.row : first?.style === 'bold' || first?.href ? first.text : text;
  const name = /^(.+?)(?::| [-–—] |$)/.exec(opening?.trim() ?? '')?.[1]?.trim();
  return name && name.split(' ').length <= mostWords && !/[.!?]$/.test(name) ? name : undefined;
}

const opensBold = ({ kind, inlines: [first, ...more] }: Passage): boolean =>
  kind === 'paragraph' && first?.style === 'bold' && more.length > 0;

/** The names of a list, or none where an item has no name. */
export function openings(passages: readonly Passage[]): { item: Passage; name: string }[] {
  const listed = passages.filter((p) => p.kind === 'row' || (p.kind === 'bullet' && p.depth === 0));
  const items = listed.length > 0 ? listed : passages.filter(opensBold);
  const named = items.flatMap((item) => {
    const name = openingOf(item);
    return name === undefined ? [] : [{ item, name }];
  });
  return named.length === items.length && named.length > 1 ? named : [];
}

export const nestedBelow = (item: Passage, passages: readonly Passage[]): Passage[] =>
  passages.filter((p) => p.parent === item.id);
