// The word a statement opens with: "**Mastery**: …", "Impact: …", or "Impact" with its points nested below.
import type { Passage } from '../model.ts';
import { isAttribute } from './attributes.ts';
import { roleOfHeading } from './patterns.ts';

export interface LeadIn {
  readonly label: string;
  readonly passages: readonly Passage[];
}

const longest = 45;
const mostWords = 5;

export function leadIns(passages: readonly Passage[]): LeadIn[] {
  const found: { label: string; passages: Passage[] }[] = [];
  const labelled = new Map<string, { passages: Passage[] }>();
  passages.forEach((passage, i) => {
    const above = passage.parent === undefined ? undefined : labelled.get(passage.parent);
    if (above) {
      above.passages.push(passage);
      labelled.set(passage.id, above);
      return;
    }
    const label = labelOf(passage, passages[i + 1]);
    if (label === undefined) return;
    const entry = { label, passages: [passage] };
    found.push(entry);
    labelled.set(passage.id, entry);
  });
  return found;
}

function labelOf(passage: Passage, next: Passage | undefined): string | undefined {
  if (passage.kind === 'row') return asLabel(passage.cells?.[1]?.row);
  if (passage.kind !== 'bullet' && passage.kind !== 'paragraph') return undefined;
  const colon = /^([^:]{2,60}?)\s*:/.exec(passage.text)?.[1];
  const [first] = passage.inlines;
  const bold = first?.style === 'bold' ? first.text.replace(/\s*:\s*$/, '').trim() : undefined;
  const opens = next?.parent === passage.id ? passage.text : undefined;
  return asLabel(bold ?? colon ?? opens);
}

function asLabel(label: string | undefined): string | undefined {
  if (label === undefined || label.length > longest || label.split(' ').length > mostWords) return undefined;
  return /^\p{Lu}/u.test(label) &&
    !isAttribute(label) &&
    roleOfHeading(label) === 'other' &&
    !/[.,;]/.test(label)
    ? label
    : undefined;
}
