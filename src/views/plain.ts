// Answer → plain text, as a person reads the first reply: for terminals, notifications and screen readers.
import { type Answer, type Answered, assertNever, type Group, type Point } from '../answers/answer.ts';
import { changeWord } from './change-word.ts';

export function plainText(answer: Answer): string {
  switch (answer.outcome) {
    case 'answered':
      return answeredText(answer);
    case 'choose':
      return [answer.title, ...answer.options.map((option) => `• ${option.label}`)].join('\n');
    case 'not_found':
      return [
        answer.title,
        answer.reason,
        ...(answer.near.length > 0 ? [`Nearest: ${answer.near.map((near) => near.label).join('; ')}`] : []),
      ].join('\n');
    case 'help':
      return [answer.title, ...answer.lines.map((line) => `• ${line}`)].join('\n');
    default:
      return assertNever(answer);
  }
}

const answeredText = (answer: Answered): string =>
  [answer.title, ...answer.groups.map(groupText), ...answer.notes].join('\n\n');

function groupText({ heading, points, more }: Group): string {
  const rest = more > 0 ? [`… ${more} more`] : [];
  return [heading, ...points.map(pointText), ...rest].join('\n');
}

export function pointText(point: Point): string {
  const indent = '  '.repeat(point.passage.kind === 'bullet' ? point.passage.depth : 0);
  const text = point.excerpt ?? point.passage.text;
  const change = changeText(point);
  return `${indent}• ${change}${text}`;
}

function changeText({ change }: Point): string {
  if (!change) return '';
  const before = change.before ? `, before: ${change.before.text}` : '';
  return `[${changeWord(change)}${before}] `;
}
