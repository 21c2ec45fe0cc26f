// What is said of a line in a comparison, in a word or three.
import { assertNever, type Change } from '../answers/answer.ts';

export function changeWord({ kind, at }: Change): string {
  switch (kind) {
    case 'same':
    case 'raised':
    case 'changed':
      return kind;
    case 'only':
      return at === undefined ? 'only here' : `only at ${at}`;
    default:
      return assertNever(kind);
  }
}
