// Answer → what is shown of it on any surface: a title, parts with their lines, and what can be pressed next.
import {
  type Answer,
  type Answered,
  assertNever,
  type Choose,
  type Group,
  type Help,
  type Near,
  type NotFound,
  type Step,
} from '../answers/answer.ts';
import { type Catalogue, placeKey } from './catalogue.ts';
import { clean, oneLine } from './escape.ts';
import { budgets, limits } from './limits.ts';
import { type Line, linesOf, paragraph } from './lines.ts';
import { safeUrl } from './links.ts';
import type { Part } from './parts.ts';
import { nameOf, placeNames } from './sources.ts';
import { fitsButton, fitsMenu, sortSteps, stepLine } from './steps.ts';
import { length, shorten, weight } from './words.ts';

export interface Outline {
  readonly title: string;
  readonly parts: readonly Part[];
  /** Small enough for a button each. */
  readonly steps: readonly Step[];
  /** To choose one of, where the question fits several things. */
  readonly options: readonly Step[];
}

export function outlineOf(answer: Answer, question: string, catalogue: Catalogue): Outline {
  switch (answer.outcome) {
    case 'answered':
      return outline(answer, answeredParts(answer, question, catalogue), answer.next);
    case 'choose':
      return choosing(answer);
    case 'not_found':
      return outline(answer, notFoundParts(answer, catalogue), [...answer.near, ...answer.next]);
    case 'help':
      return outline(answer, helpParts(answer), answer.next);
    default:
      return assertNever(answer);
  }
}

/** Options that neither buttons nor a menu can hold are written out, to be typed. */
function choosing(answer: Choose): Outline {
  const { options, next } = answer;
  const held = options.length <= budgets.row ? options.every(fitsButton) : options.every(fitsMenu);
  if (held) return { ...outline(answer, [], next), options };
  return outline(answer, [{ heading: '', lines: options.map(stepLine) }], next);
}

/** A title too long for a header is said in full below it, steps that no button holds are written out. */
function outline({ title }: Answer, parts: readonly Part[], next: readonly Step[]): Outline {
  const whole = oneLine(title);
  const head = shorten(whole, limits.header.text, length);
  const full: Part[] = head === whole ? [] : [{ heading: '', lines: [paragraph(whole, { bold: true })] }];
  const { steps, rest } = sortSteps(next);
  const others: Part[] = rest.length > 0 ? [{ heading: 'You can also ask', lines: rest.map(stepLine) }] : [];
  return { title: head, parts: [...full, ...parts, ...others], steps, options: [] };
}

function answeredParts(answer: Answered, question: string, catalogue: Catalogue): Part[] {
  const { groups, notes, title } = answer;
  const parts = groups.map((group) =>
    groupPart(group, groups.length === 1 ? title : '', question, catalogue),
  );
  const said: Part[] = notes.length > 0 ? [{ heading: '', lines: notes.map((note) => paragraph(note)) }] : [];
  return [...parts, ...said];
}

/** The heading is not said again below a title that says it; a very long one is said in full once. */
function groupPart(group: Group, title: string, question: string, catalogue: Catalogue): Part {
  const { points, more, moreAsk, note } = group;
  const heading = oneLine(group.heading);
  const long = weight(heading) > budgets.heading;
  const lines = [
    ...(long ? [paragraph(heading, { bold: true })] : []),
    ...linesOf(points, heading, catalogue),
    ...(note ? [paragraph(note, { italic: true })] : []),
  ];
  const again = moreAsk?.toLowerCase() === question.trim().toLowerCase();
  const ask = moreAsk !== undefined && !again && weight(moreAsk) <= budgets.ask ? moreAsk : undefined;
  return {
    heading: heading === oneLine(title) ? '' : heading,
    lines,
    ...(more > 0 ? { more: { count: more, ask } } : {}),
  };
}

function notFoundParts({ reason, near }: NotFound, catalogue: Catalogue): Part[] {
  const why: Part = { heading: '', lines: [paragraph(reason)] };
  const lines = near.flatMap((one) => nearLines(one, catalogue));
  return lines.length > 0 ? [why, { heading: 'Nearest in the documents', lines }] : [why];
}

/** The section by its whole name, which mostly has the label in it, and what it says. */
function nearLines({ label, doc, path, quote }: Near, catalogue: Catalogue): Line[] {
  const url = safeUrl(catalogue.links.get(placeKey(doc, path)), catalogue.hosts);
  const place = nameOf(placeNames(doc, path, catalogue));
  const linked = url === undefined ? {} : { url };
  const said = clean(label);
  const leaves = place.includes(said)
    ? [{ text: place, ...linked }]
    : [{ text: said, ...linked }, { text: ` (${place})` }];
  return [
    { kind: 'bullet', indent: 0, leaves },
    ...(quote ? [{ kind: 'bullet', indent: 1, leaves: [{ text: `“${clean(quote)}”` }] } as const] : []),
  ];
}

/** "/level Senior: what a level expects": what can be typed looks like it. */
function helpParts({ lines }: Help): Part[] {
  const shown = lines.map((line): Line => {
    const [, command, rest] = /^(\/[^:]+)(:.*)$/s.exec(line) ?? [];
    const leaves =
      command === undefined || rest === undefined
        ? [{ text: clean(line) }]
        : [{ text: clean(command), look: { code: true } as const }, { text: clean(rest) }];
    return { kind: 'bullet', indent: 0, leaves };
  });
  return [{ heading: '', lines: shown }];
}
