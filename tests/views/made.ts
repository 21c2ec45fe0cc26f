// Small answers made by hand.
import type { Answered, Group, Point } from '../../src/answers/answer.ts';
import type { Passage } from '../../src/knowledge/model.ts';

export function made(text: string, rest: Partial<Passage> = {}): Passage {
  return {
    kind: 'bullet',
    lines: [3, 3],
    quote: text,
    inlines: [{ text }],
    depth: 0,
    id: 'a1b2c3d4e5',
    doc: 'family.md',
    path: ['Requirements'],
    text,
    link: 'https://docs.example.com/family/#requirements',
    parent: undefined,
    bonus: false,
    pending: false,
    ...rest,
  };
}

export const grouped = (points: readonly Point[], rest: Partial<Group> = {}): Group => ({
  heading: 'Requirements',
  doc: 'family.md',
  path: ['Requirements'],
  points,
  more: 0,
  ...rest,
});

export const answered = (groups: readonly Group[], rest: Partial<Answered> = {}): Answered => ({
  outcome: 'answered',
  intent: 'requirements',
  title: 'Senior',
  groups,
  notes: [],
  next: [],
  ...rest,
});
